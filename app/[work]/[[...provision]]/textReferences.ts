import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Correction } from "#lib/law/correction";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { citedBetween } from "#lib/store/citations";
import { correctionsIn } from "#lib/store/corrections";
import type { Library } from "#lib/store/library";
import { referencesIn } from "#lib/store/references";
import type { ReferenceView } from "../../_references/view";
import { viewReferences } from "../../_references/viewReferences";
import { type Marks, noMarks } from "./marks";

/** What the texts of a page show beside their words. */
export type TextReferences = {
  readonly marks: Marks;
  /** Every reference in the texts, in reading order. */
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

/** Collects the references in provisions that follow each other in one edition, and how often each of them is cited. */
export async function textReferencesOf(library: Library, provisions: readonly Provision[]): Promise<TextReferences> {
  const [first, last] = [provisions[0], provisions.at(-1)];
  if (first === undefined || last === undefined) return { marks: noMarks, views: [], cited: new Map() };
  const { database } = library;
  const { work, edition } = first;
  const [references, entries, cited, corrections] = await Promise.all([
    referencesIn(database, work, edition, first.order, last.order),
    provisions.some((it) => it.kind === "ref") ? library.entries(work, edition) : noEntries,
    citedBetween(database, { work, edition, from: first.order, to: last.order }),
    correctionsIn(database, work, edition, first.order, last.order),
  ]);
  const views = await viewReferences(library, references);
  return { marks: { references: bySource(views), entries, corrections: byProvision(corrections) }, views, cited };
}
