import { bibtexEntry } from "#lib/law/cite/bibtex";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { cslItem } from "#lib/law/cite/cslJson";
import { gost } from "#lib/law/cite/gost";
import { oscola } from "#lib/law/cite/oscola";
import { plain } from "#lib/law/cite/plain";
import { risRecord } from "#lib/law/cite/ris";
import type { Language } from "#lib/law/language";
import { fail, ok, type Result, unreachable } from "#lib/result";

export const citeFormats = ["bibtex", "ris", "csl-json", "text"] as const;
export type CiteFormat = (typeof citeFormats)[number];

export const citeStyles = ["plain", "oscola", "gost"] as const;
export type CiteStyle = (typeof citeStyles)[number];

/** `language` is that of the citation, not of what is cited. `style` shapes text; records of reference managers have none. */
export type CiteRequest = { readonly format: CiteFormat; readonly style: CiteStyle; readonly language: Language };

/** Styles that exist in one language only (contract, section 6). */
const languageOfStyle: Readonly<Record<CiteStyle, Language | null>> = { plain: null, oscola: "en", gost: "ru" };

export type CiteFailure = { readonly kind: "style-in-language"; readonly style: CiteStyle; readonly only: Language };

/** Whether a style can be asked for in a language: for menus that offer only what there is. */
export function hasStyle(style: CiteStyle, language: Language): boolean {
  const only = languageOfStyle[style];
  return only === null || only === language;
}

/** What a file of citations is called and served as. */
export const citationFiles: Readonly<Record<CiteFormat, { readonly mediaType: string; readonly extension: string }>> = {
  bibtex: { mediaType: "application/x-bibtex", extension: "bib" },
  ris: { mediaType: "application/x-research-info-systems", extension: "ris" },
  "csl-json": { mediaType: "application/vnd.citationstyles.csl+json", extension: "json" },
  text: { mediaType: "text/plain", extension: "txt" },
};

function inStyle(item: CitedItem, style: CiteStyle, language: Language): string {
  switch (style) {
    case "plain":
      return plain(item, language);
    case "oscola":
      return oscola(item);
    case "gost":
      return gost(item);
    default:
      return unreachable(style);
  }
}

function written(items: readonly CitedItem[], { format, style, language }: CiteRequest): string {
  switch (format) {
    case "bibtex":
      return items.map((item) => bibtexEntry(item, language)).join("\n");
    case "ris":
      return items.map((item) => risRecord(item, language)).join("");
    case "csl-json":
      return `${JSON.stringify(
        items.map((item) => cslItem(item, language)),
        null,
        2,
      )}\n`;
    case "text":
      return items.map((item) => inStyle(item, style, language)).join("\n");
    default:
      return unreachable(format);
  }
}

/**
 * Citations of items in a format; text has one a line. An item that is given twice is cited once, since two records with one
 * key cannot stand in one file.
 */
export function cite(items: readonly CitedItem[], request: CiteRequest): Result<string, CiteFailure> {
  const only = languageOfStyle[request.style];
  if (only !== null && only !== request.language) return fail({ kind: "style-in-language", style: request.style, only });
  return ok(written([...new Map(items.map((item) => [item.key, item])).values()], request));
}
