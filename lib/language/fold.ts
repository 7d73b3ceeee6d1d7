import { inOneAlphabet } from "#lib/language/alphabet";

/** Soft hyphens, zero-width signs and stress marks: written inside words, no part of them. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\u0300|\u0301/gu;

/** What a word is compared by: the same for a text and for a query. Kazakh letters stay what they are. */
export function foldWord(word: string): string {
  return inOneAlphabet(word.normalize("NFC").replace(invisible, ""))
    .toLowerCase()
    .normalize("NFC")
    .replace(/[’ʼ]/gu, "'")
    .replace(/'s?$/u, "")
    .replaceAll("'", "")
    .replace(/[ёѐ]/gu, "е")
    .replaceAll("ѝ", "и");
}

/** Quotation marks and dashes of every kind as the plain ones: for comparing phrases and names. Lengths stay the same. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[«»“”„‟〝〞＂]/gu, '"')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[‐-―−]/gu, "-");
