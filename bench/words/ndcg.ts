const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002) of a ranking: 1 if no better order is possible, 0 if
 * nothing relevant stands among the first `depth`.
 *
 * @param grades how relevant each document is; absent means not at all. Empty gives 0.
 */
export function ndcg(ranking: readonly string[], grades: ReadonlyMap<string, number>, depth = 10): number {
  const ideal = discounted([...grades.values()].sort((one, other) => other - one).slice(0, depth));
  return ideal === 0 ? 0 : discounted(ranking.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal;
}
