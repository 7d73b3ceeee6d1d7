/**
 * Which of the places on a page is marked as the one that is read.
 *
 * @param places in the order of the contents.
 * @param inBand those that are in the part of the window where one reads.
 * @param named the one that the address names, until the reader scrolls: at the end of a page it cannot come up to that part.
 */
export const placeRead = <Place>(places: readonly Place[], inBand: ReadonlySet<Place>, named: Place | null): Place | null =>
  named ?? places.find((place) => inBand.has(place)) ?? null;
