import { expect, test } from "vitest";
import { printedSign, signCalls, signOfNote } from "#lib/law/noteSigns";

/** A text with the signs found in it in brackets. */
const found = (text: string): string =>
  signCalls(text).reduceRight((it, { start, end }) => `${it.slice(0, start)}[${it.slice(start, end)}]${it.slice(end)}`, text);

test.each([
  "The Law of Ships[*]",
  "A. Gardener[*], B. Ferryman[†] and C. Miller[**].",
  "Craig A. Stern [†]",
  "The harbour is free.[∗] Ships pay.[‡]",
  "the court[§] held",
  "“a harbour”[¶] and more",
])("signs after a word may call a note: %s", (marked) => {
  expect(found(marked.replace(/[[\]]/g, ""))).toBe(marked);
});

test.each([
  "* * *",
  "* A note itself",
  "2 * 3 and 2*3",
  "a*b",
  "CODE § 3 and STAT.§ 29, laws §§ 4, 5",
  "A. Gardener * † of Almaty",
  "See ¶ 12.",
])("signs that say something else do not: %s", (text) => {
  expect(found(text)).toBe(text);
});

test("a note begins with a sign, and § with a number is none", () => {
  expect(["* One.", "**Two", "† Three", "* * *", "§ 5 BGB", "§5", "§ The author", "Four*", "*", "*1Five"].map(printedSign)).toEqual([
    ...["*", "**", "†", null, null, null, "§", null, null, null],
  ]);
});

test("the sign of a note is its number or the start of its text, and look-alikes are one", () => {
  expect([signOfNote("∗", "One."), signOfNote(null, "∗ One."), signOfNote("1", "* One."), signOfNote("**", null)]).toEqual([
    ...["*", "*", null, "**"],
  ]);
});

test("many signs are read in one go", () => {
  expect(signCalls("a* ".repeat(100_000)).length).toBe(100_000);
  expect(signCalls("*".repeat(300_000))).toEqual([]);
});
