import type { PDFDocumentProxy } from "pdfjs-dist";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { readingOrder } from "#ingest/read/pdf/columns";
import { compose } from "#ingest/read/pdf/compose";
import { damageOfPage, pictureOnPage, tellsOfPicture } from "#ingest/read/pdf/damage";
import { openPdf } from "#ingest/read/pdf/open";
import { holdsText, type PageRuns, runsOfPage } from "#ingest/read/pdf/runs";
import { collectWarnings, type Warnings } from "#ingest/read/pdf/warnings";
import { sniff } from "#ingest/read/sniff";
import type { FormatReader, Reading } from "#ingest/read/sourceText";
import type { Line, Problem, ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

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
  const pages = document.numPages;
  let characters = 0;
  for (let page = 1; page <= pages; page += 1) {
    const read = await readPage(document, page, warnings);
    for (const line of read.lines) lines.push(line);
    problems.push(...read.problems);
    characters += read.lines.reduce((sum, line) => sum + line.text.length, 0);
    if (characters > limits.fileBytes) return fail(failures.tooMuchText(file, page, limits.fileBytes));
    if (lines.length > limits.lines) return fail(failures.tooManyLines(file, limits.lines));
  }
  await document.destroy();
  const pictures = problems.filter((problem) => problem.rule === "picture-page").length;
  if (pictures === pages) return fail(failures.imageOnly(file, pages));
  return lines.length === 0 ? fail(failures.noText(file, pages)) : ok({ lines, problems, pages });
}

type PageRead = { readonly lines: readonly Line[]; readonly problems: readonly Problem[] };

/** Reads one page; one that cannot be read costs its own text only. */
async function readPage(document: PDFDocumentProxy, number: number, warnings: Warnings): Promise<PageRead> {
  try {
    const page = await document.getPage(number);
    const lines = linesOfPage(await runsOfPage(page), number);
    page.cleanup();
    return { lines, problems: problemsOfPage(number, lines, warnings.take(), null) };
  } catch (error) {
    return { lines: [], problems: problemsOfPage(number, [], warnings.take(), error instanceof Error ? error.message : String(error)) };
  }
}

function problemsOfPage(page: number, lines: readonly Line[], said: readonly string[], error: string | null): readonly Problem[] {
  const texts = lines.map((line) => line.text);
  const damage = damageOfPage(page, said, error);
  const picture = !holdsText(texts) && tellsOfPicture(said) ? pictureOnPage(page, texts.join(" ")) : null;
  return [damage, picture].filter((problem) => problem !== null);
}

/** The lines of one page in reading order: upright text first, then what is set at an angle, each angle as one text. */
export function linesOfPage({ width, height, runs }: PageRuns, page: number): readonly Line[] {
  const angles = [...new Set(runs.map((run) => run.angle))].sort((a, b) => Math.abs(a) - Math.abs(b));
  const ordered = angles.flatMap((angle) => readingOrder(runs.filter((run) => run.angle === angle)));
  return ordered.map((line, index) => compose(line, { page, line: index + 1, width, height }));
}
