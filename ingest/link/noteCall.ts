import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Reference, ReferenceField } from "#lib/law/reference";
import type { Edition } from "#lib/law/work";

/** A raised number or a sign in a text that calls a note. Offsets are UTF-16 code units in the field `in`, `end` exclusive. */
export type NoteCall = { readonly in: ReferenceField; readonly start: number; readonly end: number; readonly note: EId };

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
