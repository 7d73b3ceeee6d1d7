import type { RunLine } from "#ingest/read/pdf/lines";
import type { Run } from "#ingest/read/pdf/run";
import type { Line, Mark } from "#ingest/stage";

/** A gap as wide as this part of the font size is a space; words are set 0.2 apart or more, letters hardly ever 0.1. */
const spacePart = 0.12;

/** Raised by at least this part of the font size, and smaller, a run is a superscript. */
const raisedPart = 0.15;
const smallPart = 0.85;

/** Where a line stands: on which page, as which line from the top, and how large that page is in points. */
type Spot = { readonly page: number; readonly line: number; readonly width: number; readonly height: number };

/** Makes a line of the pipeline from runs: gaps become spaces, fonts and positions become marks. */
export function compose(source: RunLine, spot: Spot): Line {
  let text = "";
  let before: Run | null = null;
  const marks: Mark[] = [];
  for (const run of source.runs) {
    const words = before === null ? run.text.trimStart() : run.text;
    if (before !== null && isApart(before, run) && !/\s$/.test(text) && !/^\s/.test(words)) text += " ";
    for (const kind of kindsOf(run, source)) addMark(marks, kind, text, words);
    text += words;
    before = run;
  }
  const shown = text.trimEnd();
  const { left, right, baseline, size } = source;
  return {
    page: spot.page,
    line: spot.line,
    text: shown,
    headingLevel: null,
    block: null,
    marks: marks.map((mark) => ({ ...mark, end: Math.min(mark.end, shown.length) })).filter((mark) => mark.end > mark.start),
    geometry: { left, right, baseline, size, pageWidth: spot.width, pageHeight: spot.height },
  };
}

/**
 * Whether two neighbours of a line are words apart: by their gap, or because pdfjs saw a space where one was painted right
 * after the other. It sees narrower ones, and is not misled by fonts that state wrong widths, as small capitals do.
 */
function isApart(before: Run, run: Run): boolean {
  const arePaintedTogether = run.order - before.order === (before.endsInSpace ? 2 : 1);
  if (arePaintedTogether && before.endsInSpace) return true;
  return run.left - before.right > spacePart * Math.min(run.size, before.size);
}

function kindsOf(run: Run, line: RunLine): readonly Mark["kind"][] {
  const isRaised = run.size <= line.size * smallPart && run.baseline - line.baseline >= raisedPart * line.size;
  return [
    run.style.bold ? ["bold" as const] : [],
    run.style.italic ? ["italic" as const] : [],
    isRaised ? ["superscript" as const] : [],
  ].flat();
}

/** Marks the words that come next in `text`, or lengthens the mark of this kind that ends there, over a space. */
function addMark(marks: Mark[], kind: Mark["kind"], text: string, words: string): void {
  const end = text.length + words.length;
  const index = marks.findLastIndex((mark) => mark.kind === kind);
  const last = marks[index];
  if (last && text.slice(last.end).trim() === "") marks[index] = { ...last, end };
  else marks.push({ kind, start: text.length, end, href: null });
}
