import type { Chain, ChainStep, Citation } from "#lib/law/citation/citation";
import { english } from "#lib/law/citation/english";
import { kazakh } from "#lib/law/citation/kazakh";
import { type ListWords, type Read, readBracketed, readNumber, readNumbers } from "#lib/law/citation/numbers";
import { russian } from "#lib/law/citation/russian";
import type { CitationTable } from "#lib/law/citation/table";
import { type Token, tokensOf } from "#lib/law/citation/tokens";
import { isUnit, type LawUnit, lawUnits } from "#lib/law/unit";

/** All languages are read at once: no form means one unit here and another there. */
const tables: readonly CitationTable[] = [english, russian, kazakh];

type UnitWord = { readonly unit: LawUnit; readonly numbers: CitationTable["numbers"] };

const isLawUnit = (word: string): word is LawUnit => isUnit(word) && lawUnits.some((unit) => unit === word);

const unitWords: ReadonlyMap<string, UnitWord> = new Map(
  tables.flatMap(({ units, numbers }) =>
    Object.entries(units).flatMap(([unit, forms]) => (isLawUnit(unit) ? forms.map((form) => [form, { unit, numbers }] as const) : [])),
  ),
);
const joiners: ReadonlySet<string> = new Set(tables.flatMap((table) => table.joiners));
const listWords: ListWords = { and: new Set(tables.flatMap((table) => table.and)), to: new Set(tables.flatMap((table) => table.to)) };

/** One step with its numbers, and the numbers without units that follow it: `44(1)(15)`. */
type Step = { readonly unit: LawUnit | null; readonly numbers: readonly string[]; readonly below: readonly string[] };

const unitAt = (token: Token | undefined): UnitWord | undefined => (token?.kind === "word" ? unitWords.get(token.text) : undefined);

/** The place after a unit word: its dot, and its double (`ст.ст.`). */
function afterUnitWord(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.kind === "dot" && tokens[at + 1]?.glued ? at + 2 : at + 1;
  return tokens[next]?.text === tokens[at]?.text && tokens[next]?.glued ? afterUnitWord(tokens, next) : next;
}

/** Numbers below one: `.1.15` stuck to it, `(1)(15)` after it. */
function readBelow(source: string, tokens: readonly Token[], at: number): Read<readonly string[]> {
  const numbers: string[] = [];
  let next = at;
  for (;;) {
    const isDotted = tokens[next]?.kind === "dot" && tokens[next]?.glued && tokens[next + 1]?.glued;
    const found = isDotted ? readNumber(source, tokens, next + 1, false) : readBracketed(source, tokens, next);
    if (found === null) return { value: numbers, next };
    numbers.push(found.value);
    next = found.next;
  }
}

/** `Article 44(1)`, `articles 13 and 14`: the unit word first. */
function readUnitFirst(source: string, tokens: readonly Token[], at: number): Read<Step> | null {
  const word = unitAt(tokens[at]);
  if (word?.numbers !== "after-unit") return null;
  const numbers = readNumbers(source, tokens, afterUnitWord(tokens, at), true, listWords);
  if (numbers === null) return null;
  const below = numbers.value.length === 1 ? readBelow(source, tokens, numbers.next) : { value: [], next: numbers.next };
  return { value: { unit: word.unit, numbers: numbers.value, below: below.value }, next: below.next };
}

/** `44-бап`, `15) тармақшасы`, `44, 45-баптар`, `II бөлім`: the number first. */
function readNumberFirst(source: string, tokens: readonly Token[], at: number): Read<Step> | null {
  const numbers = readNumbers(source, tokens, at, unitAt(tokens[at + 1]) !== undefined, listWords);
  if (numbers === null) return null;
  const after = tokens[numbers.next]?.kind === "dash" ? numbers.next + 1 : numbers.next;
  const word = unitAt(tokens[after]);
  return word?.numbers === "before-unit" ? { value: { unit: word.unit, numbers: numbers.value, below: [] }, next: after + 1 } : null;
}

