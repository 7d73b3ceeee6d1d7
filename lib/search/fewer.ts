import { ok, type Result } from "#lib/result";
import type { Alternative } from "#lib/search/alternatives";
import type { EngineFailure } from "#lib/search/engineClient";
import { type Gathered, gather, type Piece } from "#lib/search/gather";
import type { Answerer, Plan } from "#lib/search/plan";
import { keyOfLiteral, type Literal } from "#lib/search/sought";

/** The most words of a query that are looked at for fewer: more than the engine reads would pass unseen. */
const mostWords = 9;
/** The most pieces of one size: each is a question. */
const mostPieces = 16;

/** All ways to leave out as many literals: each holds exactly the others, so that no two share a provision. */
function leavingOut(literals: readonly Literal[], count: number): readonly (readonly [readonly Literal[], readonly Literal[]])[] {
  if (count === 0) return [[literals, []]];
  return literals.flatMap((literal, index) =>
    leavingOut(literals.slice(index + 1), count - 1).map(([kept, left]): [readonly Literal[], readonly Literal[]] => [
      [...literals.slice(0, index), ...kept],
      [literal, ...left],
    ]),
  );
}

const piecesWithout = (
  alternative: Alternative,
  literals: readonly Literal[],
  count: number,
  excluded: readonly Literal[],
): readonly Piece[] =>
  leavingOut(literals, count).map(([must, not]) => ({
    sought: { must, not: [...not, ...excluded], isLoose: false },
    alternative: { ...alternative, literals: must },
  }));

const combinations = (of: number, taken: number): number => {
  let count = 1;
  for (let step = 1; step <= taken; step += 1) count = (count * (of - taken + step)) / step;
  return count;
};

/** What holds exactly so many words of a query, whichever: how many, and the pieces they were asked for in. */
export type Fewer = { readonly gathered: Gathered; readonly pieces: readonly Piece[]; readonly matched: number };

/** The literals that occur at all, no more than are looked at: in the order of the query, and the rarest first. */
type Occurring = { readonly literals: readonly Literal[]; readonly rarestFirst: readonly Literal[] };

async function occurring(base: Plan, literals: readonly Literal[], answerer: Answerer): Promise<Result<Occurring, EngineFailure>> {
  const counts = await answerer.count(
    base,
    literals.map((literal) => ({ ...base.sought, must: [...base.sought.must, literal], isLoose: false })),
  );
  if (!counts.ok) return counts;
  const often = new Map(literals.map((literal, index) => [keyOfLiteral(literal), counts.value[index] ?? 0]));
  const count = (literal: Literal): number => often.get(keyOfLiteral(literal)) ?? 0;
  const rarest = literals.filter((literal) => count(literal) > 0).sort((one, other) => count(one) - count(other));
  const kept = new Set(rarest.slice(0, mostWords));
  return ok({ literals: literals.filter((literal) => kept.has(literal)), rarestFirst: rarest.slice(0, mostWords) });
}

/** The pieces of one level; where whichever words may be missing would be too many, only the most frequent ones may. */
function piecesAt(
  alternative: Alternative,
  { literals, rarestFirst }: Occurring,
  left: number,
  excluded: readonly Literal[],
  keepsRarest: boolean,
) {
  const [rarest] = rarestFirst;
  const isKept = ({ sought }: Piece): boolean => !keepsRarest || rarest === undefined || sought.must.includes(rarest);
  if (combinations(literals.length, left) <= mostPieces) return piecesWithout(alternative, literals, left, excluded).filter(isKept);
  const kept = new Set(rarestFirst.slice(0, literals.length - left));
  const must = literals.filter((literal) => kept.has(literal));
  return [{ sought: { must, not: excluded, isLoose: false }, alternative: { ...alternative, literals: must } }];
}

/**
 * Provisions that lack words of a query, those that lack least first. Each level is exact in number and counts, since "all but
 * these" and "all but those" share nothing. Levels without any are left out.
 *
 * @param wanted `enough`: stop when so many have been found. `keepsRarest`: only those that hold the word that tells most.
 */
export async function fewerWords(
  base: Plan,
  alternative: Alternative,
  answerer: Answerer,
  { enough, keepsRarest }: { readonly enough: number; readonly keepsRarest: boolean },
): Promise<Result<readonly Fewer[], EngineFailure>> {
  const present = await occurring(base, alternative.literals, answerer);
  if (!present.ok) return present;
  const { literals } = present.value;
  const lost = alternative.literals.length - literals.length;
  const levels: Fewer[] = [];
  let found = 0;
  for (let left = lost === 0 ? 1 : 0; left < literals.length && found < enough; left += 1) {
    const pieces = piecesAt(alternative, present.value, left, base.sought.not, keepsRarest);
    const gathered = await gather(base, pieces, answerer);
    if (!gathered.ok) return gathered;
    if (gathered.value.total > 0) levels.push({ gathered: gathered.value, pieces, matched: literals.length - left });
    found += gathered.value.total;
  }
  return ok(levels);
}
