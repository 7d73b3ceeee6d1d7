import { plainMarks } from "#lib/language/fold";
import { words } from "#lib/language/words";

/** A query as its signs say: what is quoted, what is excluded, and the words that remain, as typed. */
export type Query = {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excludedWords: readonly string[];
  readonly excludedPhrases: readonly string[];
  /** Whether the text ends in one of `words`, so that it may still be being typed. */
  readonly isOpen: boolean;
};

type Piece = { readonly text: string; readonly isExcluded: boolean; readonly isQuoted: boolean; readonly isLast: boolean };

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where the quotation that begins at `start` ends; -1 if it does not, or is an apostrophe. */
function closing(marks: string, start: number): number {
  const mark = marks[start];
  if (mark === '"') return marks.indexOf('"', start + 1);
  if (mark !== "'" || isLetter(marks[start - 1])) return -1;
  for (let at = marks.indexOf("'", start + 1); at >= 0; at = marks.indexOf("'", at + 1)) if (!isLetter(marks[at + 1])) return at;
  return -1;
}

/** A minus that excludes stands before a word or quotation and after a space; dashes between words only separate them. */
const excludesAt = (text: string, marks: string, at: number): boolean =>
  /[-−]/.test(text[at] ?? "") &&
  (at === 0 || /\s/u.test(text[at - 1] ?? "")) &&
  (isLetter(text[at + 1]) || (marks[at + 1] === '"' && closing(marks, at + 1) > 0));

/** Cuts a query at its quotations, exclusions and spaces; every character is looked at a bounded number of times. */
function piecesOf(text: string): readonly Piece[] {
  const marks = plainMarks(text);
  const pieces: Piece[] = [];
  let lastQuote = -1;
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const isExcluded = excludesAt(text, marks, at);
    const start = isExcluded ? at + 1 : at;
    const mayQuote = (marks[start] === '"' || marks[start] === "'") && start > lastQuote;
    const end = mayQuote ? closing(marks, start) : -1;
    if (end > start) {
      pieces.push({ text: text.slice(start + 1, end), isExcluded, isQuoted: true, isLast: false });
      at = end + 1;
      continue;
    }
    // A mark that nothing closes: none like it later is looked at again.
    if (mayQuote && marks[start] === '"') lastQuote = text.length;
    let stop = start + 1;
    while (stop < text.length && !/\s/u.test(text[stop] ?? "") && marks[stop] !== '"') stop += 1;
    pieces.push({ text: text.slice(start, stop), isExcluded, isQuoted: false, isLast: stop === text.length });
    at = stop;
  }
  return pieces;
}

const wordsIn = (pieces: readonly Piece[]): readonly string[] => pieces.flatMap(({ text }) => words(text).map((word) => word.text));

/** Reads the signs of a query. Quotation marks of every language quote; one that nothing closes is passed over. */
export function readQuery(text: string): Query {
  const pieces = piecesOf(text);
  const phrases = (isExcluded: boolean): readonly string[] =>
    pieces.filter((it) => it.isQuoted && it.isExcluded === isExcluded && words(it.text).length > 0).map((it) => it.text.trim());
  const last = pieces.at(-1);
  return {
    words: wordsIn(pieces.filter(({ isQuoted, isExcluded }) => !isQuoted && !isExcluded)),
    excludedWords: wordsIn(pieces.filter(({ isQuoted, isExcluded }) => !isQuoted && isExcluded)),
    phrases: phrases(false),
    excludedPhrases: phrases(true),
    isOpen: last?.isLast === true && !last.isExcluded && isLetter(text.at(-1)),
  };
}
