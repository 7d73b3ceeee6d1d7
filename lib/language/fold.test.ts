import { expect, test } from "vitest";
import { foldWord, plainMarks } from "#lib/language/fold";
import { stemOf } from "#lib/language/stem";
import { allSteps, type WordStep } from "#lib/language/steps";
import { words } from "#lib/language/words";

/** A word as it stands in a source, and as it is compared. Latin letters in Cyrillic words are written as escapes. */
test.each([
  ["И\u0306од, decomposed", "И\u0306од", "йод"],
  ["a soft hyphen in a break", "само\u00ADуправ\u00ADление", "самоуправление"],
  ["a stress mark in Russian", "за\u0301мок", "замок"],
  ["a stress mark in Kazakh", "Мәжі\u0301ліс", "мәжіліс"],
  ["Latin i in a Kazakh word", "м\u0259жiлiс", "мәжіліс"],
  ["Latin i in a short Kazakh word", "iс", "іс"],
  ["Latin c and a in a Russian word", "\u0063т\u0061тья", "статья"],
  ["Latin capitals in a Russian word", "\u0043Т\u0041ТЬЯ", "статья"],
  ["Cyrillic а, с, е in a Latin word", "\u0430\u0441\u0441\u0435ss", "access"],
  ["Cyrillic о in a Latin word", "L\u043eng", "long"],
  ["a zero-width space", "кон\u200Bституция", "конституция"],
  ["a capital of the Latin alphabet of 2021", "İnstitut", "institut"],
  ["a non-breaking apostrophe", "citizen\u2019s", "citizen"],
])("%s is folded", (_what, word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test("a folded word is found whole where it stands", () => {
  expect(words("Мәжi\u00ADлiсi, за\u0301мок").map(({ text }) => foldWord(text))).toEqual(["мәжілісі", "замок"]);
});

test("official spelling with Latin i reaches the stem of the right one", () => {
  expect(stemOf("Мәжiлiсiнiң", "kk")).toBe(stemOf("мәжіліс", "kk"));
  expect(stemOf("өкiлдiгi", "kk")).toBe(stemOf("өкілдік", "kk"));
});

test.each<[WordStep, string, string]>([
  ["invisible", "до\u0301говор", "договор"],
  ["lookAlikes", "мәжiлiс", "мәжіліс"],
  ["yo", "учёт", "учет"],
])("without the step %s, %s is not %s", (step, word, other) => {
  expect(foldWord(word)).toBe(other);
  expect(foldWord(word, { ...allSteps, [step]: false })).not.toBe(other);
});

test("without Snowball, Russian and English words are only folded", () => {
  expect(stemOf("Судами", "ru", { ...allSteps, snowball: false })).toBe("судами");
  expect(stemOf("Rights", "en", { ...allSteps, snowball: false })).toBe("rights");
});

test("quotes and dashes of every kind are plain, and nothing moves", () => {
  const text = "«а» „б“ ‹в› “c” ‘d’ 1–2 3—4 5‑6 7−8";
  expect(plainMarks(text)).toBe('"а" "б" \'в\' "c" \'d\' 1-2 3-4 5-6 7-8');
  expect(plainMarks(text)).toHaveLength(text.length);
});
