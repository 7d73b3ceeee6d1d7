import type { Scan } from "#lib/law/citation/scan";
import type { Series } from "#lib/law/citation/series";
import type { TableUnit } from "#lib/law/citation/table";
import type { Token } from "#lib/law/citation/tokens";
import { type Order, smallerWords, type UnitWord, unitWords } from "#lib/law/citation/words";

/** A unit word at a token: what it says, the token it begins with, the place after it. */
export type UnitRead = { readonly word: UnitWord; readonly token: Token; readonly next: number };

/** A unit in two words: `sub-paragraph`, «кіші бөлім». */
function readDoubleWord(scan: Scan, at: number, token: Token, order: Order): UnitRead | null {
  const isPrefix = token.text === "sub" && scan.at(at + 1)?.kind === "dash" && scan.at(at + 2)?.glued === true;
  const isSmaller = token.text !== "sub" && smallerWords.has(token.text) && scan.at(at + 1)?.kind === "word";
  const next = isPrefix ? at + 3 : at + 2;
  const word =
    isPrefix || isSmaller ? unitWords[order].get(`${token.text}${isSmaller ? "_" : ""}${scan.at(next - 1)?.text ?? ""}`) : undefined;
  return word === undefined ? null : { word, token, next };
}

/** A unit word, also one written in two (`sub-paragraph`); not a letter that ends an abbreviation (`т.п.`) or a genitive (`court's`). */
export function readUnit(scan: Scan, at: number, order: Order): UnitRead | null {
  const token = scan.at(at);
  if (token === undefined || !(token.kind === "word" || token.text === "§")) return null;
  const double = readDoubleWord(scan, at, token, order);
  if (double !== null) return double;
  const word = unitWords[order].get(token.text);
  const before = scan.at(at - 1);
  const isTail = token.text.length === 1 && token.kind === "word" && token.glued && before?.kind !== "open" && before?.kind !== "number";
  return word === undefined || isTail ? null : { word, token, next: at + 1 };
}

const numberSigns: ReadonlySet<string> = new Set(["№", "no", "nos"]);

/** The place after a unit word: its dot, its double (`ст.ст.`, `§§`), a sign for "number". */
export function afterUnitWord(scan: Scan, unit: UnitRead): number {
  let next = unit.next;
  for (let doubles = 0; doubles < 2; doubles += 1) {
    if (scan.at(next)?.kind === "dot" && scan.at(next)?.glued === true) next += 1;
    if (scan.at(next)?.text === unit.token.text && scan.at(next)?.glued === true) next += 1;
  }
  if (!numberSigns.has(scan.at(next)?.text ?? "")) return next;
  return scan.at(next + 1)?.kind === "dot" ? next + 2 : next + 1;
}

/** Endings of ordinals in digits: `44-ші бап`. */
const ordinalEndings: ReadonlySet<string> = new Set(["ші", "шы", "нші", "ншы", "інші", "ыншы", "шi", "shi", "shy"]);

/** The place after what stands between a number and the unit after it: a hyphen, the ending of an ordinal. */
export function beforeUnitWord(scan: Scan, at: number): number {
  const next = scan.at(at)?.kind === "dash" ? at + 1 : at;
  if (next === at || !ordinalEndings.has(scan.at(next)?.text ?? "")) return next;
  return scan.at(next + 1)?.kind === "dash" ? next + 2 : next + 1;
}

/** A clause in Roman numerals is a part of the act. */
export const unitFor = (word: UnitWord, series: Series): TableUnit =>
  word.unit === "clause" && series.kind === "roman" ? "part" : word.unit;
