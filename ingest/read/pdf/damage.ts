import type { Problem } from "#ingest/stage";

/** Warnings of pdfjs after which text may be missing; the others tell of fonts' instructions, colours and pictures. */
const losesText =
  /getTextContent|getOperatorList|ignoring errors|bad block header|invalid header in flate|bad (?:uncompressed|code|compression)|unknown compression|bad encoding in flate|end of file inside|command token|invalid (?:operator|command)|unknown command|skipping command|invalid stream|missing (?:endstream|page)|formaterror|xref/i;

/** What to tell of a page, from what pdfjs said while reading it; null where nothing was lost as far as it knows. */
export function problemOfPage(page: number, warnings: readonly string[], error: string | null): Problem | null {
  const signs = error === null ? warnings.filter((warning) => losesText.test(warning)) : [error];
  if (signs.length === 0) return null;
  return {
    place: { page, line: 1 },
    rule: "damaged-page",
    severity: error === null ? "warning" : "error",
    message: `Page ${page} is damaged, and text of it ${error === null ? "may be" : "is"} missing: compare it with the original, or get a fresh copy of the file.`,
    text: signs.slice(0, 3).join(" "),
  };
}
