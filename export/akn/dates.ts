import type { Attributes } from "#export/akn/xml";
import type { PartialDate } from "#lib/law/date";

/** The schema wants a whole day where nothing is stated: this one stands for "not stated". */
const noDay = "0001-01-01";

/**
 * A date as the schema takes it. Of one that is known in part it has the first day, and says beside it what is stated:
 * `date="2024-01-01" tarmaq:stated="2024"`.
 */
export function dateAttributes(date: PartialDate | null, name: string): Attributes {
  if (date === null) return { date: noDay, name: "not-stated" };
  const day = `${date}-01-01`.slice(0, noDay.length);
  return { date: day, name, "tarmaq:stated": day === date ? null : date };
}
