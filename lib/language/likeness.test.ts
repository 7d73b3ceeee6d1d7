import { expect, test } from "vitest";
import { alikePairs } from "#lib/language/likeness";
import type { Language } from "#lib/law/language";

const texts = (language: Language, ...list: readonly string[]) => list.map((text) => ({ text, language }));

test("texts that say the same in other forms of its words are alike", () => {
  const [first] = alikePairs(texts("ru", "осуществляет помилование граждан;"), texts("ru", "осуществление помилования гражданам"), 0.1);
  expect(first).toMatchObject({ left: 0, right: 0 });
  expect(first?.likeness).toBeGreaterThan(0.9);
});

test("a rare word brings texts together more than words that all of them share", () => {
  const left = texts("en", "The President shall exercise pardon", "The President shall appoint the Government");
  const right = texts("en", "The President shall dissolve the Parliament", "The President shall have the power of pardon");
  const [best] = alikePairs(left, right, 0.05);
  expect(best).toMatchObject({ left: 0, right: 1 });
});

test("the most alike come first, and what shares too little is left out", () => {
  const left = texts("en", "ferries are public", "the harbour is open to everyone");
  const right = texts("en", "the harbour is open", "ferries are public", "tolls on bridges");
  expect(alikePairs(left, right, 0.4).map((it) => [it.left, it.right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("texts in different languages are alike in nothing, whatever letters they share", () => {
  expect(alikePairs(texts("ru", "Закон 1998 № 284"), texts("kk", "Закон 1998 № 284"), 0.01)).toEqual([]);
});
