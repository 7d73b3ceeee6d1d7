import { fromRoman } from "#lib/law/citation/roman";
import type { Read, Scan } from "#lib/law/citation/scan";
import { cleanNumber } from "#lib/law/eId";

/** A number with those below it: `44(1)(15)` is 44, 1, 15. Outermost first, cleaned as in eIds. */
export type NumberPath = readonly string[];

/**
 * One entry of a list. A range is all its numbers. `other` is a second reading where the print allows it: `10-11` is ten
 * and eleven or the eleventh put in after ten, `67.1` is article 67.1 or paragraph 1 of article 67.
 */
export type Entry = { readonly paths: readonly NumberPath[]; readonly other: readonly NumberPath[] | null };

/** What sort of sign a number is: lists go on with the same sort only. */
export type NumberKind = "digits" | "roman" | "letter" | "word";

export type NumberRead = Read<string> & { readonly kind: NumberKind; readonly bracketed: boolean };

/** The longest number of a provision, in digits: longer ones count money or people. */
const longest = 9;

/** Letters that are words of their own, and number a provision only inside brackets or quotation marks or within a list. */
const wordLetters: ReadonlySet<string> = new Set(["a", "i", "s", "в", "и", "к", "о", "с", "у", "я"]);

export const clean = (scan: Scan, first: number, last: number): string =>
  cleanNumber(scan.source.slice(scan.tokens[first]?.start ?? 0, scan.tokens[last]?.end ?? 0)) ?? "";

const isDigits = (scan: Scan, index: number): boolean => {
  const token = scan.at(index);
  return token?.kind === "number" && token.text.length <= longest;
};

const isStuck = (scan: Scan, index: number, kind: "dash" | "dot"): boolean =>
  scan.at(index)?.kind === kind && scan.at(index)?.glued === true && scan.at(index + 1)?.glued === true && isDigits(scan, index + 1);

/** Digits with what is stuck to them: `10-1`, `43.2-6`, `9A`; at most three parts. `parts` are the tokens that hold digits. */
export function readDigits(scan: Scan, at: number): (Read<readonly number[]> & { readonly dashed: boolean }) | null {
  if (!isDigits(scan, at)) return null;
  const parts = [at];
  let next = at + 1;
  while (parts.length < 4 && isStuck(scan, next, "dot")) {
    parts.push(next + 1);
    next += 2;
  }
  const isRangeInPrint = scan.source.charAt(scan.at(next)?.start ?? 0) !== "-" && scan.source.charAt(scan.at(next)?.start ?? 0) !== "‑";
  if (!isStuck(scan, next, "dash") || isRangeInPrint) return { value: parts, next, dashed: false };
  return { value: parts, next: next + 2, dashed: true };
}

/** A letter or a Roman numeral as a number: `II`, `(a)`, `б)`. Small Roman numerals only inside brackets, or where a reader types. */
function kindOfWord(scan: Scan, index: number, bracketed: boolean): NumberKind | null {
  const token = scan.at(index);
  if (token?.kind !== "word" || token.text.length > 8) return null;
  const roman = fromRoman(token.text) !== null;
  if (token.text.length === 1 && !(roman && token.capital)) return "letter";
  if (roman && (bracketed || token.capital || !scan.strict)) return "roman";
  return bracketed && token.text.length === 2 && token.text.charAt(0) === token.text.charAt(1) ? "letter" : null;
}

/** A number in brackets: `(1)`, `(a)`, `[2]`; not a year. */
export function readBracketed(scan: Scan, at: number): NumberRead | null {
  if (scan.at(at)?.kind !== "open" || scan.at(at + 2)?.kind !== "close") {
    const digits = scan.at(at)?.kind === "open" ? readDigits(scan, at + 1) : null;
    if (digits === null || scan.at(digits.next)?.kind !== "close") return null;
    return { value: clean(scan, at + 1, digits.next - 1), next: digits.next + 1, kind: "digits", bracketed: true };
  }
  const isShort = isDigits(scan, at + 1) && (scan.at(at + 1)?.text.length ?? 9) < 4;
  const kind = isShort ? "digits" : kindOfWord(scan, at + 1, true);
  return kind === null ? null : { value: clean(scan, at + 1, at + 1), next: at + 3, kind, bracketed: true };
}

/** English capitals number parts and annexes: `Part A`; the one that is a word is `I`. */
function isWordOfItsOwnLetter(scan: Scan, at: number): boolean {
  const token = scan.at(at);
  return token !== undefined && wordLetters.has(token.text) && !(token.capital && token.text === "a");
}

/** A letter where one may number a provision: `а, б и с`, `б)`, «а». */
export function readLetter(scan: Scan, at: number, isFirst: boolean): NumberRead | null {
  if (scan.at(at)?.kind === "quote" && scan.at(at + 2)?.kind === "quote" && kindOfWord(scan, at + 1, false) === "letter") {
    return { value: clean(scan, at + 1, at + 1), next: at + 3, kind: "letter", bracketed: true };
  }
  const kind = kindOfWord(scan, at, false);
  if (kind === null) return null;
  const isClosed = scan.at(at + 1)?.kind === "close" && scan.at(at + 1)?.glued === true && scan.partner(at + 1) < 0;
  const isWordOfItsOwn = isFirst && kind === "letter" && isWordOfItsOwnLetter(scan, at) && !isClosed;
  if (isWordOfItsOwn) return null;
  return { value: clean(scan, at, at), next: isClosed ? at + 2 : at + 1, kind, bracketed: isClosed };
}

/** The most numbers that one range stands for: a longer one is a slip of the pen, or an attack. */
const mostInRange = 200;

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** All that a range stands for; both ends alone where it cannot be counted. Letters are counted in Latin only. */
export function rangeOf(from: string, to: string, isLatin: boolean): readonly string[] {
  const [first, last] = [Number(from), Number(to)];
  const isCounted = Number.isInteger(first) && Number.isInteger(last) && last > first && last - first < mostInRange;
  if (isCounted) return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  const letters = isLatin && from.length === 1 && to.length === 1 ? alphabet.slice(alphabet.indexOf(from), alphabet.indexOf(to) + 1) : "";
  return letters === "" ? [from, to] : [...letters];
}
