import { readMarkdown } from "#ingest/read/markdown/markdown";
import { readPdf } from "#ingest/read/pdf/pdf";
import type { FormatReader } from "#ingest/read/sourceText";
import { readText } from "#ingest/read/text";
import type { Format } from "#lib/law/work";

/** Who reads which format; null: a later version will. */
export const readers: Readonly<Record<Format, FormatReader | null>> = {
  text: readText,
  markdown: readMarkdown,
  pdf: readPdf,
  docx: null,
  html: null,
  akn: null,
};
