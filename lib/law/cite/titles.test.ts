import { expect, test } from "vitest";
import { examples as kazakhExamples, kazakhTitleInGenitive } from "#lib/law/cite/kazakhTitle";
import { examples as russianExamples, russianTitleInGenitive } from "#lib/law/cite/russianTitle";

test.each(Object.entries(russianExamples))("in the Russian genitive «%s» is «%s»", (title, genitive) => {
  expect(russianTitleInGenitive(title)).toBe(genitive);
});

test.each(Object.entries(kazakhExamples))("in the Kazakh genitive «%s» is «%s»", (title, genitive) => {
  expect(kazakhTitleInGenitive(title)).toBe(genitive);
});

test("titles of any length and make are read in bounded steps", () => {
  const hostile = ["Новый ".repeat(20_000), "Республикасының ".repeat(20_000), " (".repeat(20_000), "а".repeat(100_000)];
  expect(hostile.map(russianTitleInGenitive)).toEqual([null, null, null, null]);
  expect(hostile.map(kazakhTitleInGenitive)).toEqual([null, null, null, null]);
});
