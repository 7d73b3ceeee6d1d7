import { type PartialDate, parseDate } from "#lib/law/date";

/** How a date in figures has its day and month: `month-first` as in 09/19/2022. A year in front is always ISO 8601. */
export type FigureOrder = "day-first" | "month-first";

const twoDigits = (figures: string): string => figures.padStart(2, "0");

/** A date in figures: a day at the start of a text (30.03.2026, 30/03/2026, 2026-03-30), or nothing but a year or month (2026, 2026-03). Null: neither. */
export function parseFigureDate(printed: string, order: FigureOrder = "day-first"): PartialDate | null {
  const [iso] = /^\d{4}-\d{2}-\d{2}|^\d{4}(?:-\d{2})?$/.exec(printed) ?? [];
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(printed) ?? [];
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  const parsed = parseDate(iso ?? `${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return parsed.ok ? parsed.value : null;
}
