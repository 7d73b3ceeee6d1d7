import type { Language } from "#lib/law/language";
import type { FurnitureKind, ProvisionKind, ProvisionStatus, Severity } from "#lib/law/provision";
import type { Facts } from "#lib/law/work";

/** Where a word stands: `page` is null in formats without pages; `line` counts from 1, on the page where there are pages. */
export type Place = { readonly page: number | null; readonly line: number };

/**
 * Position of a line on its page, in points (1/72 inch), origin at the bottom left (ISO 32000-1, 8.3.2.3).
 * `size` is the font size of most of its letters; `pageWidth` and `pageHeight` those of its page.
 */
export type Geometry = {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly pageWidth: number;
  readonly pageHeight: number;
};

/** Something a format says of a stretch of a line: offsets in UTF-16 code units, end exclusive. */
export type Mark = {
  readonly kind: "bold" | "italic" | "superscript" | "link";
  readonly start: number;
  readonly end: number;
  readonly href: string | null;
};

/**
 * One line of a source as read: rendered text without markup, before any repair; the printed number of a list item is
 * part of it. The words of all lines, in order, are the words of the source; every later stage only sorts and joins them.
 */
export type Line = Place & {
  readonly text: string;
  /** The level of a heading that the format marks (1 the highest), or null. */
  readonly headingLevel: number | null;
  /** Set where the format itself ends blocks (Markdown, HTML, DOCX): the block that the line belongs to, from 0. Null in hard-wrapped text. */
  readonly block: number | null;
  readonly marks: readonly Mark[];
  readonly geometry: Geometry | null;
  /** Set where the format itself says that the line is no text of the document: the header of a DOCX, the navigation of a page. */
  readonly furniture?: FurnitureKind;
  /** Set where the format itself says that the line stands before the body of a law: on its cover or in its preface. */
  readonly isFront?: true;
  /** Set where the number at the start of the line is typed nowhere: the name of the list that counts it when the text is shown. */
  readonly countedBy?: string;
  /** Set where the format names every provision and its parts: then nothing is left to the judgement of later stages. */
  readonly provision?: ProvisionMark;
};

/** A provision by the name that a format gives it; a language of null is that of the edition. */
export type NamedProvision = Pick<Node, "eId" | "kind" | "status"> & { readonly language: Language | null };

/** Which part of a provision a line is; `path` leads to the provision from the outermost one. */
export type ProvisionMark = { readonly path: readonly NamedProvision[]; readonly field: "num" | "heading" | "text" | "wrapUp" };

/** Something that a stage could not read, or read with doubt. The run goes on; the report and the audit list it. */
export type Problem = {
  readonly place: Place | null;
  readonly rule: string;
  readonly severity: Severity;
  /** A sentence a person can act on. */
  readonly message: string;
  /** The words concerned. */
  readonly text: string;
};

export type Outcome<Value> = { readonly value: Value; readonly problems: readonly Problem[] };

/** Why a source could not be read at all: its work keeps its last published state. */
export type ReadFailure = {
  readonly kind: "missing" | "encrypted" | "damaged" | "empty" | "image-only" | "not-this-format" | "too-large" | "too-slow";
  /** One plain sentence that names the file. */
  readonly message: string;
};

/** A stretch of one line: `line` is its index in the lines as read, offsets are UTF-16 code units, end exclusive. */
export type Span = { readonly line: number; readonly start: number; readonly end: number };

/** How a piece joins the one before it: with a space, with a line break (a new block), or directly (a word broken at a line end). */
export type Joint = "space" | "break" | "none";

/**
 * A text made of stretches of lines. `dropsHyphen`: the hyphen at the end of the piece before was a line-end hyphen and
 * is not part of the word. Nothing else is ever left out.
 */
export type Piece = { readonly span: Span; readonly joint: Joint; readonly dropsHyphen: boolean };
export type PieceText = readonly Piece[];

/** How a text goes on in the next line. */
export type Seam = Pick<Piece, "joint" | "dropsHyphen">;

/** A line set aside as furniture: as a whole or a stretch of it. */
export type FurniturePiece = { readonly kind: FurnitureKind; readonly span: Span };

/** A provision in the tree that parsing makes, before it has rows and orders. */
export type Node = {
  readonly eId: string;
  readonly kind: ProvisionKind;
  readonly language: Language;
  readonly status: ProvisionStatus;
  readonly num: PieceText;
  readonly heading: PieceText;
  readonly text: PieceText;
  readonly wrapUp: PieceText;
  readonly children: readonly Node[];
};

/** What parsing makes of a source. */
export type Parsed = { readonly nodes: readonly Node[]; readonly furniture: readonly FurniturePiece[]; readonly facts: Facts };

/**
 * How a line ends: inside a block, where a block ends, or inside a block by a judgement that the layout alone does not
 * settle (`doubtful`: parsing joins, unless a heading ends there, and reports it).
 */
export type LineEnd = "joined" | "doubtful" | "block";

/** A line after normalizing: furniture is gone, what was broken is mended, and it is said where blocks end. */
export type CleanLine = {
  readonly pieces: PieceText;
  /** The text of the pieces, as `textOf` gives it. */
  readonly text: string;
  readonly place: Place;
  readonly headingLevel: number | null;
  readonly block: number | null;
  /** Whether every letter is bold; formats without type say no. */
  readonly bold: boolean;
  readonly end: LineEnd;
  /** How the next line joins this one, if it does. */
  readonly seam: Seam;
  /** Whether the line begins a note at the foot of a page, or goes on with one; null: it is none. */
  readonly note: "first" | "inside" | null;
};

/** What normalizing makes of a source. Nothing is ever deleted: what is not in `lines` is in `furniture`. */
export type Clean = Outcome<{ readonly lines: readonly CleanLine[]; readonly furniture: readonly FurniturePiece[] }>;
