import { expect, test } from "vitest";
import { formOf, markersOf } from "#ingest/parse/law/marker";
import { successionOf } from "#ingest/parse/law/sequence";
import { languages } from "#lib/law/language";

const cases = languages.flatMap((language) => Object.entries(formOf(language).examples).map(([line, step]) => ({ language, line, step })));

test.each(cases)("$line starts $step", ({ language, line, step }) => {
  const [marker] = markersOf(line, formOf(language));
  expect(marker === undefined ? null : `${marker.row.unit}_${marker.number}`).toBe(step);
});

test.each(["Partly cloudy", "Articles of clothing", "Sections may differ", "12 bridges", "I think so", "A) nswer"])(
  "%s starts no provision",
  (line) => {
    expect(markersOf(line, formOf("en"))).toEqual([]);
  },
);

test.each([
  [null, "1", "next"],
  ["3", "4", "next"],
  ["3", "3-1", "inserted"],
  ["3-1", "3-2", "inserted"],
  ["3-1", "4", "next"],
  ["67", "67.1", "inserted"],
  ["IX", "X", "next"],
  ["3", "7", "gap"],
  [null, "2", "gap"],
  ["5", "3", "repeated"],
  ["3", "1993", "none"],
] as const)("after %s, %s is %s", (last, number, succession) => {
  expect(successionOf(last, number)).toBe(succession);
});
