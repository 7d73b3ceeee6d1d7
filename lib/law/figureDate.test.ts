import { expect, test } from "vitest";
import { parseFigureDate } from "#lib/law/figureDate";

test.each([
  ["30.03.2026", "2026-03-30"],
  ["5/1/2025 (Monday)", "2025-01-05"],
  ["2026-03-30T10:00", "2026-03-30"],
  ["30.02.2026", null],
  ["2026", "2026"],
  ["2026-03", "2026-03"],
  ["2026.03.30", null],
  ["on 30.03.2026", null],
])("%s is the date %s", (printed, date) => {
  expect(parseFigureDate(printed)).toBe(date);
});

test("the month stands first where that is said, and never before a year that does", () => {
  expect([parseFigureDate("09/19/2022", "month-first"), parseFigureDate("2022-09-19", "month-first")]).toEqual([
    "2022-09-19",
    "2022-09-19",
  ]);
});
