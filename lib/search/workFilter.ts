import { yearOf } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import { dateOfWork, type Work } from "#lib/law/work";
import type { Plan } from "#lib/search/plan";
import type { Filters } from "#lib/search/request";

/** Whether a work passes the filters that concern works as a whole. */
export function passes(work: Work, filters: Filters, { day: today }: Pick<Plan, "day">): boolean {
  const day = dateOfWork(work);
  const allows = <Value>(values: readonly Value[], value: Value | null): boolean =>
    values.length === 0 || (value !== null && values.includes(value));
  return (
    allows(filters.type, work.type) &&
    allows(filters.work, work.id) &&
    allows(filters.year, day === null ? null : yearOf(day)) &&
    allows(filters.force, forceOf(work, today).kind)
  );
}
