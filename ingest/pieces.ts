import type { Joint, Line, Piece, PieceText, Seam, Span } from "#ingest/stage";

/** Texts as stretches of lines: cutting, joining and writing them out, without ever losing sight of where a word stands. */
type Lines = readonly Pick<Line, "text">[];

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

/** Two texts as one, at a seam or at the end of a block. */
export function joinPieces(left: PieceText, right: PieceText, seam: Seam): PieceText {
  const [first, ...rest] = right;
  if (first === undefined) return left;
  if (left.length === 0) return right;
  return [...left, { ...first, ...seam }, ...rest];
}

export const withSpace: Seam = { joint: "space", dropsHyphen: false };
export const newBlock: Seam = { joint: "break", dropsHyphen: false };

const hyphenAtEnd = /\p{L}[-‐]$/u;

/** The words of a source, in small letters: what a word joined at a hyphen is looked up in. */
export const vocabularyOf = (lines: Lines): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []));

export const isBroken = (left: string, right: string): boolean => hyphenAtEnd.test(left) && /^\p{L}/u.test(right);

/** First halves that are usually printed with a hyphen of their own: whose hyphen stands after them cannot be told. */
const ownHyphen: ReadonlySet<string> = new Set(["all", "ex", "non", "self", "vice", "well", "экс", "вице", "кое", "по", "унтер"]);

/**
 * How two lines of one block join: with a space, or directly where a word is broken by a hyphen. The hyphen goes only
 * before a small letter, if the word without it stands elsewhere in the source (contract, section 4), and if it is not one that
 * the word may have of its own.
 */
export function seamOf(left: string, right: string, vocabulary: ReadonlySet<string>): Seam {
  if (!isBroken(left, right)) return withSpace;
  const half = (/[\p{L}-]+$/u.exec(left.slice(0, -1))?.[0] ?? "").toLowerCase();
  const word = `${half}${/^\p{L}+/u.exec(right)?.[0] ?? ""}`.toLowerCase();
  return { joint: "none", dropsHyphen: /^\p{Ll}/u.test(right) && !ownHyphen.has(half) && vocabulary.has(word) };
}
