import { type Draft, type DraftLine, type Repair, setAside } from "#ingest/normalize/draft";
import { beginsNote, isRule, labelOf, trailingNote } from "#ingest/normalize/publisherNotes";
import { quantile } from "#ingest/normalize/quantile";
import { slicePieces, textOf } from "#ingest/pieces";
import type { FurniturePiece, Line, PieceText } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import { writeInserted } from "#lib/law/raisedDigits";

/** Notes are shorter than this, in lines. */
const longest = 60;

/** A first line is set in by more than this, in points. */
const leastIndent = 8;

/** A line is short if it ends before this share of the measure. */
const short = 0.85;

/** The edges between which the lines of a source are set, in points; null in sources without positions. */
type Measure = { readonly left: number; readonly right: number } | null;

function measureOf(lines: readonly DraftLine[]): Measure {
  const extents = lines.flatMap(({ extent }) => extent ?? []);
  if (extents.length === 0) return null;
  const at = (edge: "left" | "right", share: number): number =>
    quantile(
      extents.map((extent) => extent[edge]),
      share,
    );
  return { left: at("left", 0.1), right: at("right", 0.9) };
}

const startsNumbered = (text: string): boolean =>
  /^(?:\(?[\dIVX]+(?:[-.]\d+)*[.)]|\p{L}{4,10}\s+\d+(?:[-.]\d+)*\.?$|\d+(?:-\d+)*\s*-\s*\p{L})/u.test(writeInserted(text));

/** How many brackets a text leaves open. */
const openBrackets = (text: string): number => (text.match(/[([]/gu)?.length ?? 0) - (text.match(/[)\]]/gu)?.length ?? 0);

/** Whether another size of type begins with a line. */
function changesSize(source: readonly Line[], above: DraftLine, line: DraftLine): boolean {
  const [before, after] = [source[above.index]?.geometry, source[line.index]?.geometry];
  return before != null && after != null && Math.abs(before.size - after.size) > before.size * 0.03;
}

/** Whether a note that has come as far as `above` goes on in the next line. `open` counts its open brackets. */
function goesOn(source: readonly Line[], above: DraftLine, line: DraftLine, open: number, measure: Measure): boolean {
  if (above.block !== line.block || above.headingLevel !== line.headingLevel || beginsNote(line.text) || labelOf(line.text) !== null)
    return false;
  if (above.block !== null) return true;
  if (isRule(line.text) || changesSize(source, above, line)) return false;
  const isDone = open <= 0 && isFinished(above.text);
  if (measure === null || line.extent === null || above.extent === null) return !isDone && line.blankBefore === 0;
  if (line.extent.left - measure.left > leastIndent) return false;
  const isShort = above.extent.right < measure.left + (measure.right - measure.left) * short;
  return !isDone || (!startsNumbered(line.text) && !isShort);
}

/** The lines of the note that begins at an index. */
function noteAt({ lines, source }: Draft, start: number, measure: Measure): readonly DraftLine[] {
  const [first] = lines.slice(start, start + 1);
  if (first === undefined) return [];
  const note = [first];
  let open = openBrackets(first.text);
  for (const line of lines.slice(start + 1, start + longest)) {
    if (!goesOn(source, note.at(-1) ?? first, line, open, measure)) break;
    note.push(line);
    open += openBrackets(line.text);
  }
  return note;
}

/** Stretches of a line: those that stay its text, and those that are set aside. */
type Parted = { readonly line: DraftLine; readonly aside: PieceText };

/** A line without some stretches of it, given by their offsets in its text. */
function without(source: readonly Line[], line: DraftLine, stretches: readonly { readonly start: number; readonly end: number }[]): Parted {
  const starts = [0, ...stretches.map(({ end }) => end)];
  const kept = starts
    .map((start, index) => slicePieces(source, line.pieces, start, stretches[index]?.start))
    .filter((part) => part.length > 0);
  const pieces = kept.flatMap((part, index) => {
    const isApart = index === 0 || /^[^\p{P}]|^[-–—(«"“]/u.test(textOf(source, part));
    return isApart ? part : part.map((piece, at) => (at === 0 ? { ...piece, joint: "none" as const } : piece));
  });
  const aside = stretches.flatMap(({ start, end }) => slicePieces(source, line.pieces, start, end));
  return { line: { ...line, pieces, text: textOf(source, pieces) }, aside };
}

/** What a publisher put into a line of the law: signs that call its notes, and a note in brackets at the end. */
function withoutInsertions(source: readonly Line[], line: DraftLine, labels: ReadonlySet<string>): Parted {
  const note = trailingNote(line.text);
  const calls = labels.size === 0 ? [] : [...line.text.matchAll(/<(\*{1,3}|\d{1,3})>/gu)].filter(([, label = ""]) => labels.has(label));
  const stretches = [
    ...calls.map(({ 0: call, index }) => ({ start: index, end: index + call.length })),
    ...(note === null ? [] : [{ start: note, end: line.text.length }]),
  ];
  return stretches.length === 0 ? { line, aside: [] } : without(source, line, stretches);
}

/**
 * Sets aside what a publisher printed between the provisions of a law: notes that begin in its own form of words, and notes
 * under a rule with the signs that call them. A note ends where the next first line is set in, another block or size of type
 * begins, or a finished line is followed by a number.
 */
export const setAsidePublisherNotes: Repair = (draft) => {
  const measure = measureOf(draft.lines);
  const notes = new Set<DraftLine>();
  const labels = new Set<string>();
  for (const [index, line] of draft.lines.entries()) {
    if (notes.has(line)) continue;
    const above = draft.lines[index - 1];
    const label = above !== undefined && notes.has(above) ? labelOf(line.text) : null;
    const next = draft.lines[index + 1];
    if (isRule(line.text) && next !== undefined && labelOf(next.text) !== null) notes.add(line);
    else if (label !== null || beginsNote(line.text)) for (const part of noteAt(draft, index, measure)) notes.add(part);
    if (label !== null) labels.add(label);
  }
  const rest = setAside(draft, notes, "note-of-publisher");
  const parted = rest.lines.map((line) => withoutInsertions(rest.source, line, labels));
  const aside = parted.flatMap((it) => it.aside.map(({ span }): FurniturePiece => ({ kind: "note-of-publisher", span })));
  const lines = parted.map((it) => it.line).filter(({ pieces }) => pieces.length > 0);
  return { ...rest, lines, furniture: [...rest.furniture, ...aside] };
};
