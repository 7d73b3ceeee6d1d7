import type { Draft, DraftLine, Repair } from "#ingest/normalize/draft";
import { joinPieces, seamOf, textOf } from "#ingest/pieces";
import { isFinished, startsSmall } from "#ingest/text";

/** Line lengths are compared in letters: text wrapped a second time is shown in one font. */
const rightEdge = (line: DraftLine): number => line.extent?.right ?? line.text.length;

/** How near to the right edge a full line comes: one long word. */
const slack = 0.86;

/** Fewer short lines in mid-sentence than this share of all lines come from page breaks and headings. */
const leastShare = 0.15;

function joinLines(draft: Draft, group: readonly DraftLine[]): DraftLine {
  const [first, ...rest] = group;
  if (first === undefined) throw new Error("A group of lines is never empty");
  let { pieces, text } = first;
  for (const line of rest) {
    pieces = joinPieces(pieces, line.pieces, seamOf(text, line.text, draft.vocabulary));
    text = textOf(draft.source, pieces);
  }
  return { ...first, pieces, text, extent: null };
}

/**
 * Brings back the lines of a text that was wrapped to one measure and then, printed narrower, to another: full lines and
 * stumps in mid-sentence take turns. A stump ends the line that it belongs to, so the first wrapping can be restored and
 * judged. Sources whose format ends its own blocks are left alone.
 */
export const undoSecondWrapping: Repair = (draft) => {
  const { lines } = draft;
  const edges = lines.map(rightEdge).sort((left, right) => left - right);
  const edge = edges[Math.floor((edges.length - 1) * 0.95)] ?? 0;
  const isShort = (line: DraftLine): boolean => rightEdge(line) < edge * slack;
  const stumps = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && line.block === null && isShort(line) && !isFinished(line.text) && startsSmall(next.text);
  });
  if (stumps.length < lines.length * leastShare || lines.every((line) => !isShort(line))) return draft;
  const groups: DraftLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above !== undefined && !isShort(above) && line.block === null && line.headingLevel === null) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return { ...draft, lines: groups.map((group) => joinLines(draft, group)) };
};
