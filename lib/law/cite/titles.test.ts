import { expect, test } from "vitest";
import { examples as kazakhExamples, kazakhTitleInGenitive } from "#lib/law/cite/kazakhTitle";
import { examples as adopterExamples, afterAdopted } from "#lib/law/cite/russianAdopter";
import { examples as russianExamples, russianTitleInGenitive } from "#lib/law/cite/russianTitle";

test.each(Object.entries(russianExamples))("in the Russian genitive «%s» is «%s»", (title, genitive) => {
  expect(russianTitleInGenitive(title)).toBe(genitive);
});

test.each(Object.entries(kazakhExamples))("in the Kazakh genitive «%s» is «%s»", (title, genitive) => {
  expect(kazakhTitleInGenitive(title)).toBe(genitive);
});

test.each(Object.entries(adopterExamples))("adopted by «%s» is said «принят %s»", (name, said) => {
  expect(afterAdopted(name)).toBe(said);
});

test("titles of any length and make are read in bounded steps", () => {
  const hostile = ["Новый ".repeat(20_000), "Республикасының ".repeat(20_000), " (".repeat(20_000), "а".repeat(100_000)];
  expect(hostile.map(russianTitleInGenitive)).toEqual([null, null, null, null]);
  expect(hostile.map(afterAdopted)).toEqual([null, null, null, null]);
  expect(hostile.map(kazakhTitleInGenitive)).toEqual([null, null, null, null]);
});
