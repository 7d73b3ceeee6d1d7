import { readFileSync } from "node:fs";
import { join } from "node:path";
import IntlMessageFormat from "intl-messageformat";
import { expect, test } from "vitest";
import { type Language, languages } from "#lib/law/language";
import { wordsIn } from "#lib/messages";
import { date } from "#lib/store/fixture";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
type Options = Readonly<Record<string, { readonly value: readonly Element[] }>>;

function catalogue(language: Language): ReadonlyMap<string, string> {
  const value: Record<string, string> = JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${language}.json`), "utf8"));
  return new Map(Object.entries(value));
}

/** All that a message is made of, the branches of its plurals and selects and the insides of its tags included. */
function partsOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    const options: Options = "options" in element ? element.options : {};
    const inside = "children" in element ? element.children : [];
    return [element, ...Object.values(options).flatMap(({ value }) => partsOf(value)), ...partsOf(inside)];
  });
}

const partsIn = (message: string, language: Language): readonly Element[] => partsOf(new IntlMessageFormat(message, language).getAst());

/** The names that a message is given values for, tags as `<name>`. */
function argumentsOf(message: string, language: Language): readonly string[] {
  const names = partsIn(message, language).flatMap((part) => {
    if ("children" in part) return `<${part.value}>`;
    return "value" in part && part.type !== 0 ? part.value : [];
  });
  return [...new Set(names)].sort();
}

/** The categories that each plural of a message tells apart, exact numbers aside. */
const pluralsIn = (message: string, language: Language): readonly (readonly string[])[] =>
  partsIn(message, language).flatMap((part) =>
    "pluralType" in part ? [Object.keys(part.options).filter((category) => !category.startsWith("="))] : [],
  );

const english = catalogue("en");

test.each(languages)("%s says all that English says, and nothing else", (language) => {
  expect([...catalogue(language).keys()].sort()).toEqual([...english.keys()].sort());
});

test.each(languages)("every message of %s takes what the English one takes", (language) => {
  for (const [key, message] of catalogue(language))
    expect(argumentsOf(message, language), key).toEqual(argumentsOf(english.get(key) ?? "", "en"));
});

test("in Russian no dot follows a day, which ends in one itself: 7 октября 1998 г.", () => {
  for (const [key, message] of catalogue("ru")) expect(message, key).not.toMatch(/(\{(date|day|from|until)\}|<\/day>)\./);
});

test.each(languages)("every plural of %s tells apart what the language does", (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [key, message] of catalogue(language))
    for (const categories of pluralsIn(message, language)) expect([...categories].sort(), key).toEqual([...pluralCategories].sort());
});

test.each<[Language, readonly string[]]>([
  ["en", ["7 October 1998", "October 1998", "1998"]],
  ["kk", ["1998 ж. 7 қазан", "1998 ж. қазан", "1998 жыл"]],
  ["ru", ["7 октября 1998 г.", "октябрь 1998 г.", "1998 г."]],
])("a date is said in %s as far as it is known", (language, said) => {
  const words = wordsIn(language);
  expect(["1998-10-07", "1998-10", "1998"].map((day) => words.date(date(day)))).toEqual(said);
});

test.each<[Language, readonly string[]]>([
  ["en", ["Nothing found", "One provision", "2 provisions", "5 provisions", "21 provisions"]],
  ["kk", ["Ештеңе табылмады", "1 ереже табылды", "2 ереже табылды", "5 ереже табылды", "21 ереже табылды"]],
  ["ru", ["Ничего не найдено", "Найдено 1 положение", "Найдено 2 положения", "Найдено 5 положений", "Найдено 21 положение"]],
])("a message counts as %s does", (language, said) => {
  const { say } = wordsIn(language);
  expect([0, 1, 2, 5, 21].map((total) => say("search.results", { total }))).toEqual(said);
});

test("a message with a link comes in stretches, the link among them", () => {
  const parts = wordsIn("en").parts<{ to: string }>("force.ceasedReplaced", {
    type: "Charter",
    date: "1 July 2026",
    successorTitle: "New Charter",
    successor: (chunks) => ({ to: chunks.join("") }),
  });
  expect(parts).toEqual(["The Charter ceased to have effect on 1 July 2026 and was replaced by ", { to: "New Charter" }, "."]);
});
