/** What a stretch of text says about itself: signs that every stage reads in the same way. */

/** Signs of a finished sentence or item, with the brackets, quotes and calls of notes that may follow. */
const finished = /[.!?;:…]["'”“’»)\]⁰¹²³⁴-⁹]*$/u;

export const isFinished = (text: string): boolean => finished.test(text.trimEnd());

/** Whether a text leads into a list: "The President shall:", in English laws also "… shall -". */
export const leadsIn = (text: string): boolean => /(?::|\s?[-–—])$/u.test(text.trimEnd());

/** Whether a text goes on in mid-sentence: its first letter is a small one. "a) …" and "(ii) …" are markers of items. */
export const startsSmall = (text: string): boolean =>
  /^["'“‘«(]*\p{Ll}/u.test(text) && !/^\(?\p{L}\)|^\((?:[ivxl]+|(\p{Ll})\1)\)/u.test(text);

/** Whether a text starts as sentences do: with a capital, after quotes or brackets. */
export const startsLarge = (text: string): boolean => /^["'“‘«([]*\p{Lu}/u.test(text);

export const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => word !== "").length;
