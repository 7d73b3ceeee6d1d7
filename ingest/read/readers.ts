import type { FormatReader } from "#ingest/read/sourceText";
import type { Format } from "#lib/law/work";

/**
 * Who reads which format, loaded when the first source of it comes: the PDF library alone takes longer to load, and more
 * memory, than most sources do.
 */
export const readers: Readonly<Record<Format, () => Promise<FormatReader>>> = {
  text: async () => (await import("#ingest/read/text")).readText,
  markdown: async () => (await import("#ingest/read/markdown/markdown")).readMarkdown,
  pdf: async () => (await import("#ingest/read/pdf/pdf")).readPdf,
  docx: async () => (await import("#ingest/read/docx/docx")).readDocx,
  html: async () => (await import("#ingest/read/html/html")).readHtml,
  akn: async () => (await import("#ingest/read/akn/akn")).readAkn,
};
