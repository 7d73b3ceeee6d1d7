import { functionStems } from "#lib/language/functionWords";

/** How many errors a word of this length forgives: as the engine counts. */
const byLength = ({ length }: string): 0 | 1 | 2 => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Whether typing errors could make a word of one that stands everywhere: `abort` would find every `about`. */
export function isNearCommon(stem: string): boolean {
  const most = byLength(stem);
  if (most === 0 || functionStems.has(stem)) return false;
  for (const other of functionStems) if (isNear(stem, other, most)) return true;
  return false;
}

/** How many typing errors a word forgives. Numbers forgive none, nor does what is near to a word that stands everywhere. */
export const forgiven = (stem: string): 0 | 1 | 2 => (/\p{N}/u.test(stem) || isNearCommon(stem) ? 0 : byLength(stem));

/**
 * Whether two words differ by at most so many letters added, left out, changed or swapped; the first letter must be right.
 * Takes time in the product of the lengths at most.
 */
export function isNear(one: string, other: string, most: number): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const changed = (last[at - 1] ?? 0) + (isSame ? 0 : 1);
      const swapped = isSwapped ? (before[at - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    [before, last] = [last, next];
  }
  return (last[other.length] ?? most + 1) <= most;
}
