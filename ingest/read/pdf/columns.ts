import { linesOf, type RunLine } from "#ingest/read/pdf/lines";
import type { Run } from "#ingest/read/pdf/run";

/** An empty strip between two columns: `left` and `right` are its edges. */
type Gutter = { readonly left: number; readonly right: number };

/** Lines on each side, at least, before a strip counts as a gutter. */
const minLines = 4;

/** So many of the lines of a page may stand in its gutter: a page number, a running head. */
const strayPart = 0.04;

/** The part of its column that at least half of the lines of running text fill; the cells of a table fill less. */
const filledPart = 0.7;

/**
 * Lines of a page in reading order: columns one after the other, and what runs over both in its place between them.
 * Known limit: pages of three and more columns are read line by line.
 */
export function readingOrder(runs: readonly Run[]): readonly RunLine[] {
  const across = linesOf(runs);
  const gutter = gutterOf(across);
  if (!gutter) return across;
  return bandsOf(across, gutter).flatMap((band) => (isColumns(band, gutter) ? inColumns(band, gutter) : band));
}

const runsOf = (lines: readonly RunLine[]): readonly Run[] => lines.flatMap((line) => line.runs);
const isLeftOf = (run: Run, gutter: Gutter): boolean => (run.left + run.right) / 2 < (gutter.left + gutter.right) / 2;

function inColumns(band: readonly RunLine[], gutter: Gutter): readonly RunLine[] {
  const runs = runsOf(band);
  return [...linesOf(runs.filter((run) => isLeftOf(run, gutter))), ...linesOf(runs.filter((run) => !isLeftOf(run, gutter)))];
}

/** The widest strip in the middle of the page that most lines leave empty, if it is as wide as a letter is high. */
function gutterOf(lines: readonly RunLine[]): Gutter | null {
  if (lines.length < minLines) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const from = Math.floor(left + (right - left) * 0.3);
  const to = Math.ceil(left + (right - left) * 0.7);
  const crossed = crossings(lines, from, to);
  const most = Math.max(1, Math.floor(lines.length * 0.5));
  const allowed = Math.min(most, Math.min(...crossed) + Math.floor(lines.length * strayPart));
  const strips = emptyStrips(crossed, allowed, from);
  const widest = strips.sort((a, b) => b.right - b.left - (a.right - a.left))[0];
  const size = lines.map((line) => line.size).sort((a, b) => a - b)[lines.length >> 1] ?? 10;
  return widest && widest.right - widest.left >= Math.max(6, size * 0.8) ? widest : null;
}

/** For each point between `from` and `to`, how many lines have text there; the space between two words counts as text. */
function crossings(lines: readonly RunLine[], from: number, to: number): readonly number[] {
  const count = new Array<number>(Math.max(1, to - from)).fill(0);
  for (const line of lines) {
    let end = Number.NEGATIVE_INFINITY;
    for (const run of line.runs) {
      const start = run.left - end < line.size * 0.6 ? end : run.left;
      for (let x = Math.max(from, Math.floor(start)); x < Math.min(to, Math.ceil(run.right)); x += 1)
        count[x - from] = (count[x - from] ?? 0) + 1;
      end = Math.max(end, run.right);
    }
  }
  return count;
}

/** Strips that no more lines than allowed cross. */
function emptyStrips(crossed: readonly number[], allowed: number, from: number): Gutter[] {
  const strips: Gutter[] = [];
  let start: number | null = null;
  [...crossed, Number.POSITIVE_INFINITY].forEach((count, index) => {
    if (count <= allowed) start ??= index;
    else if (start !== null) {
      strips.push({ left: from + start, right: from + index });
      start = null;
    }
  });
  return strips;
}

/** Cuts a page into bands: lines over both columns, lone lines at its edges, and what lies between. */
function bandsOf(lines: readonly RunLine[], gutter: Gutter): readonly (readonly RunLine[])[] {
  const bands: RunLine[][] = [];
  const pitch = pitchOf(lines);
  let before: { readonly line: RunLine; readonly crosses: boolean } | null = null;
  lines.forEach((line, index) => {
    const crosses = line.runs.some((run) => run.left < gutter.right - 1 && run.right > gutter.left + 1);
    const atEdge = index === 1 || index === 2 || index >= lines.length - 2;
    const isApart = before !== null && atEdge && before.line.baseline - line.baseline > 1.6 * pitch;
    const band = bands.at(-1);
    if (band && before && before.crosses === crosses && !isApart) band.push(line);
    else bands.push([line]);
    before = { line, crosses };
  });
  return bands;
}

/** The usual distance of two lines, in points: the median over steps of more than a third of a letter. */
function pitchOf(lines: readonly RunLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && line.baseline - next.baseline > line.size * 0.8 ? [line.baseline - next.baseline] : [];
  });
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? 12;
}

/** Running text on both sides, rather than the cells of a table. */
function isColumns(band: readonly RunLine[], gutter: Gutter): boolean {
  const runs = runsOf(band);
  const left = linesOf(runs.filter((run) => isLeftOf(run, gutter)));
  const right = linesOf(runs.filter((run) => !isLeftOf(run, gutter)));
  return [left, right].every((side) => side.length >= minLines && isRunningText(side));
}

function isRunningText(lines: readonly RunLine[]): boolean {
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  return lines.filter((line) => line.right - line.left >= filledPart * width).length * 2 >= lines.length;
}
