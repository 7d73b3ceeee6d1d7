import type { PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";

export const referenceKinds = ["provision", "act", "bibliography", "internal"] as const;
/** What a reference points to: a provision, an act as a whole, an entry of the bibliography, a heading of the same text. */
export type ReferenceKind = (typeof referenceKinds)[number];

/**
 * How sure a reference is (contract, section 4), surest first: one reading, held; act or wording inferred; several
 * readings; outside the corpus; not in the wording held; should be there, and is not.
 */
export const referenceStatuses = ["resolved", "assumed", "ambiguous", "external", "absent", "dangling"] as const;
export type ReferenceStatus = (typeof referenceStatuses)[number];

/** Which field of the source a reference stands in. */
export const referenceFields = ["text", "wrapUp", "heading"] as const;
export type ReferenceField = (typeof referenceFields)[number];

/** How the wording that is meant is known. */
export const editionBases = ["stated", "bibliography", "own", "publication", "unknown"] as const;
export type EditionBasis = (typeof editionBases)[number];

/** Whether the provision held reads as the one that was cited. */
export const wordingStates = ["same", "changed", "unknown"] as const;
export type WordingState = (typeof wordingStates)[number];

/**
 * One thing that a reference may point to. A work of the corpus has `work` and, where it is held, `edition`; an act outside
 * it has `act`. `reading` tells the readings of an ambiguous reference apart, from 1.
 */
export type ReferenceTarget = {
  readonly work: string | null;
  readonly edition: string | null;
  readonly eId: EId | null;
  readonly act: string | null;
  readonly reading: number;
};

/** A stretch of a provision's text that points somewhere else. Offsets are UTF-16 code units in the field `in`, `end` exclusive. */
export type Reference = {
  readonly work: string;
  readonly edition: string;
  readonly source: EId;
  readonly in: ReferenceField;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: ReferenceKind;
  readonly status: ReferenceStatus;
  /** How it was resolved: codes of the rules, joined by a space. Their words stand in the interface texts. */
  readonly rule: string;
  readonly targets: readonly ReferenceTarget[];
  readonly editionCited: PartialDate | null;
  readonly editionBasis: EditionBasis | null;
  readonly wording: WordingState | null;
};
