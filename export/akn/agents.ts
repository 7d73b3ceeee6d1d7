import type { Work } from "#lib/law/work";

/** Somebody or something that metadata leads to, by an id that no provision can have: `meta` is no unit of the law. */
export type Agent = { readonly element: string; readonly eId: string; readonly href: string; readonly showAs: string };

const ontology = (kind: string, name: string): string => `/akn/ontology/${kind}/${encodeURIComponent(name)}`;

/** Who stands behind a work, as far as that is stated. A law's authority is not: nothing is made up in its place. */
export function agents({ facts }: Pick<Work, "facts">): {
  readonly software: Agent;
  readonly notStated: Agent;
  readonly authors: readonly Agent[];
  readonly publisher: Agent | null;
} {
  const software = { element: "TLCObject", eId: "meta_software", href: ontology("object", "tarmaq"), showAs: "Tarmaq" };
  const notStated = { element: "TLCConcept", eId: "meta_not-stated", href: ontology("concept", "not-stated"), showAs: "not stated" };
  const authors = facts.authors.map((name, index) => ({
    ...{ element: "TLCPerson", eId: `meta_author_${index + 1}`, href: ontology("person", name), showAs: name },
  }));
  const { journal } = facts;
  const publisher =
    journal === null
      ? null
      : { element: "TLCOrganization", eId: "meta_publisher", href: ontology("organization", journal), showAs: journal };
  return { software, notStated, authors: authors.length > 0 ? authors : [notStated], publisher };
}
