import type { z } from "zod";
import { formatAddress } from "#lib/law/address";
import { labelOf } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import { shownSurface } from "#lib/law/shownSurface";
import type { Library } from "#lib/store/library";
import { eIdSteps, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import type { StoredReference } from "#lib/store/referenceRows";
import type { ReferenceView } from "../../_references/view";
import { viewReferences } from "../../_references/viewReferences";
import type { referenceSchema } from "../_schema/reference";

type Described = z.infer<typeof referenceSchema>;

const targetsOf = ({ reference, targets }: ReferenceView): Described["targets"] =>
  reference.targets.map((target, index) => {
    const view = targets[index];
    // What a page adds to a link (the wording cited) stands in fields of its own here.
    return { ...target, label: view?.label ?? "", url: view?.url?.replace(/\?cited=[\d-]+$/, "") ?? null };
  });

/** References with the names and addresses of both their ends, in the same order. */
export async function describeReferences(
  library: Library,
  references: readonly StoredReference[],
  language: Language,
): Promise<Described[]> {
  const views = await viewReferences(library, references);
  const sources = await provisionsAt(
    library.database,
    references.map((it) => ({ ...it, eId: it.source })),
  );
  const ids = [...new Set(references.map((it) => it.work))];
  const works = await Promise.all(ids.map((id) => library.work(id)));
  const rights = new Map(works.flatMap((work) => (work === null ? [] : [[work.id, work.rights] as const])));
  return views.map((view) => {
    const { id: _, targets: __, ...reference } = view.reference;
    const known = eIdSteps(reference.source).flatMap((eId) => sources.get(provisionKey({ ...reference, eId })) ?? []);
    return {
      ...reference,
      label: labelOf(reference.source, language, known),
      url: formatAddress({ ...reference, eId: reference.source }),
      surface: shownSurface(rights.get(reference.work) ?? "metadata", reference, known.at(-1) ?? null),
      targets: targetsOf(view),
    };
  });
}
