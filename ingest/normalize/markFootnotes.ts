import { columnsOf, type Placed, placedIn } from "#ingest/normalize/columns";
import type { DraftLine, Repair } from "#ingest/normalize/draft";
import { quantile } from "#ingest/normalize/quantile";
import { startsRaised } from "#ingest/pieces";
import type { Line } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import { printedSign } from "#lib/law/noteSigns";

/** Notes are set in type of at most this share of the size of the text. */
const smallType = 0.93;

/** More room than this, in usual distances of lines, stands between a quotation in small type and the notes below it. */
const wideGap = 1.6;

/** The text carries at least this share of all letters; the notes of a law review may carry more. */
const leastShare = 0.2;

/** The size in which the text of a source is set: the largest that is not only that of headings. */
function sizeOfText(lines: readonly Placed[]): number {
  const letters = new Map<number, number>();
  for (const { line, geometry } of lines) letters.set(geometry.size, (letters.get(geometry.size) ?? 0) + line.text.length);
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(0, ...[...letters].filter(([, count]) => count >= all * leastShare).map(([size]) => size));
}

/** Whether a line begins a note: with a raised number or sign, or with a number after one of the last ones. */
function beginsNote(source: readonly Line[], { text, pieces }: DraftLine, lasts: readonly number[]): boolean {
  if (startsRaised(source, pieces) || printedSign(text) !== null) return true;
  const number = Number(/^(\d{1,4})[.)]?\s/u.exec(text)?.[1] ?? Number.NaN);
  return lasts.some((last) => number > last && number <= last + mostSkipped);
}

/** How many numbers may be missed before one is taken for that of something else. */
const mostSkipped = 3;

const numberOf = (text: string): number => Number(/^\d{1,4}/u.exec(text)?.[0] ?? Number.NaN);

/** Where the notes of a column begin among the small lines at its foot; its end if it has none. */
function startOfNotes(source: readonly Line[], small: readonly Placed[], lasts: readonly number[], isOpen: boolean): number {
  const first = small.findIndex(({ line }) => beginsNote(source, line, lasts));
  if (!isOpen) return first < 0 ? small.length : first;
  const gaps = small.map(({ geometry }, index) => (small[index - 1]?.geometry.baseline ?? geometry.baseline) - geometry.baseline);
  const usual = quantile(
    gaps.filter((gap) => gap > 0),
    0.5,
  );
  const wide = gaps.findIndex((gap, index) => gap > usual * wideGap && (first < 0 || index <= first));
  return Math.max(wide, 0);
}

/**
 * Finds the notes at the foot of pages and columns: lines in smaller type down to the end, from the first that begins with a
 * number or sign; after a note that the same column of the page before left open, from the first. Columns side by side may
 * hold two texts with notes of their own. Sources without positions have none.
 */
export const markFootnotes: Repair = (draft) => {
  const { source } = draft;
  const placed = placedIn(source, draft.lines);
  const size = sizeOfText(placed);
  const notes = new Map<DraftLine, "first" | "inside">();
  const notesOf: { last: number; isOpen: boolean }[] = [];
  let [page, side]: [number | null, number] = [null, 0];
  for (const column of columnsOf(placed)) {
    side = column[0]?.line.place.page === page ? side + 1 : 0;
    page = column[0]?.line.place.page ?? null;
    let { last, isOpen } = notesOf[side] ?? { last: 0, isOpen: false };
    const beside = notesOf[side === 0 ? notesOf.length - 1 : side - 1]?.last ?? last;
    const above = column.findLastIndex(({ geometry }) => geometry.size > size * smallType);
    const small = column.slice(above + 1);
    for (const { line } of small.slice(startOfNotes(source, small, [last, beside], isOpen))) {
      const begins = beginsNote(source, line, [last, beside]);
      notes.set(line, begins ? "first" : "inside");
      if (begins && numberOf(line.text) > 0) last = numberOf(line.text);
      isOpen = !isFinished(line.text);
    }
    notesOf[side] = { last, isOpen };
  }
  return notes.size === 0 ? draft : { ...draft, lines: draft.lines.map((line) => ({ ...line, note: notes.get(line) ?? null })) };
};
