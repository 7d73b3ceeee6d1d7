import { holdersOf, type Surroundings, wayAround, wayInSchedule } from "#ingest/link/surroundings";
import type { Chain } from "#lib/law/citation/citation";
import { depthOf } from "#lib/law/citation/relation";
import { type FindInside, type HasEId, type Reading, resolveChain } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";
import type { LawUnit } from "#lib/law/unit";

/** Units that parts and annexes may count anew. */
const countsAnew = (unit: LawUnit | null): boolean => unit !== null && unit !== "att" && depthOf(unit) <= depthOf("art");

/** A chain as it is cited, and what holds the text that cites it, from the innermost: each may number its own. */
export type Way = { readonly chain: Chain; readonly holders: readonly EId[] };

/** What can be asked of the eIds of one edition. */
export type Asked = { readonly has: HasEId; readonly inside: FindInside };

const eIdsFrom = (text: string): readonly EId[] => {
  const eId = parseEId(text);
  return eId.ok ? [eId.value] : [];
};

/** What a chain means in the innermost unit around the text that numbers its own: null if none does. */
async function inHolder({ chain, holders }: Way, { has, inside }: Asked): Promise<readonly Reading[] | null> {
  for (const holder of holders) {
    const start = `${holder}__`;
    const hasBelow: HasEId = async (eId) => (await Promise.all(eIdsFrom(start + eId).map(has))).includes(true);
    const insideBelow: FindInside = async (step) =>
      (await inside(step)).flatMap((eId) => (eId.startsWith(start) ? eIdsFrom(eId.slice(start.length)) : []));
    const own = await resolveChain(chain, hasBelow, insideBelow);
    if (own.length > 0) return own.flatMap(({ eId, rule }) => eIdsFrom(start + eId).map((whole) => ({ eId: whole, rule })));
  }
  return null;
}

/**
 * A chain with what the text leaves unsaid of the way to it.
 *
 * @param start the way to the unit that the text points to as its own ("this Chapter"); null: it points to none.
 * @param around what the citation stands in, if its act is the one that it stands in; else null.
 */
export function wayOf(chain: Chain, start: Chain | null, around: Surroundings | null): Way {
  if (start !== null) return { chain: [...start, ...chain], holders: [] };
  if (around === null) return { chain, holders: [] };
  const unit = chain[0]?.unit ?? null;
  const inSchedule = wayInSchedule(around, chain);
  if (inSchedule !== null) return { chain: inSchedule, holders: [] };
  return { chain: [...wayAround(around, unit), ...chain], holders: countsAnew(unit) ? holdersOf(around) : [] };
}

/** What a way leads to. `isNear`: what could be elsewhere too, and is taken for that of the unit around the text. */
export async function readWay(way: Way, asked: Asked): Promise<{ readonly readings: readonly Reading[]; readonly isNear: boolean }> {
  const anywhere = await resolveChain(way.chain, asked.has, asked.inside);
  const own = await inHolder(way, asked);
  if (own === null || (anywhere.length === 1 && own[0]?.eId === anywhere[0]?.eId)) return { readings: anywhere, isNear: false };
  // "Section 5" in a schedule is the act's: what is numbered there are paragraphs.
  const isOfAct = way.chain[0]?.unit === "sec" && anywhere.length === 1 && own[0]?.eId.startsWith("att_") === true;
  return isOfAct ? { readings: anywhere, isNear: false } : { readings: own, isNear: true };
}
