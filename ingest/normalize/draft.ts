import { piecesOfLine, textOf } from "#ingest/pieces";
import { vocabularyOf } from "#ingest/seam";
import type { CleanLine, FurniturePiece, Line, Problem } from "#ingest/stage";
import type { FurnitureKind } from "#lib/law/provision";

/** A source on its way through the repairs: every line is in `lines`, in `furniture`, or blank. */
export type Draft = {
  readonly source: readonly Line[];
  readonly vocabulary: ReadonlySet<string>;
  readonly lines: readonly DraftLine[];
  readonly furniture: readonly FurniturePiece[];
  readonly problems: readonly Problem[];
};

/** `index` is the line of the source that it starts with; `blankBefore` counts the blank lines above it. */
export type DraftLine = Omit<CleanLine, "end" | "seam"> & {
  readonly index: number;
  readonly blankBefore: number;
  /** Left and right edge in points, of a line with positions that is still one line of the source. */
  readonly extent: { readonly left: number; readonly right: number } | null;
};

/** One step of normalizing: it mends one thing, says what it cannot mend, and loses nothing. */
export type Repair = (draft: Draft) => Draft;

const isBold = (line: Line): boolean => {
  const bold = line.marks.filter((mark) => mark.kind === "bold").sort((left, right) => left.start - right.start);
  if (bold.length === 0) return false;
  let end = 0;
  const plain = bold.map((mark) => {
    const before = line.text.slice(end, Math.max(mark.start, end));
    end = Math.max(mark.end, end);
    return before;
  });
  return !/[\p{L}\p{N}]/u.test([...plain, line.text.slice(end)].join(" "));
};

/** The source as a draft: blank lines are counted and left out, nothing else is changed. */
export function draftOf(source: readonly Line[]): Draft {
  const lines: DraftLine[] = [];
  let blankBefore = 0;
  for (const [index, line] of source.entries()) {
    const pieces = piecesOfLine(source, index);
    if (pieces.length === 0) {
      blankBefore += 1;
      continue;
    }
    const { page, line: number, headingLevel, block, geometry } = line;
    const extent = geometry === null ? null : { left: geometry.left, right: geometry.right };
    const place = { page, line: number };
    lines.push({
      index,
      pieces,
      text: textOf(source, pieces),
      place,
      headingLevel,
      block,
      bold: isBold(line),
      note: null,
      blankBefore,
      extent,
    });
    blankBefore = 0;
  }
  return { source, vocabulary: vocabularyOf(source), lines, furniture: [], problems: [] };
}

/** The draft with the chosen lines set aside. */
export function setAside(draft: Draft, chosen: ReadonlySet<DraftLine>, kind: FurnitureKind): Draft {
  if (chosen.size === 0) return draft;
  const aside = [...chosen].flatMap((line) => line.pieces.map(({ span }) => ({ kind, span })));
  return { ...draft, lines: draft.lines.filter((line) => !chosen.has(line)), furniture: [...draft.furniture, ...aside] };
}
