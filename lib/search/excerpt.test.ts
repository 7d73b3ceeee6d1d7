import { expect, test } from "vitest";
import { termsOf } from "#lib/search/alternatives";
import type { Stretch } from "#lib/search/answer";
import { excerptOf, matcherOf } from "#lib/search/excerpt";

const matcher = (query: string) =>
  matcherOf(
    termsOf(query.split(" "), "en", true).map(({ word, stem, isOpen }) => ({
      stem,
      typed: word,
      isOpen,
      isWhole: false,
      isLoose: false,
      errors: 0,
      worth: 1,
    })),
  );
const provision = (text: string | null, wrapUp: string | null = null, heading: string | null = null) =>
  ({ text, wrapUp, heading, language: "en" }) as const;
const marked = (stretches: readonly Stretch[]): string => stretches.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("");

test.each([
  ["rights", "Everyone has the right to rest; rights are inborn.", "Everyone has the [right] to rest; [rights] are inborn."],
  ["freedom of speech", "Freedom of the press and of speech.", "[Freedom] of the press and of [speech]."],
  ["constit", "The Constitution is constitutional.", "The [Constitution] is [constitutional]."],
  ["article 4", "In 4 of 40 cases.", "In [4] of 40 cases."],
  ["of", "Freedom of speech", "Freedom [of] speech"],
  ["freedom of", "Freedom of the press and of its offices", "[Freedom] of the press and of its offices"],
  ["judge", "The State’s judges’ oath\nand the <i>judge</i>.", "The State’s [judges]’ oath and the <i>[judge]</i>."],
])("for “%s” the words are marked as they stand", (query, text, expected) => {
  expect(marked(excerptOf(provision(text), matcher(query)))).toBe(expected);
});

test("of a long text the passage with most of the words is shown, cut between words", () => {
  const filler = "nothing to see here at all ".repeat(30);
  const text = `${filler}a court alone. ${filler}The court shall hear the accused in person. ${filler}`;
  const excerpt = marked(excerptOf(provision(text), matcher("court accused")));
  expect(excerpt).toContain("The [court] shall hear the [accused] in person.");
  expect(excerpt).toMatch(/^… \w.*\w …$/);
  expect(excerpt.length).toBeLessThan(300);
});

test("an excerpt begins with a whole word, however long that is and whatever white space is before it", () => {
  const address = `https://example.org/${"path-".repeat(30)}`;
  const text = `${"many words ".repeat(30)}\n${address} names the court`;
  expect(marked(excerptOf(provision(text), matcher("court")))).toBe(`… ${address} names the [court]`);
});

test("what follows the children and the heading are looked at where the text has nothing", () => {
  expect(marked(excerptOf(provision("The President shall:", "and answers for it."), matcher("answer")))).toBe("and [answers] for it.");
  expect(marked(excerptOf(provision(null, null, "THE PRESIDENT"), matcher("president")))).toBe("THE [PRESIDENT]");
  expect(marked(excerptOf(provision("The President shall:"), matcher("nothing")))).toBe("The President shall:");
  expect(excerptOf(provision(null), matcher("x"))).toEqual([]);
});

test("a text without spaces is cut, and no character is torn", () => {
  const excerpt = excerptOf(provision("😀".repeat(5000)), matcher("x"));
  expect(excerpt.map(({ text }) => text).join("")).toMatch(/^(?:😀)+ …$/u);
});

test("an excerpt's stretches are the text itself, but for white space", () => {
  const text = "One  two\nthree four five.";
  expect(
    excerptOf(provision(text), matcher("three one"))
      .map((it) => it.text)
      .join(""),
  ).toBe("One two three four five.");
});
