import { type PartialDate, parseDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";

/** Names of the three languages by ISO 639, with or without a country behind: `ru`, `rus`, `ru-RU`. */
const languagesByCode: Readonly<Record<string, Language>> = { en: "en", eng: "en", ru: "ru", rus: "ru", kk: "kk", kaz: "kk" };

/** Null for a language that is none of the three. */
export const languageOfCode = (code: string): Language | null => languagesByCode[code.toLowerCase().split(/[-_]/)[0] ?? ""] ?? null;

/** A date as far as it is told, whatever stands behind it, such as a time of day; null if it is none. */
export function dateOf(value: string): PartialDate | null {
  const date = parseDate(value.trim().slice(0, "2001-01-01".length));
  return date.ok ? date.value : null;
}
