import { calledTexts } from "#ingest/link/calledTexts";
import type { Linkable } from "#ingest/link/linkable";
import type { NoteCall } from "#ingest/link/noteCall";
import { NumberedNotes } from "#ingest/link/numberedNotes";
import { signedNotes } from "#ingest/link/signedNotes";
import type { Outcome } from "#ingest/stage";
import type { EId } from "#lib/law/eId";

/** The calls of an edition's notes, by the provision they stand in; what is doubtful of them is a problem, and no call. */
export function noteCallsIn({ provisions }: Pick<Linkable, "provisions">): Outcome<ReadonlyMap<EId, readonly NoteCall[]>> {
  const calls = new Map<EId, readonly NoteCall[]>();
  const add = (eId: EId, found: readonly NoteCall[]): void => {
    if (found.length > 0) calls.set(eId, [...(calls.get(eId) ?? []), ...found]);
  };
  const texts = calledTexts(provisions);
  const numbered = new NumberedNotes(provisions);
  for (const text of texts) add(text.provision.eId, numbered.callsIn(text));
  const signed = signedNotes(provisions, texts);
  for (const { provision, ...call } of signed.value) add(provision.eId, [call]);
  return { value: calls, problems: signed.problems };
}
