import type { Draft } from "#ingest/parse/law/draft";
import { isAnnexRank, isUnnumbered } from "#ingest/parse/law/marker";

/**
 * The numbers that annexes printed without one have in their eIds: their place among the annexes beside them, as Akoma Ntoso counts
 * what bears no number (naming convention 1.0, part of the eId). Nothing is added to what is printed.
 */
export function annexNumbers(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const annexes = drafts.filter(({ rank }) => isAnnexRank(rank));
  const own = annexes.flatMap((draft, index): (readonly [Draft, string])[] =>
    draft.marker !== null && isUnnumbered(draft.marker) ? [[draft, String(index + 1)]] : [],
  );
  return new Map([...own, ...annexes.flatMap(({ children }) => [...annexNumbers(children)])]);
}
