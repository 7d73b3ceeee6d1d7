import { fail, ok, type Result } from "#lib/result";

declare const brand: unique symbol;

/** A calendar date as far as it is known: `2024`, `2024-06` or `2024-06-24` (ISO 8601). */
export type PartialDate = string & { readonly [brand]: "PartialDate" };

const pattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Reads a date; one that no calendar has (`2023-02-30`) is refused. */
export function parseDate(text: string): Result<PartialDate, "malformed"> {
  if (!pattern.test(text)) return fail("malformed");
  const full = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? ok(text as PartialDate) : fail("malformed");
}

/** Orders dates by their first day: `2024` comes before `2024-06`. */
export const compareDates = (left: PartialDate, right: PartialDate): number => (left < right ? -1 : left > right ? 1 : 0);

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** The first day that a date may mean, as the number YYYYMMDD: for comparing in filters. */
export const dayNumber = (date: PartialDate): number => Number(`${date}-01-01`.slice(0, 10).replaceAll("-", ""));

/** The day of a clock, in Universal Time. */
export const dayOf = (moment: Date): PartialDate => moment.toISOString().slice(0, 10) as PartialDate;
