import { type CitedItem, titleIn } from "#lib/law/cite/citedItem";
import { yearOf } from "#lib/law/date";
import type { Language } from "#lib/law/language";

/** An act's title and the year of its adoption, as English citations name acts; once, if the title holds the year itself. */
export function titleWithYear(item: CitedItem, language: Language): string {
  const title = titleIn(item, language);
  const year = item.date === null ? "" : String(yearOf(item.date));
  return title.includes(year) ? title : `${title} ${year}`;
}
