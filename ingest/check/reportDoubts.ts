import { isBroken, textOf } from "#ingest/pieces";
import type { Line, Node, PieceText, Place, Problem } from "#ingest/stage";

const wordPattern = /\p{L}+(?:[-‐]\p{L}+)*/gu;

/** Words with a hyphen that the source prints, by their form without it, in small letters. */
function hyphenated(source: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of source) {
    for (const [word] of text.matchAll(wordPattern)) if (/[-‐]/u.test(word)) found.set(word.toLowerCase().replace(/[-‐]/gu, ""), word);
  }
  return found;
}

/** Words that stand elsewhere with a hyphen: lost at a line end, most likely. They are reported and never mended. */
function lostHyphens(source: readonly Line[]): readonly Problem[] {
  const known = hyphenated(source);
  return source.flatMap(({ text, page, line }) =>
    [...text.matchAll(wordPattern)].flatMap(([word]) => {
      const printed = /[-‐]/u.test(word) ? undefined : known.get(word.toLowerCase());
      if (printed === undefined) return [];
      const message = `"${word}" stands elsewhere in this source as "${printed}": a hyphen seems to be lost. The word stays as it is printed.`;
      return [{ place: { page, line }, rule: "lost-hyphen", severity: "warning" as const, message, text: word }];
    }),
  );
}

const pairs: Readonly<Record<string, string>> = { ")": "(", "]": "[", "»": "«" };

/** Brackets of a text that close nothing or are never closed. */
function unpaired(text: string): readonly string[] {
  const open: string[] = [];
  const stray: string[] = [];
  for (const sign of text) {
    if (Object.values(pairs).includes(sign)) open.push(sign);
    else if (sign in pairs && open.at(-1) === pairs[sign]) open.pop();
    else if (sign in pairs) stray.push(sign);
  }
  return [...stray, ...open];
}

const placeOf = (source: readonly Line[], text: PieceText): Place | null => {
  const line = source[text[0]?.span.line ?? -1];
  return line === undefined ? null : { page: line.page, line: line.line };
};

function strayBrackets(source: readonly Line[], text: PieceText): readonly Problem[] {
  const written = textOf(source, text);
  const [sign] = unpaired(written.replace(/(^|[\s;,])\(?[\p{L}\d]{1,4}(?:-\d+)?\)/gu, "$1"));
  if (sign === undefined) return [];
  const at = Math.max(written.indexOf(sign) - 30, 0);
  const message = `The bracket "${sign}" has no partner in this provision: a scanning error, most likely.`;
  return [{ place: placeOf(source, text), rule: "stray-bracket", severity: "warning", message, text: written.slice(at, at + 60) }];
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
        text: `${left.slice(-20)}${right.slice(0, 20)}`,
      },
    ];
  });

const allNodes = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...allNodes(node.children)]);

/** What a reader should know of a text that we do not dare to mend. */
export function reportDoubts(source: readonly Line[], nodes: readonly Node[]): readonly Problem[] {
  const texts = allNodes(nodes).flatMap(({ heading, text, wrapUp }) => [heading, text, wrapUp]);
  return [...lostHyphens(source), ...texts.flatMap((text) => [...strayBrackets(source, text), ...keptHyphens(source, text)])];
}
