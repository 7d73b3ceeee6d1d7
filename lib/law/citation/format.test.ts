import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Chain, ChainStep } from "#lib/law/citation/citation";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import { type CitationStyle, formatCitation } from "#lib/law/citation/format";
import { languages } from "#lib/law/language";
import type { LawUnit } from "#lib/law/unit";
import { isUnit, lawUnits } from "#lib/law/unit";

const stem = (word: string): string => word;
const options = { names: nameIndex([], stem), stem };
const chain15: Chain = [
  { unit: "art", number: "44" },
  { unit: "para", number: "1" },
  { unit: "subpara", number: "15" },
];

test.each([
  ["en", "sentence", "subparagraph 15) of paragraph 1 of Article 44"],
  ["ru", "sentence", "подпункт 15) пункта 1 статьи 44"],
  ["kk", "sentence", "44-баптың 1-тармағының 15) тармақшасы"],
  ["en", "label", "Article 44, paragraph 1, subparagraph 15)"],
  ["ru", "label", "статья 44, пункт 1, подпункт 15)"],
  ["kk", "label", "44-бап, 1-тармақ, 15) тармақша"],
] as const)("in %s a %s reads “%s”", (language, style, words) => {
  expect(formatCitation(chain15, language, style)).toBe(words);
});

/** Numbers from a seed, the same in every run (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * sides);
  };
}

const inserted = (roll: (sides: number) => number): string => `${1 + roll(99)}-${1 + roll(20)}`;

function numberFor(unit: LawUnit, roll: (sides: number) => number): string {
  if (unit === "point") return String.fromCharCode(97 + roll(26));
  if (unit === "part") return ["I", "II", "IV", "IX"][roll(4)] ?? "I";
  if (unit === "sec" || unit === "chp") return ["I", "II", "IV", "IX", "3", "12"][roll(6)] ?? "1";
  const plain = [String(1 + roll(300)), inserted(roll), `${1 + roll(150)}A`, `${1 + roll(150)}l`];
  return (unit === "art" ? [...plain, `${1 + roll(99)}.${1 + roll(9)}`] : plain)[roll(unit === "art" ? 5 : 4)] ?? "1";
}

/** Outer units, an article or not, inner units; or an article with numbers alone below it. */
function chainFrom(roll: (sides: number) => number): Chain {
  const outer = (["att", "part", "sec", "chp"] as const).filter(() => roll(5) === 0);
  const inner = (["subsec", "para", "subpara", "point", "al"] as const).filter(() => roll(2) === 0);
  const units: readonly LawUnit[] = outer.length > 0 && roll(3) === 0 ? outer : [...outer, "art", ...inner];
  const steps = units.map((unit): ChainStep => ({ unit, number: numberFor(unit, roll) }));
  if (units.at(-1) !== "art" || steps.at(-1)?.number.includes(".") === true) return steps;
  const below = Array.from(
    { length: roll(3) },
    (_, index): ChainStep => ({ unit: null, number: index === 0 ? String(1 + roll(20)) : "b" }),
  );
  return [...steps, ...below];
}

type Formatter = typeof formatCitation;

const readBack = (text: string): readonly Chain[] => {
  const [mention] = mentionsIn(text, options).mentions;
  return mention?.kind === "provision" ? (mention.readings[0] ?? []) : [];
};

/** Chains that are not what is read of what is said of them. */
function failures(chains: readonly Chain[], format: Formatter): readonly string[] {
  const styles: readonly CitationStyle[] = ["sentence", "label"];
  return chains.flatMap((chain) =>
    languages.flatMap((language) =>
      styles.flatMap((style) => {
        const text = format(chain, language, style);
        return JSON.stringify(readBack(text)) === JSON.stringify([chain]) ? [] : [`${language} ${style}: ${text}`];
      }),
    ),
  );
}

const generated = (count: number): readonly Chain[] => {
  const roll = dice(20_260_330);
  return Array.from({ length: count }, () => chainFrom(roll));
};

test("what is said of a citation is read as that citation, in every language and style", () => {
  expect(failures(generated(1500), formatCitation)).toEqual([]);
});

const isLawUnit = (unit: string): unit is LawUnit => isUnit(unit) && lawUnits.some((known) => known === unit);

/** The chain of an eId; null for one without numbers, such as the preamble. */
function chainOf(eId: string): Chain | null {
  const steps = eId.split("__").map((part) => part.split("_"));
  const chain = steps.flatMap(([unit = "", number]): ChainStep[] => (isLawUnit(unit) && number !== undefined ? [{ unit, number }] : []));
  return chain.length === steps.length ? chain : null;
}

test("every address of the corpus' laws survives being said and read", () => {
  const lines = readFileSync(join(import.meta.dirname, "../../../bench/gold/structure.jsonl"), "utf8").split("\n");
  const eIds = lines.flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as { eId: string }).eId]));
  const chains = eIds.flatMap((eId) => chainOf(eId) ?? []);
  const all = eIds.map(chainOf).filter((chain) => chain !== null);
  expect(chains.length).toBeGreaterThan(0);
  expect(all.length).toBeGreaterThan(150);
  expect(failures(all, formatCitation)).toEqual([]);
});

test.each<[string, Formatter]>([
  [
    "forgets the innermost step",
    (chain, language, style) => formatCitation(chain.length > 1 ? chain.slice(0, -1) : chain, language, style),
  ],
  [
    "names another unit",
    (chain, language, style) =>
      formatCitation(
        chain.map((step) => (step.unit === "para" ? { ...step, unit: "subsec" } : step)),
        language,
        style,
      ),
  ],
  [
    "counts from nought",
    (chain, language, style) =>
      formatCitation(
        chain.map((step) => ({ ...step, number: `${step.number}0` })),
        language,
        style,
      ),
  ],
  ["leaves out a hyphen", (chain, language, style) => formatCitation(chain, language, style).replace("-", "")],
])("a formatter that %s is found out", (_, broken) => {
  expect(failures(generated(200), broken).length).toBeGreaterThan(20);
});
