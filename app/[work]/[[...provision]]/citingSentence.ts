/** A sentence with the stretch of it that cites. */
export type CitingSentence = { readonly before: string; readonly surface: string; readonly after: string };

/** Characters shown before and after the citation at most. */
const mostBefore = 140;
const mostAfter = 160;

/**
 * The end of a sentence: a mark before white space and a capital, bracket or quotation mark, but not after a single letter,
 * as in initials and "г. Астана"; or the end of a block. Numbers of repetitions are bounded, so that runs of signs cost no
 * more than their length.
 */
const sentenceEnd = /(?<!(?:^|[\s.(])\p{L})[.!?…]{1,5}[”»")\]]{0,3}\s{1,5}(?=[\p{Lu}“«"[(])|\n/gu;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

function tail(text: string): string {
  if (text.length <= mostBefore) return text;
  const cut = text.slice(-mostBefore);
  return `…${cut.slice(Math.max(cut.indexOf(" "), 0))}`;
}

function head(text: string): string {
  if (text.length <= mostAfter) return text;
  const cut = text.slice(0, mostAfter);
  const space = cut.lastIndexOf(" ");
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

/** The sentence of a text around a stretch of it, cut at words where it is long. Offsets are UTF-16 code units. */
export function citingSentence(text: string, start: number, end: number): CitingSentence {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const from = ends.filter((place) => place <= start).at(-1) ?? 0;
  const to = ends.find((place) => place >= end) ?? text.length;
  return {
    before: tail(oneLine(text.slice(from, start)).trimStart()),
    surface: oneLine(text.slice(start, end)),
    after: head(oneLine(text.slice(end, to)).trimEnd()),
  };
}
