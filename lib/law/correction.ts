import type { PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { ReferenceField } from "#lib/law/reference";
import { shownSurface } from "#lib/law/shownSurface";
import type { Rights } from "#lib/law/work";

/**
 * A misprint of a source and what an editor reads in its place. It stands beside the text, which stays as it is printed: offsets
 * are UTF-16 code units in the field `in` of the provision, `end` exclusive, and `printed` is that slice.
 */
export type Correction = {
  readonly eId: EId;
  readonly in: ReferenceField;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly readAs: string;
  readonly who: string;
  readonly when: PartialDate;
};

/** A correction as an editor writes it: where it stands is told by the words printed. */
export type StatedCorrection = Pick<Correction, "eId" | "printed" | "readAs" | "who" | "when">;

/** Corrections of the words that may be shown: the others would show them. */
export function shownCorrections(
  rights: Rights,
  corrections: readonly Correction[],
  provisions: readonly Provision[],
): readonly Correction[] {
  const byId = new Map(provisions.map((it) => [it.eId, it]));
  return corrections.filter((it) => shownSurface(rights, { ...it, surface: it.printed }, byId.get(it.eId) ?? null) !== null);
}
