import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Correction } from "#lib/law/correction";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { citedBetween } from "#lib/store/citations";
import { correctionsIn } from "#lib/store/corrections";
import type { Library } from "#lib/store/library";
import { callsOfNotes } from "#lib/store/noteCalls";
import type { StoredReference } from "#lib/store/referenceRows";
import { referencesIn } from "#lib/store/references";
import { isNoteCall, noteCallOf } from "../../_references/noteCall";
import type { ReferenceView } from "../../_references/view";
import { viewReferences } from "../../_references/viewReferences";
import { type Marks, noMarks } from "./marks";

/** What the texts of a page show beside their words. */
export type TextReferences = {
  readonly marks: Marks;
  /** Every reference in the texts but calls of its own notes, in reading order. */
  readonly views: readonly ReferenceView[];
  /** How often each provision is cited, by eId. */
  readonly cited: ReadonlyMap<string, number>;
};

const noEntries: ReadonlyMap<string, BibliographyEntry> = new Map();

/** References by the provision they stand in. */
export function bySource(views: readonly ReferenceView[]): ReadonlyMap<EId, readonly ReferenceView[]> {
  const found = new Map<EId, ReferenceView[]>();
  for (const view of views) {
    const { source } = view.reference;
    found.set(source, [...(found.get(source) ?? []), view]);
  }
  return found;
}

/** Corrections by the provision they stand in. */
function byProvision(corrections: readonly Correction[]): ReadonlyMap<EId, readonly Correction[]> {
  const found = new Map<EId, Correction[]>();
  for (const it of corrections) found.set(it.eId, [...(found.get(it.eId) ?? []), it]);
  return found;
}

/** How often provisions are cited, apart from the calls of notes, which show themselves. */
function withoutCalls(cited: ReadonlyMap<string, number>, callers: readonly StoredReference[]): ReadonlyMap<string, number> {
  const counts = new Map(cited);
  for (const { targets } of callers) {
    const note = targets[0]?.eId ?? "";
    counts.set(note, (counts.get(note) ?? 1) - 1);
  }
  return counts;
}

/** Collects the references in provisions that follow each other in one edition, and how often each of them is cited. */
export async function textReferencesOf(library: Library, provisions: readonly Provision[]): Promise<TextReferences> {
  const [first, last] = [provisions[0], provisions.at(-1)];
  if (first === undefined || last === undefined) return { marks: noMarks, views: [], cited: new Map() };
  const { database } = library;
  const { work, edition } = first;
  const notes = provisions.flatMap(({ kind, eId }) => (kind === "note" ? [eId] : []));
  const [found, entries, cited, corrections, callers] = await Promise.all([
    referencesIn(database, work, edition, first.order, last.order),
    provisions.some((it) => it.kind === "ref") ? library.entries(work, edition) : noEntries,
    citedBetween(database, { work, edition, from: first.order, to: last.order }),
    correctionsIn(database, work, edition, first.order, last.order),
    callsOfNotes(database, work, edition, notes),
  ]);
  const views = await viewReferences(
    library,
    found.filter((reference) => !isNoteCall(reference)),
  );
  const onPage = new Set(provisions.map(({ eId }) => eId));
  const calls = new Map([...found.filter(isNoteCall), ...callers].map((reference) => [reference.id, reference]));
  const marks = { references: bySource(views), entries, corrections: byProvision(corrections) };
  return {
    marks: { ...marks, calls: [...calls.values()].flatMap((call) => noteCallOf(call, onPage)) },
    views,
    cited: withoutCalls(cited, callers),
  };
}
