import { clipMarks, type Style } from "#ingest/read/markdown/sheet";
import type { Line, Mark, ProvisionMark } from "#ingest/stage";
import type { FurnitureKind } from "#lib/law/provision";

/** A line while it is written: its text in pieces, so that writing takes time linear in them. */
export type Draft = {
  line: number;
  /** Null in text that the format shows as it was typed: there lines end where its writer ended them. */
  readonly block: number | null;
  headingLevel: number | null;
  readonly furniture: FurnitureKind | null;
  readonly isFront: boolean;
  readonly provision: ProvisionMark | null;
  /** The list that counts the number at its start; null: none does. */
  countedBy: string | null;
  readonly pieces: string[];
  length: number;
  readonly marks: Mark[];
  /** Set while it holds a number and nothing else: that of a list item, or one that the text itself sets apart. */
  only: "item" | "number" | null;
};

const styledKinds = ["bold", "italic", "superscript"] as const;

/** Adds text with its marks. */
export function writeOn(draft: Draft, text: string, style: Style): void {
  const start = draft.length;
  draft.pieces.push(text);
  draft.length += text.length;
  if (text.trim() !== "") draft.only = null;
  for (const kind of styledKinds) if (style[kind]) addMark(draft.marks, { kind, start, end: draft.length, href: null });
  if (style.href !== null) addMark(draft.marks, { kind: "link", start, end: draft.length, href: style.href });
}

/** The lines of a row's cells as one, set apart by tabs. */
export function joinCells([first, ...others]: readonly Draft[]): readonly Draft[] {
  if (first === undefined) return [];
  first.headingLevel = null;
  for (const { pieces, length, marks } of others) {
    const shift = first.length + 1;
    for (const mark of marks) first.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    first.pieces.push("\t", pieces.join(""));
    first.length = shift + length;
  }
  return [first];
}

/** How many marks at the end of a line are looked through for one to lengthen: one of each kind. */
const kindsOfMarks = 4;

/** Adds a mark, or lengthens one that ends where it begins. */
function addMark(marks: Mark[], mark: Mark): void {
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - kindsOfMarks); at -= 1) {
    const known = marks[at];
    if (known?.kind !== mark.kind || known.end !== mark.start || known.href !== mark.href) continue;
    marks[at] = { ...known, end: mark.end };
    return;
  }
  marks.push(mark);
}

/** The line as it is read, without the space at its end. */
export function finish({ line, block, headingLevel, furniture, isFront, provision, countedBy, pieces, marks }: Draft): Line {
  const text = pieces.join("").trimEnd();
  const shown = { page: null, line, text, headingLevel, block, marks: clipMarks(marks, 0, text.length), geometry: null };
  return {
    ...shown,
    ...(furniture === null ? {} : { furniture }),
    ...(isFront ? { isFront } : {}),
    ...(countedBy === null ? {} : { countedBy }),
    ...(provision === null ? {} : { provision }),
  };
}
