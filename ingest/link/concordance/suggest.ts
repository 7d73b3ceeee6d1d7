import { type Alike, alikePairs, type Comparable } from "#lib/language/likeness";
import { ownWords } from "#lib/law/compareProvisions";
import type { Correspondence } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

/**
 * What a pair must be worth to be suggested, from 0 to 1: `mutual` where each is the other's best, `single` where one has a
 * better one: a provision that went into two, or was made of two. Chosen on pairs judged by hand (`docs/concordance.md`).
 */
type Least = { readonly mutual: number; readonly single: number };
const leastOfText: Least = { mutual: 0.42, single: 0.62 };
const leastOfWhole: Least = { mutual: 0.3, single: 0.45 };

/** Pairs less alike than this are not looked at. */
const leastAlike = 0.2;

/** What the likeness of the articles around two texts adds to their own: headings and neighbours say what a short text means. */
const worthOfArticle = 0.25;

/** Kinds that are matched as a whole, with all they hold. */
const wholes: ReadonlySet<Provision["kind"]> = new Set<Provision["kind"]>(["part", "section", "chapter", "article"]);

type Text = { readonly provision: Provision; readonly whole: EId | null } & Comparable;

const isAlive = ({ status }: Provision): boolean => status === "in-force";

/**
 * The words of provisions themselves, and of each block of those that have several: a paragraph may have become a block of
 * another. An article with paragraphs says only what stands before them.
 */
function textsOf(provisions: readonly Provision[]): readonly Text[] {
  let whole: Provision | null = null;
  const texts: Text[] = [];
  for (const it of provisions) {
    if (it.kind === "article") whole = it;
    const text = ownWords(it);
    const isWhole = wholes.has(it.kind) && it.last > it.order;
    if (text === "" || !isAlive(it) || isWhole) continue;
    const own = { provision: it, whole: whole !== null && it.order <= whole.last ? whole.eId : null, language: it.language };
    const blocks = it.text?.split("\n") ?? [];
    for (const part of [text, ...(blocks.length > 1 ? blocks : [])]) texts.push({ ...own, text: part });
  }
  return texts;
}

/** The words of articles, chapters and sections with all that they hold. */
function wholesOf(provisions: readonly Provision[]): readonly Text[] {
  return provisions.flatMap((it, index) => {
    if (!wholes.has(it.kind) || !isAlive(it)) return [];
    const inside = provisions.slice(index, index + it.last - it.order + 1).filter(isAlive);
    return [{ provision: it, whole: it.eId, text: inside.map(ownWords).join("\n"), language: it.language }];
  });
}

type Rated = { readonly before: Provision; readonly after: Provision; readonly likeness: number; readonly worth: number };

const pairKey = (before: EId | null, after: EId | null): string => `${before} ${after}`;

/** The best worth of each provision of one side. */
function bestOf(rated: readonly Rated[], side: "before" | "after"): ReadonlyMap<EId, number> {
  const best = new Map<EId, number>();
  for (const it of rated) best.set(it[side].eId, Math.max(best.get(it[side].eId) ?? 0, it.worth));
  return best;
}

/** Keeps pairs of which one at least is the other's best, if they are worth enough. */
function bestPairs(rated: readonly Rated[], { mutual, single }: Least): readonly Rated[] {
  const [ofBefore, ofAfter] = [bestOf(rated, "before"), bestOf(rated, "after")];
  return rated.filter(({ before, after, worth }) => {
    const [isForBefore, isForAfter] = [ofBefore.get(before.eId) === worth, ofAfter.get(after.eId) === worth];
    if (isForBefore && isForAfter) return worth >= mutual;
    return (isForBefore || isForAfter) && worth >= single;
  });
}

function rate(
  before: readonly Text[],
  after: readonly Text[],
  worthOf: (left: Text, right: Text, alike: Alike) => number,
): readonly Rated[] {
  const best = new Map<string, Rated>();
  for (const alike of alikePairs(before, after, leastAlike)) {
    const [left, right] = [before[alike.left], after[alike.right]];
    if (left === undefined || right === undefined) continue;
    const key = pairKey(left.provision.eId, right.provision.eId);
    const worth = worthOf(left, right, alike);
    if (worth > (best.get(key)?.worth ?? 0))
      best.set(key, { before: left.provision, after: right.provision, likeness: alike.likeness, worth });
  }
  return [...best.values()];
}

/** An article is matched with articles only, a section with sections. */
const isOneRank = ({ provision: left }: Text, { provision: right }: Text): boolean =>
  (left.kind === "article") === (right.kind === "article");

/** Leaves out the article around a counterpart, where an article without paragraphs is matched as a text and as a whole. */
function innermost(pairs: readonly Rated[]): readonly Rated[] {
  const byBefore = new Map<EId, Rated[]>();
  for (const it of pairs) byBefore.set(it.before.eId, [...(byBefore.get(it.before.eId) ?? []), it]);
  return pairs.filter(({ before, after, worth }) => {
    const others = byBefore.get(before.eId) ?? [];
    return before.last > before.order || !others.some((it) => it.after.eId.startsWith(`${after.eId}__`) && it.worth >= worth);
  });
}

/**
 * Suggests which provisions of a law took the place of which of the law before it, by their words in one language. Articles
 * and what stands above them are matched by all they hold, texts by their own words and by how alike their articles are.
 * Many to many; a provision in no line has no counterpart that its words betray.
 *
 * @returns lines in the order of the earlier law, the most alike first.
 */
export function suggestConcordance(before: readonly Provision[], after: readonly Provision[]): readonly Correspondence[] {
  const ratedWholes = rate(wholesOf(before), wholesOf(after), (left, right, { likeness }) => (isOneRank(left, right) ? likeness : 0));
  const likenessOfWholes = new Map(ratedWholes.map((it) => [pairKey(it.before.eId, it.after.eId), it.likeness]));
  const ratedTexts = rate(textsOf(before), textsOf(after), (left, right, { likeness }) => {
    const around = likenessOfWholes.get(pairKey(left.whole, right.whole)) ?? 0;
    return (1 - worthOfArticle) * likeness + worthOfArticle * around;
  });
  const pairs = new Map(
    [...bestPairs(ratedWholes, leastOfWhole), ...bestPairs(ratedTexts, leastOfText)].map((it) => [
      pairKey(it.before.eId, it.after.eId),
      it,
    ]),
  );
  return [...innermost([...pairs.values()])]
    .sort((one, other) => one.before.order - other.before.order || other.worth - one.worth)
    .map((it) => ({ before: it.before.eId, after: it.after.eId, basis: "suggested", likeness: Math.round(it.likeness * 1000) / 1000 }));
}
