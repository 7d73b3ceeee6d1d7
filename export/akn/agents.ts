import type { Work } from "#lib/law/work";

/** Somebody or something that metadata leads to, by an id that no provision can have: `meta` is no unit of the law. */
export type Agent = { readonly element: string; readonly eId: string; readonly href: string; readonly showAs: string };

const ontology = (kind: string, name: string): string => `/akn/ontology/${kind}/${encodeURIComponent(name)}`;

export const software: Agent = { element: "TLCObject", eId: "meta_software", href: ontology("object", "tarmaq"), showAs: "Tarmaq" };
export const inForce: Agent = { element: "TLCConcept", eId: "meta_in-force", href: ontology("concept", "in-force"), showAs: "in force" };

/** Stands where the schema wants somebody and nobody is stated. */
export const notStated: Agent = {
  ...{ element: "TLCConcept", eId: "meta_not-stated", href: ontology("concept", "not-stated"), showAs: "not stated" },
};

/** The way in which metadata names an agent. */
export const refTo = ({ eId }: Pick<Agent, "eId">): string => `#${eId}`;

/** Who or what adopted an act, once in each language: a concept, since a referendum is no organization. */
const adoptersOf = ({ adoptedBy }: Work["facts"]): readonly Agent[] =>
  Object.entries(adoptedBy).map(([language, name]) => ({
    ...{ element: "TLCConcept", eId: `meta_adopter_${language}`, href: ontology("concept", name), showAs: name },
  }));

/** The authors that are stated, of an act who adopted it; `notStated` where nobody is. */
export function authorsOf({ facts }: Pick<Work, "facts">): readonly Agent[] {
  const persons = facts.authors.map((name, index) => ({
    ...{ element: "TLCPerson", eId: `meta_author_${index + 1}`, href: ontology("person", name), showAs: name },
  }));
  const authors = [...adoptersOf(facts), ...persons];
  return authors.length > 0 ? authors : [notStated];
}

/** Everybody whom the metadata of a work names, once. */
export function agentsOf(work: Pick<Work, "facts">): readonly Agent[] {
  const { journal } = work.facts;
  const publisher =
    journal === null
      ? []
      : [{ element: "TLCOrganization", eId: "meta_publisher", href: ontology("organization", journal), showAs: journal }];
  return [...new Set([software, notStated, inForce, ...authorsOf(work), ...publisher])];
}
