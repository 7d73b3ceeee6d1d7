import { columnEdges } from "#ingest/normalize/columns";
import type { Draft, DraftLine, Repair } from "#ingest/normalize/draft";
import { estimatedWidth } from "#ingest/normalize/measure";
import { quantile } from "#ingest/normalize/quantile";
import { textOf } from "#ingest/pieces";
import { joinGoingOn } from "#ingest/seam";
import { isFinished, startsSmall } from "#ingest/text";

/** Fewer lines than this share that end early in mid-sentence come from page breaks and headings. */
const leastShare = 0.1;

/** How far widths may be off: next words are measured by their share of their own line. */
const tolerance = 0.02;

/** A line that may start a provision in any language: "3.", "15)", "(a)", "Article 3", "3-бап". */
const startsNumbered =
  /^(?:\(?[\dIVXl]{1,5}(?:[-.]\d+)*[.)](?:\s|$)|\p{Lu}\p{L}*\.?\s+[\dIVXLC]+(?:[-.]\d+)*\.?(?:\s|$)|\d+(?:-\d+)*\s*-\s*\p{L})/u;

/** The measure of the second wrapping: how wide lines are, and whether the next word would still have fitted. */
type Measure = { readonly fits: (line: DraftLine, next: DraftLine) => boolean };

const lettersOf = (line: DraftLine): number => [...line.text].length;

/** Whether all letters are equally wide, as in a typewriter's or terminal's font. */
function isMonospaced(lines: readonly DraftLine[]): boolean {
  const long = lines.filter((line) => line.extent !== null && lettersOf(line) > 20);
  const widths = long.map((line) => ((line.extent?.right ?? 0) - (line.extent?.left ?? 0)) / lettersOf(line));
  const middle = quantile(widths, 0.5);
  return widths.length > 0 && widths.filter((width) => Math.abs(width - middle) < middle * 0.015).length > widths.length * 0.9;
}

/** Widths in points where positions are known, else in letters; a column beside another is measured by itself. */
function measureOf({ source, lines }: Draft): Measure {
  const columns = columnEdges(source, lines);
  const alone = columns.size === lines.length ? lines : lines.filter((line) => !columns.has(line));
  const mono = isMonospaced(lines);
  const weight = (text: string): number => (mono ? [...text].length : estimatedWidth(text));
  const right = (line: DraftLine): number => line.extent?.right ?? lettersOf(line);
  const left = quantile(
    alone.map((line) => line.extent?.left ?? 0),
    0.1,
  );
  const page = { left, right: quantile(alone.map(right), 0.985) };
  const fits = (line: DraftLine, next: DraftLine): boolean => {
    const word = ` ${/^\S+/u.exec(next.text)?.[0] ?? ""}`;
    const scale =
      next.extent === null ? 1 / (weight(next.text) / lettersOf(next)) : (next.extent.right - next.extent.left) / weight(next.text);
    const edges = columns.get(line) ?? page;
    return right(line) + weight(word) * scale < edges.right - (edges.right - edges.left) * tolerance;
  };
  return { fits };
}

function joinLines(draft: Draft, group: readonly DraftLine[]): DraftLine {
  const [first] = group;
  if (first === undefined) throw new Error("A group of lines is never empty");
  const pieces = joinGoingOn(group, draft.vocabulary);
  return { ...first, pieces, text: textOf(draft.source, pieces), extent: null };
}

const isMarkerAlone = (text: string): boolean => startsNumbered.exec(text)?.[0].trim() === text;

/** Whether a full line is followed by a numbered provision: after a sentence, a heading, or the marker of a provision alone. */
const beginsAnew = (above: DraftLine, line: DraftLine): boolean =>
  isMarkerAlone(above.text) ||
  (startsNumbered.test(line.text) && isFinished(above.text)) ||
  (isMarkerAlone(line.text) && !/\p{Ll}$/u.test(above.text));

/** Lines by the lines that they were before the second wrapping: each ends where the next word would still have fitted. */
function groupsOf(lines: readonly DraftLine[], { fits }: Measure): readonly (readonly DraftLine[])[] {
  const groups: DraftLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || fits(above, line) || line.blankBefore > 0 || beginsAnew(above, line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

const widthOf = (group: readonly DraftLine[]): number => estimatedWidth(group.map(({ text }) => text).join(" "));

/** Parts a group that is wider than any line of the first wrapping can have been: two of its lines only met at the edge. */
function partTooWide(group: readonly DraftLine[], widest: number): readonly (readonly DraftLine[])[] {
  const parts: DraftLine[][] = [];
  let width = Number.POSITIVE_INFINITY;
  for (const line of group) {
    width += estimatedWidth(` ${line.text}`);
    if (width <= widest) parts.at(-1)?.push(line);
    else {
      parts.push([line]);
      width = estimatedWidth(line.text);
    }
  }
  return parts;
}

/**
 * Brings back the lines of a text that was wrapped to one measure and then, printed narrower, to another: full lines and
 * stumps in mid-sentence take turns. Where the next word would still have fitted, a line of the first wrapping ends. So
 * restored, the first wrapping can be judged like any other. Sources whose format ends its own blocks are left alone.
 */
export const undoSecondWrapping: Repair = (draft) => {
  const { lines } = draft;
  if (lines.length === 0 || lines.some((line) => line.block !== null)) return draft;
  const measure = measureOf(draft);
  const stumps = lines.filter((line, index) => {
    const next = lines[index + 1];
    return (
      next !== undefined &&
      next.place.page === line.place.page &&
      !isFinished(line.text) &&
      startsSmall(next.text) &&
      measure.fits(line, next)
    );
  });
  if (stumps.length < lines.length * leastShare) return draft;
  const groups = groupsOf(lines, measure);
  const widest = quantile(groups.map(widthOf), 0.9) * 1.04;
  return { ...draft, lines: groups.flatMap((group) => partTooWide(group, widest)).map((group) => joinLines(draft, group)) };
};
