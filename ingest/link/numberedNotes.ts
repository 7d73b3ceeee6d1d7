import { type CalledText, calledFields, type Pages } from "#ingest/link/calledTexts";
import type { NoteCall } from "#ingest/link/noteCall";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { raisedNumbers } from "#lib/law/raisedDigits";
import type { ReferenceField } from "#lib/law/reference";

/** A note by its printed number. */
type Note = { readonly number: string; readonly eId: EId; readonly page: number | null };

const notesIn = (provisions: readonly Provision[]): readonly Note[] =>
  provisions.flatMap(({ kind, num, eId, page }) => {
    const number = kind === "note" ? /\d{1,4}/u.exec(num ?? "")?.[0] : undefined;
    return number === undefined ? [] : [{ number, eId, page }];
  });

/** The number right before a place of a text: what a raised digit there would be put in after. */
const numberBefore = (text: string, at: number): string | null => /\d{1,9}$/u.exec(text.slice(Math.max(0, at - 9), at))?.[0] ?? null;

/**
 * The notes of an edition that bear numbers. After a word, a raised number calls the note of that number at the foot of its page;
 * after a number it does so only where the note was not called yet, and where the text itself has no provision of that number:
 * 3¹ of a law is 3-1.
 */
export class NumberedNotes {
  private readonly byNumber = new Map<string, readonly Note[]>();
  private readonly called = new Set<Note>();
  /** Numbers of provisions that were put in after others, as 3-1. */
  private readonly inserted: ReadonlySet<string>;

  constructor(provisions: readonly Provision[]) {
    for (const note of notesIn(provisions)) this.byNumber.set(note.number, [...(this.byNumber.get(note.number) ?? []), note]);
    this.inserted = new Set(provisions.flatMap(({ eId }) => /_(\d+-\d+)$/u.exec(eId)?.[1] ?? []));
  }

  /** The note of a number that a text on some pages may call, and marks it as called. `mayRepeat`: also one that was called before. */
  private call(number: string, pages: Pages, mayRepeat: boolean): Note | null {
    const near = (this.byNumber.get(number) ?? []).filter(({ page }) => page === null || (page >= pages.first && page <= pages.last));
    const found = near.find((note) => !this.called.has(note)) ?? (mayRepeat ? near.at(-1) : undefined) ?? null;
    if (found !== null) this.called.add(found);
    return found;
  }

  private callsInField({ provision, pages }: CalledText, field: ReferenceField): readonly NoteCall[] {
    const text = provision[field] ?? "";
    return raisedNumbers(text).flatMap(({ number, start, end }) => {
      const before = numberBefore(text, start);
      const note = this.inserted.has(`${before}-${number}`) ? null : this.call(number, pages, before === null);
      return note === null ? [] : [{ in: field, start, end, note: note.eId }];
    });
  }

  /** The calls in one text. Texts are asked in reading order: each note is called once before it is called again. */
  callsIn(text: CalledText): readonly NoteCall[] {
    return this.byNumber.size === 0 ? [] : calledFields.flatMap((field) => this.callsInField(text, field));
  }
}
