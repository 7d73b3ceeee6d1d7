import { everyNode } from "#ingest/everyNode";
import { textOf } from "#ingest/pieces";
import { isBroken } from "#ingest/seam";
import type { Line, Node, PieceText, Place, Problem } from "#ingest/stage";

const wordPattern = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** How often a word stands in a source with a hyphen and without, and how it is printed with one. */
type Spellings = { readonly withHyphen: number; readonly without: number; readonly printed: string };

/** The words that a source prints with a hyphen somewhere, by their form without it, in small letters. */
function spellings(words: readonly string[]): ReadonlyMap<string, Spellings> {
  const found = new Map<string, Spellings>();
  for (const word of words.filter((it) => /[-‐]/u.test(it))) {
    const key = word.toLowerCase().replace(/[-‐]/gu, "");
    const known = found.get(key);
    found.set(key, { withHyphen: (known?.withHyphen ?? 0) + 1, without: 0, printed: known?.printed ?? word });
  }
  for (const word of words) {
    const known = found.get(word.toLowerCase());
    if (known !== undefined) found.set(word.toLowerCase(), { ...known, without: known.without + 1 });
  }
  return found;
}

/** Words that mostly stand with a hyphen and here without one: lost at a line end, most likely. Reported, never mended. */
function lostHyphens(source: readonly Line[]): readonly Problem[] {
  const known = spellings(source.flatMap(({ text }) => [...text.matchAll(wordPattern)].map(([word]) => word)));
  return source.flatMap(({ text, page, line }) =>
    [...text.matchAll(wordPattern)].flatMap(([word]) => {
      const found = known.get(word.toLowerCase());
      if (found === undefined || found.without > found.withHyphen) return [];
      const message = `"${word}" stands elsewhere in this source as "${found.printed}": a hyphen seems to be lost. The word stays as it is printed.`;
      return [{ place: { page, line }, rule: "lost-hyphen", severity: "warning" as const, message, text: word }];
    }),
  );
}

const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "»": "«" };

/** The marker of an item, as "subparagraph 15)" cites it: its bracket opens nowhere. */
const marker = /(?:^|[\s;,])(?:\d+(?:[-.]\d+)*|\p{L})$/u;

/** Where brackets of a text stand that close nothing or are never closed. */
function unpaired(text: string): readonly number[] {
  const open: number[] = [];
  const stray: number[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/[()[\]«»]/g)) {
    if (Object.values(pairs).includes(sign)) open.push(at);
    else if (open.length > 0 && text[open.at(-1) ?? 0] === pairs[sign]) open.pop();
    else if (!marker.test(text.slice(Math.max(at - 8, 0), at))) stray.push(at);
  }
  return [...stray, ...open];
}

/** Whole words that end at a place of a text, at most so many characters; the piece of a word if that is longer. */
const wordsBefore = (text: string, at: number, most: number): string => {
  const piece = text.slice(Math.max(at - most, 0), at);
  return at > most && /\S/.test(text[at - most - 1] ?? "") ? piece.replace(/^\S+\s+/u, "") : piece;
};

/** Whole words that begin at a place of a text, at most so many characters; the piece of a word if that is longer. */
const wordsFrom = (text: string, at: number, most: number): string => {
  const piece = text.slice(at, at + most);
  return /\S/.test(text[at + most] ?? "") ? piece.replace(/\s+\S+$/u, "") : piece;
};

const placeOf = (source: readonly Line[], text: PieceText): Place | null => {
  const line = source[text[0]?.span.line ?? -1];
  return line === undefined ? null : { page: line.page, line: line.line };
};

function strayBrackets(source: readonly Line[], text: PieceText): readonly Problem[] {
  const written = textOf(source, text);
  const [at] = unpaired(written);
  if (at === undefined) return [];
  const words = `${wordsBefore(written, at, 30)}${wordsFrom(written, at, 30)}`.trim();
  const message = `The bracket "${written[at]}" has no partner in this provision: a scanning error, most likely.`;
  return [{ place: placeOf(source, text), rule: "stray-bracket", severity: "warning", message, text: words }];
}

/** Words broken at a line end whose hyphen was kept, because the word without it is not known. */
const keptHyphens = (source: readonly Line[], text: PieceText): readonly Problem[] =>
  text.flatMap((piece, index) => {
    const before = text[index - 1];
    if (before === undefined || piece.joint !== "none" || piece.dropsHyphen) return [];
    const [left, right] = [textOf(source, [before]), textOf(source, [piece])];
    if (!isBroken(left, right) || !/^\p{Ll}/u.test(right)) return [];
    const message = "A word is broken at a line end, and the word without the hyphen is not known; the hyphen stays.";
    return [
      {
        place: placeOf(source, [before]),
        rule: "line-end-hyphen",
        severity: "info" as const,
        message,
        text: `${wordsBefore(left, left.length, 20)}${wordsFrom(right, 0, 20)}`,
      },
    ];
  });

/** What a reader should know of a text that we do not dare to mend. */
export function reportDoubts(source: readonly Line[], nodes: readonly Node[]): readonly Problem[] {
  const texts = everyNode(nodes).flatMap(({ heading, text, wrapUp }) => [heading, text, wrapUp]);
  return [...lostHyphens(source), ...texts.flatMap((text) => [...strayBrackets(source, text), ...keptHyphens(source, text)])];
}
