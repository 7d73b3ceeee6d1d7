/** A provision as judged data and answers name it, whatever its edition. */
export type Named = { readonly work: string; readonly eId: string };
export type Judged = Named & { readonly grade: number };

/** The ranks that count. */
export const depth = 10;

const discount = (rank: number): number => 1 / Math.log2(rank + 1);

const isInside = (inner: Named, outer: Named): boolean => inner.work === outer.work && inner.eId.startsWith(`${outer.eId}__`);
const isSame = (one: Named, other: Named): boolean => one.work === other.work && one.eId === other.eId;

/**
 * What each hit is worth, best first: its own grade, or one grade less than that of a provision inside it. Each judgement is
 * paid out once: a paragraph that follows its article earns only what the article has left.
 */
function gains(hits: readonly Named[], relevant: readonly Judged[]): readonly number[] {
  const paid = new Map<Judged, number>();
  const left = (judged: Judged, worth: number): number => Math.max(0, worth - (paid.get(judged) ?? 0));
  return hits.map((hit) => {
    const claims = relevant.flatMap((judged) => {
      if (isSame(hit, judged)) return [{ judged, gain: left(judged, judged.grade) }];
      return isInside(judged, hit) ? [{ judged, gain: left(judged, judged.grade - 1) }] : [];
    });
    const own = claims.find(({ judged }) => isSame(hit, judged));
    const best = own ?? [...claims].sort((one, other) => other.gain - one.gain)[0];
    if (best === undefined) return 0;
    paid.set(best.judged, (paid.get(best.judged) ?? 0) + best.gain);
    return best.gain;
  });
}

const cumulated = (values: readonly number[]): number =>
  values.slice(0, depth).reduce((sum, value, index) => sum + value * discount(index + 1), 0);

/**
 * Normalized discounted cumulative gain over the first ten hits (Järvelin and Kekäläinen, 2002), with the grade as the gain:
 * 1 is the best possible order. Hits that come twice, in several editions, count where they come first.
 */
export function ndcg(hits: readonly Named[], relevant: readonly Judged[]): number {
  const once = hits.filter((hit, index) => hits.findIndex((other) => isSame(hit, other)) === index);
  const ideal = cumulated(relevant.map(({ grade }) => grade).sort((one, other) => other - one));
  return ideal === 0 ? 0 : cumulated(gains(once, relevant)) / ideal;
}

/** The rank of the first hit with the highest grade, from 1; null if none is among the hits. */
export function bestRank(hits: readonly Named[], relevant: readonly Judged[]): number | null {
  const highest = Math.max(...relevant.map(({ grade }) => grade));
  const best = relevant.filter(({ grade }) => grade === highest);
  const at = hits.findIndex((hit) => best.some((judged) => isSame(hit, judged)));
  return at < 0 ? null : at + 1;
}
