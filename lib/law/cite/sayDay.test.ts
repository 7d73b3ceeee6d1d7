import { expect, test } from "vitest";
import { dayAndMonthByGost, dayInFigures, sayDay, sayDayByGost } from "#lib/law/cite/sayDay";
import { parseDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";

const date = (text: string) => {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
};

test.each<[string, Language, string, string]>([
  ["1998-10-07", "en", "7 October 1998", "7 October 1998"],
  ["1998-10", "en", "October 1998", "October 1998"],
  ["1998", "en", "1998", "1998"],
  ["1998-10-07", "ru", "7 октября 1998 года", "7 октября 1998 года"],
  ["1998-10", "ru", "октябрь 1998 года", "октября 1998 года"],
  ["1998", "ru", "1998 год", "1998 года"],
  ["1998-10-07", "kk", "1998 жылғы 7 қазан", "1998 жылғы 7 қазандағы"],
  ["2023-09-01", "kk", "2023 жылғы 1 қыркүйек", "2023 жылғы 1 қыркүйектегі"],
  ["2023-04", "kk", "2023 жылғы сәуір", "2023 жылғы сәуірдегі"],
  ["2023", "kk", "2023 жыл", "2023 жылғы"],
])("%s reads in %s “%s”, and of something “%s”", (iso, language, alone, of) => {
  expect([sayDay(date(iso), language), sayDay(date(iso), language, "of")]).toEqual([alone, of]);
});

test("GOST shortens months, leaves short ones whole, and writes the day of access in figures", () => {
  expect(["1995-08-30", "2026-03-30", "2026-03", "2026"].map((iso) => sayDayByGost(date(iso)))).toEqual([
    "30 авг. 1995 г.",
    "30 марта 2026 г.",
    "март 2026 г.",
    "2026 г.",
  ]);
  expect([dayAndMonthByGost(date("2024-06-24")), dayAndMonthByGost(date("2024"))]).toEqual(["24 июня", null]);
  expect(dayInFigures(date("2026-11-02"))).toBe("02.11.2026");
});
