import type { Linkable } from "#ingest/link/linkable";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { raisedNumbers } from "#lib/law/raisedDigits";
import type { Reference, ReferenceField } from "#lib/law/reference";
import type { Edition } from "#lib/law/work";

/** A raised number in a text that calls a note. Offsets are UTF-16 code units in the field `in`, `end` exclusive. */
export type NoteCall = { readonly in: ReferenceField; readonly start: number; readonly end: number; readonly note: EId };

const fields: readonly ReferenceField[] = ["heading", "text", "wrapUp"];

/** A note by its printed number. */
type Note = { readonly number: string; readonly eId: EId; readonly page: number | null };

const notesIn = (provisions: readonly Provision[]): readonly Note[] =>
  provisions.flatMap(({ kind, num, eId, page }) => {
    const number = kind === "note" ? /\d{1,4}/u.exec(num ?? "")?.[0] : undefined;
    return number === undefined ? [] : [{ number, eId, page }];
  });

type Pages = { readonly first: number; readonly last: number };

/** Notes by number: each is called once before it is called again. */
class Notes {
  private readonly byNumber = new Map<string, readonly Note[]>();
  private readonly called = new Set<Note>();

  constructor(notes: readonly Note[]) {
    for (const note of notes) this.byNumber.set(note.number, [...(this.byNumber.get(note.number) ?? []), note]);
  }

  get isEmpty(): boolean {
    return this.byNumber.size === 0;
  }

  /** The note of a number that a text on some pages may call, and marks it as called. `mayRepeat`: also one that was called before. */
  call(number: string, pages: Pages, mayRepeat: boolean): Note | null {
    const near = (this.byNumber.get(number) ?? []).filter(({ page }) => page === null || (page >= pages.first && page <= pages.last));
    const found = near.find((note) => !this.called.has(note)) ?? (mayRepeat ? near.at(-1) : undefined) ?? null;
    if (found !== null) this.called.add(found);
    return found;
  }
}

/** Of texts side by side, one may go on for so many pages while the other begins anew. */
const pagesBeside = 2;

/** The texts of an edition with the pages that each can stand on: it ends at the latest on that on which the next one begins. */
function textsOf(provisions: readonly Provision[]): readonly { readonly provision: Provision; readonly pages: Pages }[] {
  const texts = provisions.filter(({ kind }) => kind !== "note");
  return texts.map((provision, index) => {
    const first = provision.page ?? 0;
    return { provision, pages: { first, last: Math.max(first + pagesBeside, texts[index + 1]?.page ?? Number.POSITIVE_INFINITY) } };
  });
}

/** The number right before a place of a text: what a raised digit there would be put in after. */
const numberBefore = (text: string, at: number): string | null => /\d{1,9}$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0] ?? null;

/**
 * The calls of an edition's notes, by the provision they stand in. After a word, a raised number calls the note of that number
 * at the foot of its page; after a number it does so only where the note was not called yet, and where the text itself has no
 * provision of that number: 3¹ of a law is 3-1. Signs such as * are not followed.
 */
export function noteCallsIn({ provisions }: Pick<Linkable, "provisions">): ReadonlyMap<EId, readonly NoteCall[]> {
  const notes = new Notes(notesIn(provisions));
  const calls = new Map<EId, readonly NoteCall[]>();
  if (notes.isEmpty) return calls;
  const inserted = new Set(provisions.flatMap(({ eId }) => /_(\d+-\d+)$/u.exec(eId)?.[1] ?? []));
  for (const { provision, pages } of textsOf(provisions)) {
    const found = fields.flatMap((field): readonly NoteCall[] => {
      const text = provision[field] ?? "";
      return raisedNumbers(text).flatMap(({ number, start, end }) => {
        const before = numberBefore(text, start);
        const note = inserted.has(`${before}-${number}`) ? null : notes.call(number, pages, before === null);
        return note === null ? [] : [{ in: field, start, end, note: note.eId }];
      });
    });
    if (found.length > 0) calls.set(provision.eId, found);
  }
  return calls;
}

/** A text in which calls say nothing, of the same length: "of 1995¹" is of 1995. */
export const withoutNoteCalls = (text: string, field: ReferenceField, calls: readonly NoteCall[]): string =>
  calls
    .filter((call) => call.in === field)
    .reduce((plain, { start, end }) => plain.slice(0, start) + " ".repeat(end - start) + plain.slice(end), text);

/** Calls as references to their notes. */
export const noteReferences = (provision: Provision, calls: readonly NoteCall[], { work, id }: Edition): readonly Reference[] =>
  calls.map(({ in: field, start, end, note }) => ({
    ...{ work, edition: id, source: provision.eId, in: field, start, end, surface: (provision[field] ?? "").slice(start, end) },
    ...{ kind: "internal", status: "resolved", rule: "note", targets: [{ work, edition: id, eId: note, act: null, reading: 1 }] },
    ...{ editionCited: null, editionBasis: null, wording: "same" },
  }));
