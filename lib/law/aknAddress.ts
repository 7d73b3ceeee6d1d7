import { type EId, parseEId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import { fail, ok, type Result } from "#lib/result";

/** ISO 639-2 codes, which Akoma Ntoso addresses use. */
const languages: Readonly<Record<string, Language>> = { eng: "en", kaz: "kk", rus: "ru" };

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
  const language = languages[expression?.[1] ?? ""] ?? null;
  if (parts.length > 1 || (parts.length === 1 && language === null)) return fail("malformed");
  const eId = portion === undefined ? null : parseEId(portion);
  if (eId !== null && !eId.ok) return eId;
  return ok({ language, date: expression?.[2] ?? null, eId: eId?.value ?? null });
}
