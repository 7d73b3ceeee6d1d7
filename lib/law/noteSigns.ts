/**
 * Signs that call notes where numbers do not: "law*", "Stern †". They stand after what they are about, raised or not, and again
 * before the note. Signs that look alike are one: ∗ (U+2217), ⁎ and ＊ are *.
 */
const stars = "*∗⁎＊";
const signs = `${stars}†‡§¶`;

/** § and ¶ before a number name a section or paragraph. */
const named = "(?!\\s*[\\dIVX])";
const run = `(?:[${stars}]{1,4}|†{1,4}|‡{1,4}|§{1,4}${named}|¶{1,4}${named})`;

/** A sign and a number, as in "*1Corresponding author", is a mark of another kind. */
const atStart = new RegExp(`^${run}(?!\\d)(?=\\s?[^\\s${signs}])`, "u");

/**
 * After a word, a number or what ends them; a space before is allowed after letters and closing signs, since "2 * 3" is a product.
 * What goes on with a letter or another sign is no call.
 */
const call = new RegExp(`(?<=[\\p{L}\\p{Nd}\\p{P}])(?<![${signs}])${run}(?![\\p{L}\\p{Nd}${signs}])`, "gu");
const spacedCall = new RegExp(`(?<=[\\p{L}.,;:!?)\\]»”"’]\\s)${run}(?![\\p{L}\\p{Nd}${signs}]|\\s[${signs}])`, "gu");

/** A sign in a text that may call a note; `isApart`: a space parts it from the word before. Offsets are UTF-16 code units. */
export type SignCall = { readonly sign: string; readonly start: number; readonly end: number; readonly isApart: boolean };

/** A sign as it is compared: look-alikes are one. */
const plain = (sign: string): string => sign.replace(/[∗⁎＊]/gu, "*");

/** The sign that a note begins with, as it is printed; null: with none. */
export const printedSign = (text: string): string | null => atStart.exec(text)?.[0] ?? null;

/** The sign of a note by its number or, where that is not set apart, by the start of its text; null: it bears another number or none. */
export function signOfNote(num: string | null, text: string | null): string | null {
  const sign = num === null ? printedSign(text ?? "") : new RegExp(`^${run}$`, "u").exec(num.trim())?.[0];
  return sign == null ? null : plain(sign);
}

const callsBy = (text: string, pattern: RegExp, isApart: boolean): readonly SignCall[] =>
  Array.from(text.matchAll(pattern), ({ 0: sign, index }) => ({ sign: plain(sign), start: index, end: index + sign.length, isApart }));

/** The signs of a text that may call notes, in order. */
export const signCalls = (text: string): readonly SignCall[] =>
  [...callsBy(text, call, false), ...callsBy(text, spacedCall, true)].sort((left, right) => left.start - right.start);
