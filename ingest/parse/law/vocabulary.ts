import type { Numbering } from "#ingest/parse/law/sequence";
import type { ProvisionKind } from "#lib/law/provision";
import type { LawUnit } from "#lib/law/unit";

/**
 * One way in which the marker of a provision is printed. `pattern` is anchored at the start of a line and captures the
 * number in `number`; what it matches is the printed marker. Without a number it is an annex that bears none.
 */
export type MarkerRow = {
  readonly unit: LawUnit;
  readonly kind: ProvisionKind;
  readonly pattern: RegExp;
  /** What may follow the marker: a heading on the same line, the provision's text, or either. */
  readonly follows: "heading" | "text" | "either";
  readonly numbering: Numbering;
  /** Whether a word says what is numbered: "Article 5", and not "5.". */
  readonly named: boolean;
  /** Tells apart levels that have one unit; else the unit is the level. */
  readonly level?: string;
  /** Whether the provision stands by itself as a sentence does, rather than as an item that completes a list. */
  readonly standsAlone: boolean;
};

/** What a language calls the parts of a law. Rows of `containers` stand outermost first. */
export type Vocabulary = {
  /** An ISO 639-1 code; not every language of laws is one of the interface. */
  readonly language: string;
  /** Annexes, outermost first: their numbering starts again, and their eIds carry them as a prefix. Some are printed without a number. */
  readonly annexes: readonly MarkerRow[];
  readonly containers: readonly MarkerRow[];
  readonly articles: readonly MarkerRow[];
  readonly sections: readonly MarkerRow[];
  /** A line above the title that says only what kind of act this is, and whose. */
  readonly kindLine: RegExp;
  /** A line about the act: when and by whom it was adopted. */
  readonly adoptionLine: RegExp;
  /** How a provision says that it is no longer there. */
  readonly deleted: RegExp;
  /** How a publisher's note says it of a provision of which nothing is left. */
  readonly deletedNote: RegExp;
  /** Words that announce a number: a number that begins the next line after them is no marker. */
  readonly announces: RegExp;
  /** How a citation of several numbers goes on; an item of a list may end so, too. */
  readonly joins: RegExp;
  /** How the heading of an annex says, right after its number, which act it belongs to. */
  readonly belongsTo: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Lines as they are printed, and the step of an eId that they start: the test of the table. */
  readonly examples: Readonly<Record<string, string>>;
};

type Printed = Pick<MarkerRow, "unit" | "kind" | "pattern" | "level">;

const named = { numbering: "plain", named: true, standsAlone: true } as const;

/** A unit above the basic one: only a heading may follow it. */
export const container = (printed: Printed): MarkerRow => ({ ...printed, ...named, follows: "heading" });

/** A basic unit: a heading or its text may follow. */
export const basic = (printed: Printed): MarkerRow => ({ ...printed, ...named, follows: "either" });

export const levelOf = ({ level, unit }: MarkerRow): string => level ?? unit;
