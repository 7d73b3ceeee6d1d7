import type { Facts } from "#lib/law/work";

export const noFacts: Facts = {
  ...{ title: {}, number: null, adoptedBy: {}, authors: [], affiliations: [], doi: null },
  ...{ journal: null, volume: null, issue: null, pages: null, issn: null },
  ...{ received: null, accepted: null, published: null, abstract: {}, keywords: {} },
};

const firstFilled = <Value>(lists: readonly (readonly Value[])[]): readonly Value[] => lists.find((list) => list.length > 0) ?? [];

type Single = "number" | "doi" | "journal" | "volume" | "issue" | "pages" | "issn" | "received" | "accepted" | "published";

/** What is known of a work: what the manifest says goes before what its sources state, source by source. */
export function mergeFacts(manifest: Facts, stated: readonly Facts[]): Facts {
  const all = [manifest, ...stated];
  const first = <Key extends Single>(key: Key): Facts[Key] => all.map((facts) => facts[key]).find((value) => value !== null) ?? null;
  const merged = <Key extends "title" | "adoptedBy" | "abstract" | "keywords">(key: Key): Facts[Key] =>
    Object.assign({}, ...all.map((facts) => facts[key]).reverse()) as Facts[Key];
  return {
    ...{ title: merged("title"), number: first("number"), adoptedBy: merged("adoptedBy") },
    authors: firstFilled(all.map((facts) => facts.authors)),
    affiliations: firstFilled(all.map((facts) => facts.affiliations)),
    ...{ doi: first("doi"), journal: first("journal"), volume: first("volume"), issue: first("issue"), pages: first("pages") },
    ...{ issn: first("issn"), received: first("received"), accepted: first("accepted"), published: first("published") },
    ...{ abstract: merged("abstract"), keywords: merged("keywords") },
  };
}
