import { formatAddress } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { lowerDigits } from "#lib/law/raisedDigits";
import type { StoredReference } from "#lib/store/referenceRows";

/** A call of a note as pages show it: a raised number that leads to the note, and to which the note leads back. */
export type NoteCall = Pick<StoredReference, "id" | "source" | "in" | "start" | "end"> & {
  readonly number: string;
  readonly note: EId;
  /** Addresses of the note and of the provision that calls it; null where they stand on the same page. */
  readonly noteAddress: string | null;
  readonly sourceAddress: string | null;
  /** What stands before the ids of its text, where two share a page. */
  readonly idPrefix: string;
};

export const isNoteCall = ({ rule }: StoredReference): boolean => rule === "note";

/** @param onPage the provisions that the page shows. */
export function noteCallOf(reference: StoredReference, onPage: ReadonlySet<EId>): readonly NoteCall[] {
  const { work, edition, id, source, in: field, start, end, surface, targets } = reference;
  const note = targets[0]?.eId ?? null;
  if (note === null) return [];
  const addressOf = (eId: EId): string | null => (onPage.has(eId) ? null : formatAddress({ work, edition, eId }));
  const places = { noteAddress: addressOf(note), sourceAddress: addressOf(source) };
  return [{ id, source, in: field, start, end, number: lowerDigits(surface), note, ...places, idPrefix: "" }];
}

export const callId = ({ id, idPrefix }: NoteCall): string => `${idPrefix}call-${id}`;
