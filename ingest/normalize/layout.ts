import { columnEdges } from "#ingest/normalize/columns";
import type { DraftLine } from "#ingest/normalize/draft";
import { estimatedWidth } from "#ingest/normalize/measure";
import { quantile } from "#ingest/normalize/quantile";
import type { Line } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/**
 * How lines fill their measure. `fill(line, next)` is the width of a line with the next line's first word, as a ratio to the
 * widest usual line: below `threshold` the word would have fitted, so that the line was ended on purpose.
 */
export type Layout = { readonly wrapped: boolean; readonly threshold: number; readonly fill: (line: DraftLine, next: DraftLine) => number };

/** Points where positions are known, else estimated hundredths of the font size. */
const widthOf = (line: DraftLine): number => (line.extent === null ? estimatedWidth(line.text) : line.extent.right - line.extent.left);

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? "";

/** Width of the next line's first word with a space before it, in the unit of the line itself. */
function widthOfNextWord(line: DraftLine, next: DraftLine): number {
  const estimated = estimatedWidth(` ${firstWord(next.text)}`);
  return next.extent === null || line.extent === null ? estimated : (estimated * widthOf(next)) / Math.max(estimatedWidth(next.text), 1);
}

/** A line of prose that surely goes on in the next: the next starts with a small letter. */
const goesOn = (line: DraftLine, next: DraftLine): boolean =>
  startsSmall(next.text) && !isFinished(line.text) && line.place.page === next.place.page;

/** Fewer lines than this that surely go on tell nothing about a measure. */
const fewestTelling = 8;

/** The share of lines that surely go on and are full: above it, the text is wrapped to a measure. */
const shareOfFull = 0.7;

/** A line wider than this share of its column runs over both. */
const widerThanColumn = 1.02;

/** A line is full if the next word would have filled this share of the measure. */
const full = 0.93;

/** How the lines of a source fill their measure: a column beside another has its own. */
export function layoutOf(source: readonly Line[], lines: readonly DraftLine[]): Layout {
  const columns = columnEdges(source, lines);
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.block !== line.block || next.headingLevel !== null ? [] : [{ line, next }];
  });
  const telling = pairs.filter(({ line, next }) => goesOn(line, next));
  const alone = telling.filter(({ line }) => !columns.has(line));
  const widths = (alone.length === 0 ? telling : alone).map(({ line }) => widthOf(line));
  const ofPage = Math.max(quantile(widths, 0.98), 1);
  const measureOf = (line: DraftLine): number => {
    const edges = columns.get(line);
    return edges === undefined || widthOf(line) > (edges.right - edges.left) * widerThanColumn ? ofPage : edges.right - edges.left;
  };
  const fill = (line: DraftLine, next: DraftLine): number => (widthOf(line) + widthOfNextWord(line, next)) / measureOf(line);
  const fullOnes = telling.map(({ line, next }) => fill(line, next)).filter((ratio) => ratio > full);
  const wrapped = telling.length >= fewestTelling && fullOnes.length >= telling.length * shareOfFull;
  return { wrapped, threshold: quantile(fullOnes, 0.005), fill };
}
