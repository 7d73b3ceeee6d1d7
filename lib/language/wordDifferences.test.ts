import { expect, test } from "vitest";
import { type Stretch, wordDifferences } from "#lib/language/wordDifferences";

/** Stretches in brackets: `[-removed-]`, `[+added+]`. */
const drawn = (stretches: readonly Stretch[]): string =>
  stretches.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}+]` : `[-${text}-]`)).join("");

const textOf = (stretches: readonly Stretch[], without: Stretch["kind"]): string =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

test.each([
  ["The Mayor appoints the ferrymen.", "The Mayor appoints two ferrymen.", "The Mayor appoints [-the-][+two+] ferrymen."],
  ["exercise pardon of citizens;", "exercise pardon;", "exercise pardon[- of citizens-];"],
  ["осуществляет помилование;", "осуществляет помилование граждан;", "осуществляет помилование[+ граждан+];"],
  ["a term of five years", "a term of seven long years", "a term of [-five-][+seven long+] years"],
  ["not older than 65 years", "not older than 65 years", "not older than 65 years"],
  ["", "New.", "[+New.+]"],
  ["Old.", "", "[-Old.-]"],
  ["law-enforcement bodies", "law-making bodies", "[-law-enforcement-][+law-making+] bodies"],
  ["One.\nTwo stays here.", "Two stays here.", "[-One.\n-]Two stays here."],
])("“%s” and “%s”", (before, after, expected) => {
  expect(drawn(wordDifferences(before, after))).toBe(expected);
});

test("a text that says something quite else is removed and added as a whole", () => {
  const [before, after] = ["decide issues of war and peace;", "levy tolls on the bridges of the town."];
  expect(drawn(wordDifferences(before, after))).toBe(`[-${before}-][+${after}+]`);
});

test("words that change side by side are one change, not many with spaces between them", () => {
  const stretches = wordDifferences("It was said by the old mayor of the town", "It was said in our new assembly of the town");
  expect(drawn(stretches)).toBe("It was said [-by the old mayor-][+in our new assembly+] of the town");
});

/** Numbers below 1, always the same. */
function* noise(seed: number): Generator<number, number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test("whatever the texts, the stretches hold both of them whole and in order", () => {
  const random = noise(7);
  const signs = ["one ", "two ", "Үш ", "четыре", ", ", ".", "\n", " ", "5-1", "“", "’", "the ", "a "];
  const text = (): string =>
    Array.from({ length: Math.floor(random.next().value * 30) }, () => signs[Math.floor(random.next().value * signs.length)]).join("");
  for (let turn = 0; turn < 2000; turn += 1) {
    const [before, after] = [text(), text()];
    const stretches = wordDifferences(before, after);
    expect([textOf(stretches, "added"), textOf(stretches, "removed")]).toEqual([before, after]);
  }
});

test("texts of a hundred thousand words with nothing in common are not searched for their smallest difference", () => {
  const [before, after] = ["a", "b"].map((letter) => Array.from({ length: 100_000 }, (_, index) => `${letter}${index}`).join(" "));
  expect(wordDifferences(before ?? "", after ?? "").map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
