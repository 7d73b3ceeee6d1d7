import { compareDates, type PartialDate } from "#lib/law/date";
import { supersededOn } from "#lib/law/force";
import type { Edition, Work } from "#lib/law/work";

const later = (one: PartialDate, other: PartialDate): PartialDate => (compareDates(one, other) > 0 ? one : other);
const earlier = (one: PartialDate, other: PartialDate): PartialDate => (compareDates(one, other) > 0 ? other : one);

const chosen = (choose: typeof later, dates: readonly (PartialDate | null)[]): PartialDate | null =>
  dates.reduce((one, other) => (one === null || other === null ? (one ?? other) : choose(one, other)), null);

/**
 * The time in which a wording is the law, as ISO 8601 writes periods: from the first day with force to the first without it, or
 * on which a later wording held. Null where nothing is stated of the work's force.
 */
export function validity(work: Work, edition: Edition): string | null {
  const { from, to } = work.inForce;
  if (from === null && to === null) return null;
  const first = chosen(later, [from, edition.date]);
  const last = chosen(earlier, [to, supersededOn(work, edition)]);
  return `${first ?? ".."}/${last ?? ".."}`;
}
