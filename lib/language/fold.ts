import { inOneAlphabet } from "#lib/language/alphabet";
import { allSteps, type WordSteps } from "#lib/language/steps";

/** Soft hyphens, zero-width signs and stress marks: written inside words, no part of them. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]|\u0300|\u0301/gu;

const withoutInvisible = (word: string): string => word.replace(invisible, "");

const withoutYo = (word: string): string => word.replace(/[ёѐ]/gu, "е").replaceAll("ѝ", "и");

/** In small letters; `İ`, a capital of the Latin alphabet of 2021, would keep its dot apart. */
const small = (word: string): string => word.toLowerCase().normalize("NFC").replaceAll("i\u0307", "i");

/** What a word is compared by: the same for a text and for a query. Kazakh letters stay what they are. */
export function foldWord(word: string, steps: WordSteps = allSteps): string {
  const composed = word.normalize("NFC");
  const visible = steps.invisible ? withoutInvisible(composed) : composed;
  const own = steps.lookAlikes ? inOneAlphabet(visible) : visible;
  const folded = small(own).replace(/[’ʼ]/gu, "'").replace(/'s?$/u, "").replaceAll("'", "");
  return steps.yo ? withoutYo(folded) : folded;
}

/** Quotation marks and dashes of every kind as the plain ones: for comparing phrases and names. Lengths stay the same. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[«»“”„‟〝〞＂]/gu, '"')
    .replace(/[‘’‚‛ʼ‹›]/gu, "'")
    .replace(/[‐-―−]/gu, "-");
