import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Partners } from "#lib/law/sameProvisions";

/** Pairs of provisions of two texts, grown one by one: each stands in at most one. */
export class Matching {
  private readonly made = new Map<EId, EId>();
  private readonly taken = new Set<EId>();

  get partners(): Partners {
    return this.made;
  }

  isTaken = (after: EId): boolean => this.taken.has(after);

  /** Makes a pair, unless one of the two stands in another. */
  match(before: EId, after: EId): void {
    if (this.made.has(before) || this.taken.has(after)) return;
    this.made.set(before, after);
    this.taken.add(after);
  }

  /**
   * Pairs what holds paired provisions: an article with the one in which at least half of its paragraphs are found. From the
   * innermost outwards, so that chapters follow their articles.
   */
  matchParents(before: readonly Provision[], after: readonly Provision[]): void {
    const parents = new Map(after.map((it) => [it.eId, it.parent]));
    const children = new Map<EId, EId[]>();
    for (const { eId, parent } of before) {
      if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), eId]);
    }
    for (const { eId } of before.toReversed()) {
      const inside = children.get(eId) ?? [];
      if (this.made.has(eId) || inside.length === 0) continue;
      const found = inside.flatMap((child) => this.made.get(child) ?? []);
      const best = mostFrequent(found.flatMap((partner) => parents.get(partner) ?? []));
      if (best !== null && best.count * 2 >= inside.length) this.match(eId, best.value);
    }
  }
}

function mostFrequent(values: readonly EId[]): { readonly value: EId; readonly count: number } | null {
  const counts = new Map<EId, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, left], [, right]) => right - left);
  return best === undefined ? null : { value: best[0], count: best[1] };
}
