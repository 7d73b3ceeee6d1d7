import type { z } from "zod";
import { formatAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { forceOf, supersededOn } from "#lib/law/force";
import { labelOf, type Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import { forceText } from "#lib/search/arrange";
import type { Counterparts } from "#lib/store/counterparts";
import type { counterpartsSchema, namedProvision } from "../_schema/provision";
import type { workSchema } from "../_schema/work";

/** A work as the API gives it: all that is known of it, and its force on a day. */
export function describeWork(work: Work, day: PartialDate): z.infer<typeof workSchema> {
  const { title: _, abstract: __, authors, affiliations, keywords, ...facts } = work.facts;
  return {
    ...{ id: work.id, held: work.held, type: work.type, title: { ...work.title }, aliases: [...work.aliases], adopted: work.adopted },
    ...{ inForce: { ...work.inForce }, force: forceText(forceOf(work, day)), replacedBy: work.replacedBy, jurisdiction: work.jurisdiction },
    ...{
      akn: work.akn,
      wordings: [...work.wordings],
      rights: work.rights,
      withdrawn: work.withdrawn === undefined ? null : { ...work.withdrawn },
      withdrawnEditions: (work.withdrawnEditions ?? []).map((it) => ({ ...it })),
      source: work.url,
    },
    ...{ ...facts, authors: [...authors], affiliations: [...affiliations] },
    keywords: Object.fromEntries(Object.entries(keywords).map(([language, words]) => [language, [...words]])),
    editions: work.editions.map(({ id, date, language, label, format, legalValue, origin, work: held }) => ({
      ...{ id, date, language, label, format, legalValue, origin: { ...origin } },
      ...{ supersededOn: supersededOn(work, { date }), url: formatAddress({ work: held, edition: id, eId: null }) },
    })),
    url: formatAddress({ work: work.id, edition: null, eId: null }),
  };
}

/** A provision as a link to it needs it. */
export const describeProvision = (
  it: Pick<Provision, "work" | "edition" | "eId" | "kind" | "num" | "heading">,
  known: readonly Named[],
  language: Language,
): z.infer<typeof namedProvision> => ({
  ...{ eId: it.eId, kind: it.kind, num: it.num, heading: it.heading, label: labelOf(it.eId, language, known), url: formatAddress(it) },
});

/** The counterparts of a provision, with the address of every stop on the way to them. */
export const describeCounterparts = ({ relation, work, chains, absence }: Counterparts): z.infer<typeof counterpartsSchema> => ({
  ...{ relation, work, absence },
  chains: chains.map(({ hops, likeness, isAround }) => ({
    hops: hops.map(({ by, ...key }) => ({ ...key, url: formatAddress(key), by })),
    ...{ likeness, isAround },
  })),
});
