import { config } from "#lib/config";
import { csvLine } from "#lib/csv";
import { type CiteFormat, citationFiles, cite } from "#lib/law/cite/cite";
import { citedItem } from "#lib/law/cite/citedItem";
import type { Language } from "#lib/law/language";
import type { Reader } from "../../_address/located";
import type { SavedProvision } from "../../_saved/savedProvision";
import { type SavedRow, savedColumns } from "./savedRow";

const download = (body: string, mediaType: string, extension: string): Response =>
  new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="saved.${extension}"`,
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    },
  });

/** Rows as a table for spreadsheets, its heading first. */
export function csvFile(rows: readonly SavedRow[]): Response {
  const lines = [savedColumns, ...rows.map((row) => savedColumns.map((column) => row[column]))];
  return download(lines.map(csvLine).join(""), "text/csv; charset=utf-8; header=present", "csv");
}

/** Records for reference managers. */
export function citationFile(
  saved: readonly SavedProvision[],
  format: Extract<CiteFormat, "bibtex" | "ris">,
  language: Language,
  { day }: Reader,
): Response {
  const access = { base: config().publicUrl ?? "", day };
  const items = saved.map(({ work, edition, eId, known }) => citedItem(work, edition, { eId, known }, access));
  const written = cite(items, { format, style: "plain", language });
  if (!written.ok) throw new Error(`Records have no style: ${written.failure.style}`);
  const { mediaType, extension } = citationFiles[format];
  return download(written.value, `${mediaType}; charset=utf-8`, extension);
}
