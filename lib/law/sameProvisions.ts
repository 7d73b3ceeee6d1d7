import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

/** Which provision of one text belongs to which of another: each stands in at most one pair. */
export type Partners = ReadonlyMap<EId, EId>;

type Keyed = (it: Provision) => string | null;

/** What bears no printed number is only counted, and its count says less than its words. */
const wordsOfCounted: Keyed = (it) => (it.num === null && it.text !== null ? `${it.language} ${it.text}` : null);

/** Its eId, unless a file says that the number means something else in the other editions (`lib/law/sameAs`). */
const numberOf: Keyed = (it) => (it.sameAs.includes("@") ? null : it.eId);

/** Those that have a key of their own, by it. */
function byKey(provisions: readonly Provision[], keyOf: Keyed): ReadonlyMap<string, EId> {
  const found = new Map<string, EId | null>();
  for (const it of provisions) {
    const key = keyOf(it);
    if (key !== null) found.set(key, found.has(key) ? null : it.eId);
  }
  return new Map([...found].flatMap(([key, eId]) => (eId === null ? [] : [[key, eId] as const])));
}

/** Pairs those that one key tells apart on both sides and that have no partner yet. */
function pairBy(partners: Map<EId, EId>, left: readonly Provision[], right: readonly Provision[], keyOf: Keyed): void {
  const taken = new Set(partners.values());
  const rights = byKey(
    right.filter((it) => !taken.has(it.eId)),
    keyOf,
  );
  const lefts = byKey(
    left.filter((it) => !partners.has(it.eId)),
    keyOf,
  );
  for (const [key, eId] of lefts) {
    const partner = rights.get(key);
    if (partner !== undefined) partners.set(eId, partner);
  }
}

/** Pairs the words of an article that one text prints as its first paragraph with those that the other prints as its own: `The Mayor shall:`. */
export function withImplicit(known: Partners, left: readonly Provision[], right: readonly Provision[]): Partners {
  const partners = new Map(known);
  const taken = new Set(partners.values());
  const firsts = (list: readonly Provision[], isFree: (eId: EId) => boolean): ReadonlyMap<EId | null, EId> =>
    new Map(
      list.filter((it) => it.parent !== null && it.eId === `${it.parent}__para_1` && isFree(it.eId)).map((it) => [it.parent, it.eId]),
    );
  const [ofLeft, ofRight] = [firsts(left, (eId) => !partners.has(eId)), firsts(right, (eId) => !taken.has(eId))];
  const saysNothing = (list: readonly Provision[]): ReadonlySet<EId> =>
    new Set(list.filter(({ text }) => text === null).map(({ eId }) => eId));
  const [leftEmpty, rightEmpty] = [saysNothing(left), saysNothing(right)];
  for (const [one, other] of known) {
    const [first, second] = [ofLeft.get(one), ofRight.get(other)];
    if (first !== undefined && leftEmpty.has(one) && !rightEmpty.has(other)) {
      partners.delete(one);
      partners.set(first, other);
    } else if (second !== undefined && rightEmpty.has(other) && !leftEmpty.has(one)) partners.set(one, second);
  }
  return partners;
}

/**
 * Pairs the provisions of two editions of one work. What bears a printed number goes by the identity that the library gives
 * it (`sameAs`), else by its eId. What is only counted goes by its words first: a paragraph taken out moves all the counts
 * after it.
 */
export function sameProvisions(left: readonly Provision[], right: readonly Provision[]): Partners {
  const partners = new Map<EId, EId>();
  for (const keyOf of [wordsOfCounted, (it: Provision) => it.sameAs, numberOf]) pairBy(partners, left, right, keyOf);
  return withImplicit(partners, left, right);
}
