import type { Draft } from "#ingest/parse/law/draft";
import { basicRank, isAnnexRank, isContainerRank } from "#ingest/parse/law/marker";
import { groupedBy } from "#lib/groupedBy";

/** A basic unit with what holds it in its annex, or in the law itself, outermost first. */
type Placed = { readonly basic: Draft; readonly holders: readonly Draft[] };

function basicIn(drafts: readonly Draft[], holders: readonly Draft[]): readonly Placed[] {
  return drafts.flatMap((draft): readonly Placed[] => {
    if (draft.rank === basicRank) return draft.marker === null ? [] : [{ basic: draft, holders }];
    return isContainerRank(draft.rank) && !isAnnexRank(draft.rank) ? basicIn(draft.children, [...holders, draft]) : [];
  });
}

const numberOf = ({ basic }: Placed): string => basic.marker?.number.toLowerCase() ?? "";

const areUnlike = (names: readonly string[]): boolean => new Set(names).size === names.length;

const isUnique = (placed: readonly Placed[]): boolean => areUnlike(placed.map(numberOf));

/** The way to the unit of one level that holds a basic unit, in words; none to a heading, which bears no number. */
function wayTo(rank: number, { holders }: Placed): readonly string[] {
  const way = holders.filter((it) => it.rank <= rank);
  if (way.at(-1)?.rank !== rank || way.at(-1)?.marker === null) return [];
  return [way.map(({ marker }) => (marker === null ? "" : `${marker.row.unit}_${marker.number}`)).join("__")];
}

/**
 * The units of one level that count their articles anew; null unless each of them is another one by its own number, begins with 1
 * and has no number twice. One heading without a number is enough after articles that stand in none, as that of a protocol.
 */
function countingAt(rank: number, placed: readonly Placed[]): readonly Draft[] | null {
  const groups = groupedBy(placed, ({ holders }) => holders.find((it) => it.rank === rank) ?? null);
  const holders = [...groups.keys()].filter((it) => it !== null);
  const ways = [...groups.values()].flatMap(([first]) => (first === undefined ? [] : wayTo(rank, first)));
  const isConsistent = [...groups].every(
    ([holder, group]) => isUnique(group) && (holder === null || group[0]?.basic.marker?.number === "1"),
  );
  const isSecond = groups.has(null) && holders.some(({ marker }) => marker === null);
  return (holders.length > 1 || isSecond) && isConsistent && areUnlike(ways) ? holders : null;
}

/** The scopes of a law whose numbers are their own: itself, and each of its annexes. */
const scopesOf = (draft: Draft): readonly Draft[] => [draft, ...draft.children.filter(({ rank }) => isAnnexRank(rank)).flatMap(scopesOf)];

/**
 * The units above the basic one that count it anew, each from 1: Part I holds articles 1 to 3 and Part II articles 1 and 2. It is
 * the outermost level that makes every number unique. None where no number stands twice, or where the numbers follow no such rule.
 */
export function countedAnew(root: Draft): ReadonlySet<Draft> {
  const found = scopesOf(root).flatMap((scope): readonly Draft[] => {
    const placed = basicIn(scope.children, []);
    if (isUnique(placed)) return [];
    const ranks = [...new Set(placed.flatMap(({ holders }) => holders.map(({ rank }) => rank)))].sort((left, right) => left - right);
    for (const rank of ranks) {
      const counting = countingAt(rank, placed);
      if (counting !== null) return counting;
    }
    return [];
  });
  return new Set(found);
}
