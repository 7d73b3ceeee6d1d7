const order = new Intl.Collator("en", { numeric: true });

/** Compares numbers as they are printed: 3 before 3-1, 9 before 10. */
export const compareNumbers = (one: string, other: string): number => order.compare(one, other);

/** How many stand on either side. */
const around = 2;

/** Those on both sides of where a number would stand that none of them has: two before it and two after it at the most. */
export function nearestByNumber<Item>(items: readonly Item[], numberOf: (item: Item) => string, wanted: string): readonly Item[] {
  const after = items.findIndex((item) => compareNumbers(numberOf(item), wanted) > 0);
  const at = after < 0 ? items.length : after;
  return items.slice(Math.max(0, at - around), at + around);
}
