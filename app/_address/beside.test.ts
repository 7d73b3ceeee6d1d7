import { expect, test } from "vitest";
import type { Address } from "#lib/law/address";
import { formatEditionId } from "#lib/law/edition";
import { makeEId, type Segment } from "#lib/law/eId";
import { type Language, languages } from "#lib/law/language";
import { lawUnits, literatureUnits } from "#lib/law/unit";
import { date } from "#lib/store/fixture";
import { besideAddress, formatPair, type Pair, parsePair, sides, swapped, withSide } from "./beside";

/** Pseudo-random numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Some<Value> = readonly [Value, ...Value[]];

const units: Some<(typeof lawUnits)[number] | (typeof literatureUnits)[number]> = [...lawUnits, ...literatureUnits];
const numbers: Some<string> = ["1", "44", "3-1", "67.1", "III", "a", "12-1.2"];
const slugs: Some<string> = ["results-and-discussion", "abstract-ru", "s-article-1", "references", "2024-review"];
const works: Some<string> = ["constitution-1995", "rakhmet-2026", "a", "law-77-viii-2021"];
const days: Some<ReturnType<typeof date> | null> = [null, date("1998-10-07"), date("2024-06"), date("2024")];

function madeUpAddress(random: () => number): Address {
  const one = <Value>(from: Some<Value>): Value => from[Math.floor(random() * from.length)] ?? from[0];
  const segment = (): Segment =>
    random() < 0.3 ? { slug: one(slugs) } : { unit: one(units), number: random() < 0.1 ? null : one(numbers) };
  const edition = formatEditionId({ date: one(days), language: one<Language>(languages), label: random() < 0.2 ? "draft" : null });
  const steps = Array.from({ length: Math.floor(random() * 4) }, segment);
  return { work: one(works), edition: random() < 0.5 ? null : edition, eId: steps.length === 0 ? null : makeEId(...steps) };
}

function madeUpPairs(count: number): readonly Pair[] {
  const random = randomFrom(5);
  const view = (): Pair["view"] => [null, ...sides][Math.floor(random() * 3)] ?? null;
  return Array.from({ length: count }, () => ({ left: madeUpAddress(random), right: madeUpAddress(random), view: view() }));
}

const pairs = madeUpPairs(2_000);

/** Pairs that a way of writing loses: read again, they are others. */
const lostBy = (write: (pair: Pair) => string): readonly Pair[] =>
  pairs.filter((pair) => {
    const read = parsePair(write(pair));
    return !read.ok || JSON.stringify(read.value) !== JSON.stringify(pair);
  });

test("every pair is read back from its address as it was written", () => {
  expect(lostBy(formatPair)).toEqual([]);
});

test("the property fails for a codec that loses anything", () => {
  const broken: readonly ((pair: Pair) => string)[] = [
    (pair) => formatPair({ ...pair, view: null }),
    (pair) => formatPair(swapped(pair)),
    (pair) => formatPair({ ...pair, right: { ...pair.right, edition: null } }),
    (pair) => formatPair(pair).toLowerCase(),
    (pair) => formatPair(pair).replaceAll(".", "-"),
    (pair) => formatPair(pair).replace("beside=", "besides="),
  ];
  for (const write of broken) expect(lostBy(write).length).toBeGreaterThan(0);
});

test("a canonical address holds nothing that a browser would spell otherwise, and is one for each pair", () => {
  for (const pair of pairs) {
    const address = formatPair(pair);
    const { pathname, search } = new URL(address, "https://example.org");
    expect(`${pathname}${search}`).toBe(address);
  }
  const different = new Set(pairs.map((pair) => JSON.stringify(pair)));
  expect(new Set(pairs.map(formatPair)).size).toBe(different.size);
});

test("percent signs, capitals and other parameters are forgiven", () => {
  const plain = parsePair("/veld-charter@2010.en/art-2?beside=ferry-2024/body/p-1&view=right");
  expect(plain.ok).toBe(true);
  expect(parsePair("/Veld-Charter%402010.EN/ART-2?from=mail&view=right&beside=Ferry-2024%2FBody%2Fp-1")).toEqual(plain);
});

test.each(["/veld-charter", "/veld-charter?beside=", "/veld-charter?beside=a/b/../c", "/veld-charter?beside=works", "/?beside=ferry-2024"])(
  "%s is no pair",
  (address) => {
    expect(parsePair(address).ok).toBe(false);
  },
);

test("swapping twice changes nothing, and a side is changed without the other", () => {
  for (const pair of pairs) {
    expect(swapped(swapped(pair))).toEqual(pair);
    expect(withSide(pair, "left", pair.right)).toEqual({ ...pair, left: pair.right });
    expect(withSide(pair, "right", pair.left)).toEqual({ ...pair, right: pair.left });
  }
});

test("what a link leads to opens beside a text without the day it was cited, and what is no text of ours does not", () => {
  const left = { work: "ferry-2024", edition: "2024.en", eId: null };
  const open = (url: string) => besideAddress(left, url);
  expect(open("/veld-charter@2010.en/art-2?cited=2005")).toBe("/ferry-2024@2024.en?beside=veld-charter@2010.en/art-2&view=right");
  expect([open("https://example.org/veld-charter"), open("/search?q=x"), open("#text")]).toEqual([null, null, null]);
});
