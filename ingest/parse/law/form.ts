import type { Language } from "#lib/law/language";
import type { ProvisionKind } from "#lib/law/provision";
import type { LawUnit } from "#lib/law/unit";

/**
 * One way in which the marker of a provision is printed. `pattern` is anchored at the start of a line and captures the
 * number in `number`; what it matches is the printed marker.
 */
export type MarkerRow = {
  readonly unit: LawUnit;
  readonly kind: ProvisionKind;
  readonly pattern: RegExp;
  /** What may follow the marker: a heading on the same line, the provision's text, or either. */
  readonly follows: "heading" | "text" | "either";
};

/** What differs between the languages of laws. Rows of `containers` stand outermost first. */
export type LawForm = {
  readonly language: Language;
  /** Annexes: their numbering starts again, and their eIds carry them as a prefix. */
  readonly annexes: readonly MarkerRow[];
  readonly containers: readonly MarkerRow[];
  readonly basic: readonly MarkerRow[];
  /** A line above the title that says only what kind of act this is, and whose. */
  readonly kindLine: RegExp;
  /** How a provision says that it is no longer there. */
  readonly deleted: RegExp;
  /** Words that announce a number: a number that begins the next line after them is no marker. */
  readonly announces: RegExp;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Lines as they are printed, and the step of an eId that they start: the test of the table. */
  readonly examples: Readonly<Record<string, string>>;
};

/** Numbers below the basic unit are printed alike in all our languages: outermost first. */
export const innerRows: readonly MarkerRow[] = [
  { unit: "para", kind: "paragraph", pattern: /^(?<number>\d+(?:[-.]\d+)*|[Il])\.(?=\s)/u, follows: "text" },
  { unit: "para", kind: "paragraph", pattern: /^\((?<number>\d+(?:[-.]\d+)*[a-z]?)\)(?=\s)/u, follows: "text" },
  { unit: "subpara", kind: "subparagraph", pattern: /^(?<number>\d+(?:[-.]\d+)*)\)(?=\s)/u, follows: "text" },
  { unit: "point", kind: "point", pattern: /^\(?(?<number>[a-zа-яәғқңөұүһі])\)(?=\s)/u, follows: "text" },
];
