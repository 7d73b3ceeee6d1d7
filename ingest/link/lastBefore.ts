/** The index of the last of some places, given in rising order, that lies before an offset; -1 if none does. By halving. */
export function lastBefore(places: readonly number[], offset: number): number {
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle] ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
