import { expect, test } from "vitest";
import { english } from "#lib/law/citation/english";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import { kazakh } from "#lib/law/citation/kazakh";
import { russian } from "#lib/law/citation/russian";
import { tokensOf } from "#lib/law/citation/tokens";

const stem = (word: string): string => word;
const names = nameIndex([{ id: "law", names: ["Law of the Republic of Kazakhstan", "the Constitution", "Налоговый кодекс РК"] }], stem);

/** How often a token may be looked at, for every token of a text. */
const most = 60;

const stepsPerToken = (text: string): number => mentionsIn(text, { names, stem }).steps / (tokensOf(text).length + 1);

/** Numbers from a seed, the same in every run (a linear congruential generator of 31 bits, by halves to stay exact). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
}

const repeated = (text: string, length: number): string => text.repeat(Math.ceil(length / text.length));

test.each<[string, string]>([
  ["a list of numbers", Array.from({ length: 100_000 }, (_, index) => String(2277 + index)).join(", ")],
  ["a list of articles", `articles ${Array.from({ length: 100_000 }, (_, index) => String(index)).join(", ")}`],
  ["a list after each of many articles", repeated("article 5 of 6, 7, 8, 9, 10, 11, 12, 13, 14 and 15 ", 60_000)],
  ["nested round brackets", repeated("(", 60_000)],
  ["numbers in nested brackets", repeated("article 5(1", 60_000)],
  ["nested square brackets", repeated("[1, ", 60_000)],
  ["a marker that never ends", `[${repeated("1, 2; ", 60_000)}`],
  ["a megabyte of digits", repeated("1234567890", 1_000_000)],
  ["a megabyte of one letter", repeated("a", 1_000_000)],
  ["numbers with dots", repeated("1.", 60_000)],
  ["numbers with hyphens", repeated("1-", 60_000)],
  ["names of acts that never end", repeated("of the Law of the ", 60_000)],
  ["names in capitals", repeated("Law of the Supreme Court of the ", 60_000)],
  ["capitals before a code", repeated("Criminal ", 60_000)],
  ["adopted acts without a date", repeated("law adopted ", 60_000)],
  ["quotation marks", repeated('Law "On ', 60_000)],
  ["quotation marks that open", repeated("Закон «О ", 60_000)],
  ["ordinals", repeated("first, second and third ", 60_000)],
  ["units without numbers", repeated("article paragraph of the subparagraph ", 60_000)],
  ["doubled units", repeated("ст.ст.ст.", 60_000)],
  ["ranges", repeated("articles 1-200, ", 60_000)],
  ["lists within lists", repeated("subparagraphs 1-99 of paragraphs 1-99 of articles 1-99 ", 60_000)],
  ["Kazakh numbers", repeated("44, 45-", 60_000)],
  ["Kazakh acts without a noun", repeated("Қазақстан Республикасының 2011 жылғы 6 қаңтардағы № 380-IV ", 60_000)],
  ["years in brackets", repeated("(Azimova, 2023; ", 60_000)],
  ["addresses", repeated("a.b/c://", 60_000)],
])("%s is read in linear time", (_, text) => {
  expect(stepsPerToken(text)).toBeLessThanOrEqual(most);
});

test("twice the text takes at most twice the steps, and a little", () => {
  const text = "According to paragraph 1 of Article 5 of the Law of the Republic of Kazakhstan dated July 3, 2014 No. 226-V (see [4]), ";
  const steps = (count: number): number => mentionsIn(text.repeat(count), { names, stem }).steps;
  expect(steps(2000) / steps(1000)).toBeLessThan(2.01);
});

test("random bytes are read in linear time, without an exception", () => {
  const roll = dice(7);
  const text = String.fromCharCode(...Array.from({ length: 50_000 }, () => roll(256)));
  const wide = String.fromCharCode(...Array.from({ length: 50_000 }, () => roll(65_536)));
  expect(stepsPerToken(text)).toBeLessThanOrEqual(most);
  expect(stepsPerToken(wide)).toBeLessThanOrEqual(most);
});

test("mutated citations are read in linear time, without an exception, into numbers that eIds can hold", () => {
  const roll = dice(11);
  const real = [english, russian, kazakh].flatMap(({ examples }) => Object.keys(examples));
  const signs = [..." ()[]«»\"'.,;:-–—№§/0123456789IVXабвabc\n\u00AD\uD800"];
  for (let round = 0; round < 4000; round += 1) {
    const signsOf = [...`${real[roll(real.length)] ?? ""}, ${real[roll(real.length)] ?? ""} of the Law No. 5`];
    for (let change = 0; change < 4; change += 1) signsOf.splice(roll(signsOf.length), roll(3), signs[roll(signs.length)] ?? "");
    const text = signsOf.join("");
    const { mentions, steps } = mentionsIn(text, { names, stem });
    expect(steps).toBeLessThanOrEqual(most * (tokensOf(text).length + 1));
    const chains = mentions.flatMap((it) => (it.kind === "provision" ? it.readings.flat() : []));
    for (const step of chains.flat()) expect(step.number, text).toMatch(/^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/);
  }
});
