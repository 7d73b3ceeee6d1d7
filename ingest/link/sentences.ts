import { lastBefore } from "#ingest/link/lastBefore";

/** Words before whose full stop no sentence ends: abbreviations of citations, dates and titles in our three languages. */
const abbreviations = new Set([
  ...[
    "art",
    "arts",
    "no",
    "nos",
    "para",
    "paras",
    "subpara",
    "sec",
    "ch",
    "p",
    "pp",
    "v",
    "vs",
    "e.g",
    "i.e",
    "cf",
    "dr",
    "mr",
    "mrs",
    "st",
  ],
  ...["ст", "п", "пп", "подп", "ч", "гл", "разд", "абз", "г", "гг", "с", "т", "см", "др", "пр", "ул", "им", "руб"],
  ...["б", "т.б", "ж", "жж", "тг"],
]);

/** Whether the full stop at an offset ends an abbreviation, an initial, or a number in a list. */
function isInsideSentence(text: string, at: number): boolean {
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(at - 12, 0), at))?.[0] ?? "";
  return abbreviations.has(before.toLowerCase()) || /^\p{Lu}$|\.\p{Lu}$/u.test(before);
}

/**
 * Where the sentences of a text begin, in UTF-16 code units, the first at 0. A sentence ends at a full stop, question or
 * exclamation mark before a space and a capital, a digit or a quote, or at a line break; linear in the text.
 */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: sign } of text.matchAll(/[.!?…]["'”’»)\]]*\s+(?=["“«(]?[\p{Lu}\d])|\n/gu)) {
    if (text.charAt(index) !== "." || !isInsideSentence(text, index)) starts.push(index + sign.length);
  }
  return starts;
}

/** The index of the sentence that an offset lies in. */
export const sentenceAt = (starts: readonly number[], offset: number): number => Math.max(lastBefore(starts, offset + 1), 0);
