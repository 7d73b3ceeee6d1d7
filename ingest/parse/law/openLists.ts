import { basicRank, isAnnexRank, isContainerRank, isUnnumbered, type Marker } from "#ingest/parse/law/marker";
import { type Order, type Succession, successionOf } from "#ingest/parse/law/sequence";

/** The last number of a list. */
export type Last = { readonly rank: number; readonly number: string; readonly order: Order };

/** The last number of each list that is open, by its depth: one level may be printed in several ways, and counts alike. */
export type Lists = ReadonlyMap<number, Last>;

/** One way to read the start of a line: how its number follows the last of its list. */
export type Reading = { readonly marker: Marker; readonly succession: Succession; readonly last: Last | undefined };

export const lastOf = (lists: Lists, { rank }: Marker): Last | undefined => lists.get(rank);

/** Lists after a marker: its own goes on, those inside it start again; chapters and articles may run on through their sections. */
export function listsAfter(lists: Lists, marker: Marker): Lists {
  const { rank, number, order } = marker;
  const isAnnex = isAnnexRank(rank);
  const kept = [...lists].filter(([, list]) =>
    isAnnex ? list.rank <= rank : list.rank <= rank || (isContainerRank(rank) && list.rank <= basicRank),
  );
  return new Map(isUnnumbered(marker) ? kept : [...kept, [rank, { rank, number, order }]]);
}

/**
 * How a number follows the last of its list. Chapters may run on through their sections or start again in each; so may
 * basic units. A law may begin with any article, as the second part of a code does.
 *
 * @param mayBeginAnew whether basic units may: right after the heading of such a part.
 */
export function successionIn(lists: Lists, marker: Marker, mayBeginAnew: boolean): Succession {
  if (isUnnumbered(marker)) return "next";
  const last = lists.get(marker.rank)?.order ?? null;
  const succession = successionOf(last, marker.order);
  if (last === null && succession === "none" && marker.row.named && marker.rank === basicRank) return "gap";
  const mayRestart = isContainerRank(marker.rank) || (marker.rank === basicRank && mayBeginAnew);
  return succession === "repeated" && mayRestart && successionOf(null, marker.order) === "next" ? "next" : succession;
}
