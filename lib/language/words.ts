/** A word as it stands in a text; offsets in UTF-16 code units, end exclusive. */
export type Word = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Letters and digits with the marks and invisible signs inside them; an apostrophe belongs to a word between two letters. Raised
 * digits are none: they call notes ("law¹").
 * Every character is looked at once: no part of the pattern can match what the next one could.
 */
const pattern =
  /[\p{L}\p{Nd}\p{Nl}][\p{L}\p{Nd}\p{Nl}\p{M}\u00AD\u200B-\u200D\u2060]*(?:['’ʼ]\p{L}[\p{L}\p{Nd}\p{Nl}\p{M}\u00AD\u200B-\u200D\u2060]*)*/gu;

/** The words of a text in order. Hyphens, dots and brackets separate: `44(1)` is two words, `law-enforcement` too. */
export const words = (text: string): readonly Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
