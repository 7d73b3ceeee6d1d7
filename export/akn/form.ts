import type { Attributes } from "#export/akn/xml";
import { segmentsOf } from "#lib/law/eId";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import { isUnit, type Unit } from "#lib/law/unit";

/** The element of a unit of the law, and the kind that a provision of that name is. */
type Form = { readonly element: string; readonly kind: ProvisionKind };

/** Units that Akoma Ntoso has an element for; all others are an `hcontainer` with our word for their kind as its name. */
const forms: Readonly<Partial<Record<Unit, Form>>> = {
  part: { element: "part", kind: "part" },
  subpart: { element: "subpart", kind: "part" },
  sec: { element: "section", kind: "section" },
  chp: { element: "chapter", kind: "chapter" },
  art: { element: "article", kind: "article" },
  para: { element: "paragraph", kind: "paragraph" },
  subpara: { element: "subparagraph", kind: "subparagraph" },
  subsec: { element: "subsection", kind: "paragraph" },
  point: { element: "point", kind: "point" },
  al: { element: "alinea", kind: "alinea" },
};

function formOf(eId: Provision["eId"]): Form | undefined {
  const segments = segmentsOf(eId);
  const last = segments.ok ? segments.value.at(-1) : undefined;
  return last !== undefined && "unit" in last && isUnit(last.unit) ? forms[last.unit] : undefined;
}

/** Whether a provision is an annex, which has a document of its own. */
export const isAnnex = ({ eId, parent }: Provision): boolean => parent === null && /^att(?:_|$)/.test(eId);

/**
 * What every element of a provision says beside its words. `wId` is its identity across editions where that is not its eId;
 * `tarmaq:status` tells a withdrawn provision from a deleted one, which Akoma Ntoso both calls removed.
 */
export function attributesOf(row: Provision, language: Provision["language"]): Attributes {
  const identity = row.sameAs.startsWith(`${row.work}/`) ? row.sameAs.slice(row.work.length + 1) : row.sameAs;
  return {
    eId: row.eId,
    wId: identity === row.eId || /\s/.test(identity) || identity === "" ? null : identity,
    "xml:lang": row.language === language ? null : row.language,
    status: row.status === "in-force" ? null : "removed",
    "tarmaq:status": row.status === "withdrawn" ? row.status : null,
  };
}

/** The element of a provision in a hierarchy, with a name where it has no element of its own. */
export function elementOf(row: Provision): { readonly name: string; readonly attributes: Attributes } {
  const form = formOf(row.eId);
  if (form === undefined) return { name: "hcontainer", attributes: { name: row.kind } };
  return { name: form.element, attributes: { "tarmaq:kind": row.kind === form.kind ? null : row.kind } };
}
