import { expect, test } from "vitest";
import { typedLetters } from "#lib/search/typedLetters";

const shown = (text: string, ...typed: string[]): string =>
  typedLetters(text, typed)
    .map((it) => (it.mark ? `[${it.text}]` : it.text))
    .join("");

test.each([
  ["Constitution of the Republic", ["con", "rep"], "[Con]stitution of the [Rep]ublic"],
  ["Article 44", ["44", "бап"], "Article [44]"],
  ["Қазақстан", ["қаз"], "[Қаз]ақстан"],
  ["freedom", ["free", "freedom"], "[freedom]"],
  ["nothing", ["typed"], "nothing"],
  ["<b>bold</b>", ["b"], "<[b]>[b]old</[b]>"],
])("of %s the letters typed are marked", (text, typed, expected) => expect(shown(text, ...typed)).toBe(expected));

test("a word with invisible signs inside is marked whole, and nothing is lost", () => {
  expect(shown("Мәжi­лiс", "мәж")).toBe("[Мәжi­лiс]");
  for (const text of ["", "  a  b ", "–x–"]) expect(shown(text)).toBe(text);
});
