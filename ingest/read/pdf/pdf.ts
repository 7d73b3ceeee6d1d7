import type { PDFDocumentProxy } from "pdfjs-dist";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { readingOrder } from "#ingest/read/pdf/columns";
import { compose } from "#ingest/read/pdf/compose";
import { problemOfPage } from "#ingest/read/pdf/damage";
import { openPdf } from "#ingest/read/pdf/open";
import { type PageRuns, runsOfPage } from "#ingest/read/pdf/runs";
import { collectWarnings, type Warnings } from "#ingest/read/pdf/warnings";
import { sniff } from "#ingest/read/sniff";
import type { FormatReader, Reading } from "#ingest/read/sourceText";
import type { Line, Problem, ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/** Fewer letters than this on a page, over all pages, are a stamp or a page number on pictures, not a text. */
const lettersOfScan = 10;

/** Reads a PDF: its lines page by page, with their positions. `line` counts from 1 on each physical page. */
export const readPdf: FormatReader = async (bytes, file, limits) => {
  if (bytes.length === 0) return fail(failures.empty(file));
  if (!Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-")) {
    return fail(failures.otherContent(file, "pdf", sniff(bytes) ?? "something else"));
  }
  const warnings = collectWarnings();
  try {
    const document = await openPdf(bytes, file);
    return document.ok ? await readPages(document.value, file, limits, warnings) : document;
  } finally {
    warnings.stop();
  }
};

async function readPages(
  document: PDFDocumentProxy,
  file: string,
  limits: ReadLimits,
  warnings: Warnings,
): Promise<Result<Reading, ReadFailure>> {
  const lines: Line[] = [];
  const problems: Problem[] = [];
  let characters = 0;
  for (let page = 1; page <= document.numPages; page += 1) {
    const read = await readPage(document, page);
    const problem = problemOfPage(page, warnings.take(), read.error);
    if (problem) problems.push(problem);
    for (const line of read.lines) {
      lines.push(line);
      characters += line.text.length;
    }
    if (characters > limits.fileBytes) return fail(failures.tooMuchText(file, page, limits.fileBytes));
    if (lines.length > limits.lines) return fail(failures.tooManyLines(file, limits.lines));
  }
  const pages = document.numPages;
  await document.destroy();
  if (characters < lettersOfScan * pages) return fail(failures.imageOnly(file, pages));
  return ok({ lines, problems, pages });
}

type PageRead = { readonly lines: readonly Line[]; readonly error: string | null };

/** A page that cannot be read costs its own text only. */
async function readPage(document: PDFDocumentProxy, number: number): Promise<PageRead> {
  try {
    const page = await document.getPage(number);
    const runs = await runsOfPage(page);
    page.cleanup();
    return { lines: linesOfPage(runs, number), error: null };
  } catch (error) {
    return { lines: [], error: error instanceof Error ? error.message : String(error) };
  }
}

/** The lines of one page in reading order: upright text first, then what is set at an angle, each angle as one text. */
export function linesOfPage({ width, height, runs }: PageRuns, page: number): readonly Line[] {
  const angles = [...new Set(runs.map((run) => run.angle))].sort((a, b) => Math.abs(a) - Math.abs(b));
  const ordered = angles.flatMap((angle) => readingOrder(runs.filter((run) => run.angle === angle)));
  return ordered.map((line, index) => compose(line, { page, line: index + 1, width, height }));
}
