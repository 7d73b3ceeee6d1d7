import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import type { ReferenceView, TargetView } from "../../../_references/view";
import { bySource, type TextReferences, textReferencesOf } from "../textReferences";

/** A numbered note at the end of a printed text: what references in it point to. */
export type Note = { readonly number: number; readonly target: TargetView; readonly status: ReferenceView["reference"]["status"] };

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
    const note = notes.get(keyOf(target)) ?? { number: notes.size + 1, target, status: view.reference.status };
    notes.set(keyOf(target), note);
    return { ...view, note: note.number };
  });
  return { views: numbered, notes: [...notes.values()] };
}

/** The references in a text that is printed by itself, with the notes to it. */
export async function notedReferences(
  library: Library,
  provisions: readonly Provision[],
): Promise<TextReferences & { readonly notes: readonly Note[] }> {
  const texts = await textReferencesOf(library, provisions);
  const { views, notes } = withNotes(texts.views, provisions[0]?.work ?? "");
  return { ...texts, views, notes, marks: { ...texts.marks, references: bySource(views) } };
}
