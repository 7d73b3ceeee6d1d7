/**
 * Raised digits: «Статья 3¹», "law.¹", "m²". They are kept as they are printed, in the signs that Unicode has for them, so that
 * 3¹ is never read as 31. What they say differs: of a law, the number put in after 3; of a footnote, that it is called here.
 */
const signs = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A run of raised digits right after a letter or digit: after others they number nothing. */
const insertion = /(?<=[\p{L}\p{Nd}])[⁰¹²³⁴-⁹]+/gu;

/** Digits as raised ones; all else stays, and so does the length. */
export const raiseDigits = (text: string): string => text.replace(/\d/g, (digit) => signs.charAt(Number(digit)));

/** Raised digits as plain ones, of the same length. */
export const lowerDigits = (text: string): string => text.replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String(signs.indexOf(sign)));

export const hasRaisedDigits = (text: string): boolean => /[⁰¹²³⁴-⁹]/u.test(text);

/** The text with 3¹ written as 3-1, as numbers put in later are written on one line. */
export const writeInserted = (text: string): string => text.replace(insertion, (run) => `-${lowerDigits(run)}`);

/** The text without raised digits after its letters and digits: what it says where they call notes. */
export const withoutCalls = (text: string): string => text.replace(insertion, "");

/** The raised numbers of a text, with their offsets. */
export const raisedNumbers = (text: string): readonly { readonly number: string; readonly start: number; readonly end: number }[] =>
  Array.from(text.matchAll(/[⁰¹²³⁴-⁹]+/gu), ({ 0: run, index }) => ({ number: lowerDigits(run), start: index, end: index + run.length }));
