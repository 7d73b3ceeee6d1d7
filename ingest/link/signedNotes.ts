import type { CalledText } from "#ingest/link/calledTexts";
import type { NoteCall } from "#ingest/link/noteCall";
import { inStretches, notesWithSigns, type SignedNote, type SignInText, signsIn } from "#ingest/link/signPlaces";
import type { Outcome, Problem } from "#ingest/stage";
import { groupedBy } from "#lib/groupedBy";
import type { Provision } from "#lib/law/provision";

/** What stands in the way of linking the notes of one sign on one page. */
const doubtOf = ({ sign, provision }: SignedNote, calls: number, notes: number): Problem => ({
  place: { page: provision.page, line: provision.line },
  rule: "note-sign",
  severity: "info",
  message:
    calls === 0
      ? `Nothing is found in the text that calls this note by its sign ${sign}; it is not linked.`
      : `Here ${sign} stands ${calls === 1 ? "once" : `${calls} times`} in the text and before ${notes === 1 ? "one note" : `${notes} notes`}; which calls which is not certain, and none is linked.`,
  text: `${provision.num ?? ""} ${provision.text ?? ""}`.trim().slice(0, 120),
});

type Linked = readonly (NoteCall & { readonly provision: Provision })[];

/** Links the notes of one sign page by page: one note there, and one sign that is still free and may stand there. */
function linkSign(calls: readonly SignInText[], notes: readonly SignedNote[]): Outcome<Linked> {
  const linked: Linked[number][] = [];
  const problems: Problem[] = [];
  const waiting = [...calls].sort((left, right) => left.pages.first - right.pages.first).toReversed();
  let free: readonly SignInText[] = [];
  for (const [page, group] of [...groupedBy(notes, (note) => note.page)].sort(([left], [right]) => left - right)) {
    const come: SignInText[] = [];
    while ((waiting.at(-1)?.pages.first ?? Number.POSITIVE_INFINITY) <= page) come.push(...waiting.splice(-1));
    free = [...free, ...come].filter(({ pages }) => pages.last >= page);
    const [[note], [only]] = [group, free];
    if (note !== undefined && only !== undefined && group.length === 1 && free.length === 1) {
      linked.push({ in: only.in, start: only.start, end: only.end, note: note.provision.eId, provision: only.provision });
      free = [];
    } else problems.push(...group.slice(0, 1).map((it) => doubtOf(it, free.length, group.length)));
  }
  return { value: linked, problems };
}

/**
 * The calls of notes that bear signs, as * and †. What is not certain is not linked but reported: a sign that stands twice where
 * a note may be called, two notes of one sign on a page, a note whose sign is nowhere in the text.
 */
export function signedNotes(provisions: readonly Provision[], texts: readonly CalledText[]): Outcome<Linked> {
  const notes = groupedBy(notesWithSigns(provisions), ({ sign }) => sign);
  if (notes.size === 0) return { value: [], problems: [] };
  const calls = groupedBy(texts.flatMap(signsIn), ({ sign }) => sign);
  const outcomes = [...notes].map(([sign, ofSign]) => {
    const called = calls.get(sign) ?? [];
    const hasPages = ofSign.some(({ provision }) => provision.page !== null);
    const placed = hasPages ? { calls: called, notes: ofSign } : inStretches(called, ofSign);
    return linkSign(placed.calls, placed.notes);
  });
  return { value: outcomes.flatMap(({ value }) => value), problems: outcomes.flatMap(({ problems }) => problems) };
}
