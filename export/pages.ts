import { type Correction, shownCorrections } from "#lib/law/correction";
import type { Provision } from "#lib/law/provision";
import { shownSurface } from "#lib/law/shownSurface";
import { visibleText } from "#lib/law/visibleText";
import type { Rights, Work } from "#lib/law/work";
import { correctionsIn } from "#lib/store/corrections";
import type { Library } from "#lib/store/library";
import type { StoredReference } from "#lib/store/referenceRows";
import { referencesIn } from "#lib/store/references";

/** A stretch of an edition in reading order: its provisions, the references that stand in them, and what editors correct. */
export type Page = {
  readonly provisions: readonly Provision[];
  readonly references: readonly StoredReference[];
  readonly corrections: readonly Correction[];
};

/** Provisions read at a time: bounds memory on large editions. */
const provisionsAtOnce = 1000;

/** A provision with no more of its text than its owner allows to be shown. */
const shownProvision = (it: Provision, rights: Rights): Provision => ({
  ...it,
  text: visibleText(rights, it.text),
  wrapUp: visibleText(rights, it.wrapUp),
});

/** A reference whose words are not shown keeps its place and its targets, and has no words. */
const shownReference = (it: StoredReference, source: Provision | undefined, rights: Rights): StoredReference => ({
  ...it,
  surface: shownSurface(rights, it, source ?? null) ?? "",
});

/**
 * An edition page by page, with no more of its words than its owner allows; of one of which only its metadata may be shown,
 * nothing.
 */
export async function* pagesOf(library: Library, { id, rights }: Work, edition: string): AsyncGenerator<Page> {
  if (rights === "metadata") return;
  for (let from = 1; ; from += provisionsAtOnce) {
    const to = from + provisionsAtOnce - 1;
    const provisions = await library.range(id, edition, from, to);
    const references = await referencesIn(library.database, id, edition, from, to);
    const corrections = await correctionsIn(library.database, id, edition, from, to);
    const byId = new Map(provisions.map((it) => [it.eId, it]));
    yield {
      provisions: provisions.map((it) => shownProvision(it, rights)),
      references: references.map((it) => shownReference(it, byId.get(it.source), rights)),
      corrections: shownCorrections(rights, corrections, provisions),
    };
    if (provisions.length < provisionsAtOnce) return;
  }
}
