import { expect, test } from "vitest";
import { inOneAlphabet, likelyLanguage } from "#lib/language/alphabet";
import { foldWord, plainMarks } from "#lib/language/fold";
import { stemOf, stemsOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

test.each([
  ["Конститу\u00ADция", "конституция"],
  ["до\u0301говор", "договор"],
  ["Ёлка", "елка"],
  ["Е\u0308лка", "елка"],
  ["и\u0306од", "йод"],
  ["State’s", "state"],
  ["don't", "dont"],
  ["Қазақстан", "қазақстан"],
  ["Мәжiлiс", "мәжіліс"],
  ["CTATЬЯ", "статья"],
  ["Cafe\u0301", "café"],
])("%s is compared as %s", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test("a word of letters that have no twin in the other alphabet stays as it is", () => {
  expect(inOneAlphabet("zет")).toBe("zет");
  expect(inOneAlphabet("Pоссия")).toBe("Россия");
});

test("folding twice is folding once", () => {
  for (const word of ["Ёлка", "O’Neill's", "МӘЖIЛIС", "İstanbul", "ﬁne", "3-ⅷ"]) expect(foldWord(foldWord(word))).toBe(foldWord(word));
});

test("the number of a note is no part of the word that it is raised beside", () => {
  expect(words("the rule of law¹ and peace²,³").map(({ text }) => text)).toEqual(["the", "rule", "of", "law", "and", "peace"]);
});

test("words stand where their offsets say, and nothing between them is a letter or digit", () => {
  const text = "Article 44(1), «со\u00ADвет» — don't; 12-1-бап 𝒳y";
  const found = words(text);
  expect(found.map((word) => text.slice(word.start, word.end))).toEqual(found.map((word) => word.text));
  expect(found.map((word) => word.text)).toEqual(["Article", "44", "1", "со\u00ADвет", "don't", "12", "1", "бап", "𝒳y"]);
});

test("forms of one word share a stem", () => {
  const groups: readonly [Language, readonly string[]][] = [
    ["en", ["right", "rights", "Rights’"]],
    ["en", ["citizen", "citizens", "citizen’s"]],
    ["en", ["elect", "elected", "election", "elections"]],
    ["en", ["possess", "possession"]],
    ["en", ["constitution", "constitutions", "constitutional"]],
    ["ru", ["конституция", "Конституции", "конституцией", "Конституцию"]],
    ["ru", ["суд", "суда", "судом"]],
    ["ru", ["лишить", "лишает", "лишен", "лишение", "лишением"]],
    ["ru", ["прекращать", "прекращены", "прекращение"]],
    ["ru", ["режим", "режимом", "режимы"]],
  ];
  for (const [language, forms] of groups) expect(new Set(forms.map((form) => stemOf(form, language))).size).toBe(1);
});

test("what is left of a Russian verb keeps three letters and a vowel, and stays apart from other words", () => {
  expect(["член", "сша", "два", "дна"].map((word) => stemOf(word, "ru"))).toEqual(["член", "сша", "два", "дна"]);
  expect(stemOf("образование", "ru")).not.toBe(stemOf("образ", "ru"));
  expect(stemOf("страхование", "ru")).not.toBe(stemOf("страх", "ru"));
});

test("numbers, and words of both letters and digits, are their own stems", () => {
  expect(stemsOf("Articles 44(1), 3a", "en")).toBe("articl 44 1 3a");
});

test("a text of marks alone has no stems, and a word without an end is cut", () => {
  expect(stemsOf("— « » …", "ru")).toBe("");
  expect(stemOf("x".repeat(100_000), "en").length).toBeLessThanOrEqual(60);
});

test("the letters of a query tell its language", () => {
  expect(["speech", "свобода слова", "сөз бостандығы", "12"].map(likelyLanguage)).toEqual(["en", "ru", "kk", "en"]);
});

test("quotation marks and dashes become the plain ones without moving anything", () => {
  expect(plainMarks("«а» – “b” — ‘c’")).toBe('"а" - "b" - \'c\'');
});
