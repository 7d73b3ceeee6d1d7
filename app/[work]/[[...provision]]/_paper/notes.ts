import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { type ProvisionKey, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import type { ReferenceView, TargetView } from "../../../_references/view";
import { bySource, type TextReferences, textReferencesOf } from "../textReferences";

/** A numbered note at the end of a printed text: what references in it point to. */
export type Note = {
  readonly number: number;
  readonly target: TargetView;
  readonly status: ReferenceView["reference"]["status"];
  /** Of an entry of the text's own bibliography, which is known as `provisionKey` says; null for all else. */
  readonly entry: ProvisionKey | null;
};

/** A note with the text of the entry of the bibliography that it stands for. */
export type NoteInFull = Note & { readonly entryText: string | null };

/** Where two references overlap, the text shows the first; `views` are in reading order. */
function shownIn(views: readonly ReferenceView[]): readonly ReferenceView[] {
  const ends = new Map<string, number>();
  return views.filter(({ reference: { source, in: field, start, end } }) => {
    const key = `${source} ${field}`;
    if (start < (ends.get(key) ?? 0)) return false;
    ends.set(key, end);
    return true;
  });
}

/** What paper says of a reference beyond its own words; null where these say it, as inside one law, or where no more is known. */
function targetToTell({ reference, targets }: ReferenceView, own: string): TargetView | null {
  const [target] = targets;
  if (target === undefined || targets.length > 1) return null;
  if (target.held?.work.id === own) return reference.kind === "bibliography" ? target : null;
  return target.held === null && target.title === null && target.url === null ? null : target;
}

const keyOf = ({ url, title, label }: TargetView): string => `${url} ${title} ${label}`;

function noteOf({ reference: { kind, status, targets } }: ReferenceView, target: TargetView, number: number): Note {
  const [first] = targets;
  if (kind !== "bibliography" || first === undefined || first.work === null || first.edition === null || first.eId === null)
    return { number, target, status, entry: null };
  return { number, target, status, entry: { work: first.work, edition: first.edition, eId: first.eId } };
}

/** Numbers what references point to, each thing once, in the order of the text, and gives every reference its number. */
function withNotes(
  views: readonly ReferenceView[],
  own: string,
): { readonly views: readonly ReferenceView[]; readonly notes: readonly Note[] } {
  const notes = new Map<string, Note>();
  const shown = new Set(shownIn(views));
  const numbered = views.map((view): ReferenceView => {
    const target = shown.has(view) ? targetToTell(view, own) : null;
    if (target === null) return view;
    const note = notes.get(keyOf(target)) ?? noteOf(view, target, notes.size + 1);
    notes.set(keyOf(target), note);
    return { ...view, note: note.number };
  });
  return { views: numbered, notes: [...notes.values()] };
}

/** The references in a text that is printed by itself, with the notes to it. */
export async function notedReferences(
  library: Library,
  work: Work,
  provisions: readonly Provision[],
): Promise<TextReferences & { readonly notes: readonly NoteInFull[] }> {
  const texts = await textReferencesOf(library, provisions);
  const { views, notes } = withNotes(texts.views, work.id);
  const entries = await provisionsAt(
    library.database,
    notes.flatMap(({ entry }) => entry ?? []),
  );
  const textOf = ({ entry }: Note): string | null =>
    entry === null ? null : visibleText(work.rights, entries.get(provisionKey(entry))?.text ?? null);
  return {
    ...texts,
    views,
    notes: notes.map((note) => ({ ...note, entryText: textOf(note) })),
    marks: { ...texts.marks, references: bySource(views) },
  };
}
