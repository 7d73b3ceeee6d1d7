import { type CalledText, calledFields, type Pages } from "#ingest/link/calledTexts";
import type { NoteCall } from "#ingest/link/noteCall";
import { signCalls, signOfNote } from "#lib/law/noteSigns";
import type { Provision } from "#lib/law/provision";

/** A sign in a text, with the pages that it can stand on; or a note, with its page. In texts without pages, both are stretches. */
export type SignInText = Omit<NoteCall, "note"> & { readonly sign: string; readonly provision: Provision; readonly pages: Pages };
export type SignedNote = { readonly sign: string; readonly provision: Provision; readonly page: number };

/** The notes that begin with a sign. */
export const notesWithSigns = (provisions: readonly Provision[]): readonly SignedNote[] =>
  provisions.flatMap((provision) => {
    const sign = provision.kind === "note" ? signOfNote(provision.num, provision.text) : null;
    return sign === null ? [] : [{ sign, provision, page: provision.page ?? 0 }];
  });

/** The signs in a text that may call notes. */
export const signsIn = ({ provision, pages }: CalledText): readonly SignInText[] =>
  calledFields.flatMap((field) =>
    signCalls(provision[field] ?? "").map(({ sign, start, end }) => ({ in: field, start, end, sign, provision, pages })),
  );

type Placed = { readonly calls: readonly SignInText[]; readonly notes: readonly SignedNote[] };

const isNote = (it: SignInText | SignedNote): it is SignedNote => "page" in it;

/**
 * Without pages, a note is called between the last note of its sign and itself: these stretches take the place of pages. A single
 * note may stand anywhere, as among the data of a document.
 */
export function inStretches(calls: readonly SignInText[], notes: readonly SignedNote[]): Placed {
  const inOrder = [...calls, ...notes].sort(
    ({ provision: left }, { provision: right }) => left.line - right.line || left.order - right.order,
  );
  const placed: { readonly calls: SignInText[]; readonly notes: SignedNote[] } = { calls: [], notes: [] };
  let stretch = 0;
  let isPastNote = false;
  for (const it of inOrder) {
    if (isPastNote && !isNote(it) && notes.length > 1) stretch += 1;
    isPastNote = isNote(it);
    if (isNote(it)) placed.notes.push({ ...it, page: stretch });
    else placed.calls.push({ ...it, pages: { first: stretch, last: stretch } });
  }
  return placed;
}
