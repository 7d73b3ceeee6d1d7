import type { Linkable } from "#ingest/link/linkable";
import type { Passage } from "#ingest/link/passages";
import type { EId } from "#lib/law/eId";
import type { Reference } from "#lib/law/reference";
import { type Edition, isLaw } from "#lib/law/work";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The headings of a text of literature by their words; one word alone is too little to be meant. */
export const headingsOf = ({ work, provisions }: Linkable): ReadonlyMap<string, EId> =>
  isLaw(work.type)
    ? new Map()
    : new Map(
        provisions.flatMap(({ kind, heading, eId }) => (kind === "heading" && heading !== null ? [[plain(heading), eId] as const] : [])),
      );

const quoted = /["“«]([^"“”«»\n]{3,120})["”»]/gu;

/** Quoted words that are a heading of the same text. */
export function internalReferences(
  { provision, field, text }: Passage,
  headings: ReadonlyMap<string, EId>,
  { work, id }: Edition,
): readonly Reference[] {
  return [...text.matchAll(quoted)].flatMap(({ 0: surface, 1: words = "", index }) => {
    const eId = headings.get(plain(words));
    if (eId === undefined) return [];
    const target = { work, edition: id, eId, act: null, reading: 1 };
    const place = { work, edition: id, source: provision.eId, in: field, start: index, end: index + surface.length, surface };
    return [
      {
        ...place,
        kind: "internal",
        status: "resolved",
        rule: "heading",
        targets: [target],
        editionCited: null,
        editionBasis: null,
        wording: "same",
      },
    ];
  });
}
