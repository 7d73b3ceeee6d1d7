/** What is told of many measurements of one thing: in the unit of the measurements. */
export type Summary = { readonly median: number; readonly p95: number; readonly count: number };

/**
 * The value below which a share of all values lies, by linear interpolation between the two nearest ranks.
 *
 * @param share from 0 to 1.
 * @throws RangeError if there are no values: a mistake of ours, which a figure must never hide.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) throw new RangeError("No values have been measured");
  return below + (above - below) * (rank - Math.floor(rank));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const summaryOf = (values: readonly number[]): Summary => ({
  median: median(values),
  p95: quantile(values, 0.95),
  count: values.length,
});