/** `44.1.15`, `44(1)(15)`: at least two numbers. */
function readBare(source: string, tokens: readonly Token[], at: number): Read<Step> | null {
  const first = tokens[at]?.kind === "number" ? readNumber(source, tokens, at, false) : null;
  if (first === null) return null;
  const below = readBelow(source, tokens, first.next);
  return below.value.length === 0 ? null : { value: { unit: null, numbers: [first.value], below: below.value }, next: below.next };
}

const readStep = (source: string, tokens: readonly Token[], at: number): Read<Step> | null =>
  readUnitFirst(source, tokens, at) ?? readNumberFirst(source, tokens, at) ?? readBare(source, tokens, at);

const isJoiner = (token: Token | undefined): boolean => token !== undefined && (token.kind === "comma" || joiners.has(token.text));

function afterJoiners(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isJoiner(tokens[next])) next += 1;
  return next;
}

/** Steps in a row, with joiners between them. */
function readSteps(source: string, tokens: readonly Token[], at: number): Read<readonly Step[]> | null {
  const steps: Step[] = [];
  let end = at;
  for (let step = readStep(source, tokens, at); step !== null; step = readStep(source, tokens, afterJoiners(tokens, end))) {
    steps.push(step.value);
    end = step.next;
  }
  return steps.length === 0 ? null : { value: steps, next: end };
}

const rank = (unit: LawUnit | null): number => (unit === null ? lawUnits.indexOf("art") : unit === "att" ? -1 : lawUnits.indexOf(unit));

/** The most steps of a chain: no law is nested deeper. */
const deepest = 8;

/** The chains that steps mean, whatever their order; null if they are not one way down: two articles, two lists. */
function chainsOf(steps: readonly Step[]): readonly Chain[] | null {
  const sorted = [...steps].sort((left, right) => rank(left.unit) - rank(right.unit));
  const isOneWay = new Set(steps.map((step) => rank(step.unit))).size === steps.length;
  if (!isOneWay || sorted.filter((step) => step.numbers.length > 1).length > 1) return null;
  const chain = (pick: number): Chain =>
    sorted.flatMap(({ unit, numbers, below }): readonly ChainStep[] => [
      { unit, number: numbers[numbers.length > 1 ? pick : 0] ?? "" },
      ...below.map((number) => ({ unit: null, number })),
    ]);
  const most = Math.max(...sorted.map((step) => step.numbers.length));
  return chain(0).length > deepest ? null : Array.from({ length: most }, (_, index) => chain(index));
}

const textBetween = (source: string, tokens: readonly Token[], from: number, to: number): string =>
  source.slice(tokens[from]?.start ?? source.length, tokens[to - 1]?.end ?? 0).trim();

/** What stands before and after the steps: at most one of them, the name of the act. */
function nameAround(source: string, tokens: readonly Token[], first: number, end: number): string | null | undefined {
  const rest = afterJoiners(tokens, end);
  const isOver = rest >= tokens.length || tokens.slice(rest).every((token) => token.kind === "dot");
  if (first > 0 && !isOver) return undefined;
  if (first === 0) return isOver ? null : textBetween(source, tokens, rest, tokens.length);
  let last = first;
  while (last > 0 && isJoiner(tokens[last - 1])) last -= 1;
  return textBetween(source, tokens, 0, last) || null;
}

/** The longest text that is read as one citation, in UTF-16 code units. */
const longest = 1000;

/**
 * Reads a text that is one citation and nothing else, such as a reader types: `art 44(1)(15)`, `п. 1 ст. 41 Конституции`,
 * `44-баптың 1-тармағы`. Words before or after it are taken for the name of an act, and the caller must know it. Null if
 * the text is no citation.
 */
export function parseCitation(text: string): Citation | null {
  if (text.length > longest) return null;
  const tokens = tokensOf(text);
  for (let first = 0; first < tokens.length; first += 1) {
    const steps = readSteps(text, tokens, first);
    if (steps === null) continue;
    const chains = chainsOf(steps.value);
    const name = nameAround(text, tokens, first, steps.next);
    return chains === null || name === undefined ? null : { chains, name };
  }
  return null;
}
