import { expect, test } from "vitest";
import { citingSentence } from "./citingSentence";

const around = (text: string): string => {
  const [start, end] = [text.indexOf("["), text.indexOf("]") - 1];
  const { before, surface, after } = citingSentence(text.replace(/[[\]]/g, ""), start, end);
  return `${before}[${surface}]${after}`;
};

test.each([
  ["One thing was said. Under [Article 2] it is so. More follows.", "Under [Article 2] it is so."],
  ["[Article 2] begins it, and nothing ends it", "[Article 2] begins it, and nothing ends it"],
  ["The law No. 3 of art. 5 names\nthe block after: see [Article 2], please.\nAnother block.", "the block after: see [Article 2], please."],
  ["Решено в деле. Согласно [статье 2] это так. Далее иное.", "Согласно [статье 2] это так."],
])("of %j the sentence that cites is shown", (text, sentence) => {
  expect(around(text)).toBe(sentence);
});

test("a long sentence is cut at words on both sides", () => {
  const shown = around(`${"word ".repeat(100)}[Article 2]${" word".repeat(100)}`);
  expect(shown).toMatch(/^… (?:word )+\[Article 2\](?: word)+ …$/);
  expect(shown.length).toBeLessThan(340);
});

test("initials and abbreviations of one letter end no sentence", () => {
  expect(around("Seen by K. Tokayev in г. Астана under [Article 2]. The rest follows.")).toBe(
    "Seen by K. Tokayev in г. Астана under [Article 2].",
  );
});

test.each([".".repeat(500_000), "a.".repeat(500_000), " ".repeat(500_000), "(".repeat(500_000)])(
  "signs without end are one sentence",
  (text) => {
    expect(citingSentence(text, 10, 20).surface.length).toBeLessThanOrEqual(10);
  },
);
