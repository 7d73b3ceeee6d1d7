import type { CleanLine, Joint, Line, Piece, PieceText, Seam, Span } from "#ingest/stage";

/** Texts as stretches of lines: cutting, joining and writing them out, without ever losing sight of where a word stands. */
export type Lines = readonly Pick<Line, "text">[];

const glue: Readonly<Record<Joint, string>> = { space: " ", break: "\n", none: "" };

const lineText = (lines: Lines, index: number): string => {
  const line = lines[index];
  if (line === undefined) throw new Error(`There is no line ${index} in a source of ${lines.length}`);
  return line.text;
};

/** The piece's own words, without the line-end hyphen that the next piece drops. */
function wordsOf(lines: Lines, pieces: PieceText, index: number): string {
  const piece = pieces[index];
  if (piece === undefined) return "";
  const end = pieces[index + 1]?.dropsHyphen ? piece.span.end - 1 : piece.span.end;
  return lineText(lines, piece.span.line).slice(piece.span.start, end);
}

/** The text of pieces with their joints, whitespace inside lines as read: the text that offsets in `slicePieces` refer to. */
export const textOf = (lines: Lines, pieces: PieceText): string =>
  pieces.map((piece, index) => (index === 0 ? "" : glue[piece.joint]) + wordsOf(lines, pieces, index)).join("");

/** The text as provisions carry it: runs of spaces as one, blocks trimmed; null if nothing is left. */
export function finalText(lines: Lines, pieces: PieceText): string | null {
  const blocks = textOf(lines, pieces)
    .split("\n")
    .map((block) => block.replace(/[ \t\f\v]+/g, " ").trim());
  const text = blocks.filter((block) => block !== "").join("\n");
  return text === "" ? null : text;
}

const trimmed = (lines: Lines, { line, start, end }: Span): Span | null => {
  const words = lineText(lines, line).slice(start, end);
  const body = words.trim();
  if (body === "") return null;
  const lead = words.length - words.trimStart().length;
  return { line, start: start + lead, end: start + lead + body.length };
};

/** A whole line without the space around it; nothing if it is blank. */
export function piecesOfLine(lines: Lines, index: number): PieceText {
  const span = trimmed(lines, { line: index, start: 0, end: lineText(lines, index).length });
  return span === null ? [] : [{ span, joint: "space", dropsHyphen: false }];
}

/** Whether a text begins with a raised number or sign, as notes and affiliations do. */
export function startsRaised(source: readonly Line[], [first]: PieceText): boolean {
  if (first === undefined) return false;
  const { line, start } = first.span;
  return source[line]?.marks.some((mark) => mark.kind === "superscript" && mark.start <= start && start < mark.end) ?? false;
}

/** How much of the start of a text is raised: the number of a note. */
export function raisedLength(source: readonly Line[], [first]: PieceText): number {
  if (first === undefined) return 0;
  const { line, start, end } = first.span;
  const mark = source[line]?.marks.find((it) => it.kind === "superscript" && it.start <= start && start < it.end);
  return mark === undefined ? 0 : Math.min(mark.end, end) - start;
}

/** The pieces between two offsets of `textOf`, without the space at both ends. */
export function slicePieces(lines: Lines, pieces: PieceText, start: number, end = Number.POSITIVE_INFINITY): PieceText {
  const cut: Piece[] = [];
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    offset += index === 0 ? 0 : glue[piece.joint].length;
    const length = wordsOf(lines, pieces, index).length;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    offset += length;
    const dropped = to === length && pieces[index + 1]?.dropsHyphen ? 1 : 0;
    if (from >= to) continue;
    const span = trimmed(lines, { line: piece.span.line, start: piece.span.start + from, end: piece.span.start + to + dropped });
    if (span !== null) cut.push({ ...piece, span });
  }
  return cut.map((piece, index) => (index === 0 ? { ...piece, joint: "space", dropsHyphen: false } : piece));
}

/** Lets a text that is still open go on at a seam; the first that is put into it begins it. */
export function append(open: Piece[], text: PieceText, seam: Seam): void {
  for (const [index, piece] of text.entries()) open.push(index === 0 && open.length > 0 ? { ...piece, ...seam } : piece);
}

/**
 * Texts as one, in time linear in their pieces.
 *
 * @param seamBefore how the text at an index joins those before it.
 */
export function joinAll(texts: readonly PieceText[], seamBefore: (index: number) => Seam): PieceText {
  const joined: Piece[] = [];
  for (const [index, text] of texts.entries()) append(joined, text, seamBefore(index));
  return joined;
}

/** Lines of one block as its text. */
export const joinLines = (lines: readonly Pick<CleanLine, "pieces" | "seam">[]): PieceText =>
  joinAll(
    lines.map(({ pieces }) => pieces),
    (index) => lines[index - 1]?.seam ?? withSpace,
  );

export const withSpace: Seam = { joint: "space", dropsHyphen: false };
const newBlock: Seam = { joint: "break", dropsHyphen: false };

/** Blocks as one text. */
export const asBlocks = (blocks: readonly PieceText[]): PieceText => joinAll(blocks, () => newBlock);
