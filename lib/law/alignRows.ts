/** Two things that stand side by side; null where one text has nothing in that place. */
export type Row<It> = { readonly left: It | null; readonly right: It | null };

/**
 * Puts two lists side by side. Every item of both stands in exactly one row. The left list keeps its order; what only the
 * right has stands after what precedes it there. A pair that stands elsewhere in the right list keeps the place of its left.
 * Takes time in proportion to the length of both.
 *
 * @param partnerOf the item of the right list that belongs to one of the left, none for two.
 */
export function alignRows<It extends object | string>(
  left: readonly It[],
  right: readonly It[],
  partnerOf: (it: It) => It | null,
): readonly Row<It>[] {
  const places = new Map(right.map((it, index) => [it, index]));
  const partners = left.map((it) => partnerOf(it));
  const taken = new Set(partners.filter((it) => it !== null));
  let shown = 0;
  const loneUntil = (end: number): readonly Row<It>[] => {
    const lone = right.slice(shown, Math.max(shown, end)).filter((it) => !taken.has(it));
    shown = Math.max(shown, end);
    return lone.map((it) => ({ left: null, right: it }));
  };
  const rows = left.flatMap((it, index) => {
    const partner = partners[index] ?? null;
    const before = partner === null ? [] : loneUntil(places.get(partner) ?? 0);
    return [...before, { left: it, right: partner }];
  });
  return [...rows, ...loneUntil(right.length)];
}
