import { type EId, parseEId } from "#lib/law/eId";
import { type Language, languages } from "#lib/law/language";
import { fail, ok, type Result } from "#lib/result";

/** ISO 639-2 codes, which Akoma Ntoso addresses use. */
export const aknLanguages: Readonly<Record<Language, string>> = { en: "eng", kk: "kaz", ru: "rus" };

const languageOf = (code: string): Language | null => languages.find((language) => aknLanguages[language] === code) ?? null;

/** What an Akoma Ntoso address says after the work: `/eng@1998-10-07/~art_44`. Parts left out are null. */
export type AknTail = { readonly language: Language | null; readonly date: string | null; readonly eId: EId | null };

const expressionPattern = /^([a-z]{3})(?:@(\d{4}-\d{2}-\d{2})?)?$/;

/**
 * Reads an Akoma Ntoso address (Naming Convention 1.0, OASIS) below the address of a work.
 *
 * @param work the work's own address, as in `/akn/kz/act/1995-08-30/constitution`.
 */
export function parseAknAddress(path: string, work: string): Result<AknTail, "other-work" | "malformed"> {
  const base = work.toLowerCase();
  if (path.toLowerCase() !== base && !path.toLowerCase().startsWith(`${base}/`)) return fail("other-work");
  const parts = path
    .slice(base.length)
    .split("/")
    .filter((part) => part !== "");
  const portion = parts.at(-1)?.startsWith("~") === true ? parts.pop()?.slice(1) : undefined;
  const expression = expressionPattern.exec(parts[0]?.toLowerCase() ?? "");
  const language = languageOf(expression?.[1] ?? "");
  if (parts.length > 1 || (parts.length === 1 && language === null)) return fail("malformed");
  const eId = portion === undefined ? null : parseEId(portion);
  if (eId !== null && !eId.ok) return eId;
  return ok({ language, date: expression?.[2] ?? null, eId: eId?.value ?? null });
}

/** The Akoma Ntoso address of what stands below a work; the inverse of `parseAknAddress`. A date goes with its language only. */
export function formatAknAddress(work: string, { language, date, eId }: AknTail): string {
  const day = date === null ? "" : `@${date}`;
  return `${work}${language === null ? "" : `/${aknLanguages[language]}${day}`}${eId === null ? "" : `/~${eId}`}`;
}
