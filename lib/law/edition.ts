import { type PartialDate, parseDate } from "#lib/law/date";
import { isLanguage, type Language } from "#lib/law/language";
import { fail, ok, type Result } from "#lib/result";

/** What an edition's id says: `1998-10-07.en`, `2024.ru-draft`; `undated.en` for a text without a date. */
export type EditionId = { readonly date: PartialDate | null; readonly language: Language; readonly label: string | null };

const pattern = /^(undated|\d{4}(?:-\d{2}){0,2})\.([a-z]{2})(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?$/;

export const formatEditionId = ({ date, language, label }: EditionId): string =>
  `${date ?? "undated"}.${language}${label === null ? "" : `-${label}`}`;

/** Reads an edition's id; case is forgiven. */
export function parseEditionId(text: string): Result<EditionId, "malformed"> {
  const [, day, language, label] = pattern.exec(text.toLowerCase()) ?? [];
  if (day === undefined || language === undefined || !isLanguage(language)) return fail("malformed");
  if (day === "undated") return ok({ date: null, language, label: label ?? null });
  const date = parseDate(day);
  return date.ok ? ok({ date: date.value, language, label: label ?? null }) : fail("malformed");
}
