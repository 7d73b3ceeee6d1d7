import type { Style } from "#ingest/read/markdown/sheet";
import type { FurnitureKind } from "#lib/law/provision";

/** A stretch of a paragraph: text, or a line broken by force. */
export type Stretch = { readonly text: string; readonly style: Style } | "break";

export type Paragraph = {
  readonly kind: "paragraph";
  /** The level of a heading from 1, or null. */
  readonly headingLevel: number | null;
  readonly furniture: FurnitureKind | null;
  /** The number of a list as it is shown, empty where none is, and the level of the list that counts it; null: no list does. */
  readonly number: { readonly text: string; readonly countedBy: string } | null;
  readonly stretches: readonly Stretch[];
  /** What is shown away from the paragraph where it is anchored: text boxes and notes. */
  readonly anchored: readonly Item[];
};

export type NoteKind = "footnote" | "endnote";

/** What a part of a document holds, in order. */
export type Item =
  | Paragraph
  | { readonly kind: "row" }
  | { readonly kind: "cell" }
  | { readonly kind: "row-end" }
  | { readonly kind: "note"; readonly id: string; readonly of: NoteKind };
