import type { Problem } from "#ingest/stage";

/** Warnings of pdfjs after which text may be missing; the others tell of fonts' instructions, colours and pictures. */
const losesText =
  /getTextContent|getOperatorList|ignoring errors|bad block header|invalid header in flate|bad (?:uncompressed|code|compression)|unknown compression|bad encoding in flate|end of file inside|command token|invalid (?:operator|command)|unknown command|skipping command|invalid stream|missing (?:endstream|page)|formaterror|xref/i;

/** We allow pictures no pixels, so that none is unpacked; pdfjs then says that it left one out. */
export const tellsOfPicture = (warnings: readonly string[]): boolean => warnings.some((warning) => /image exceeded maximum/i.test(warning));

/** What to tell of a page, from what pdfjs said while reading it; null where nothing was lost as far as it knows. */
export function damageOfPage(page: number, warnings: readonly string[], error: string | null): Problem | null {
  const [sign] = error === null ? warnings.filter((warning) => losesText.test(warning)) : [error];
  if (sign === undefined) return null;
  const loss = error === null ? "some of its text may be missing" : "its text is missing";
  return {
    place: { page, line: 1 },
    rule: "damaged-page",
    severity: error === null ? "warning" : "error",
    message: `Page ${page} is damaged, and ${loss}: compare it with the original, or get a fresh copy of the file (${sign.replace(/^Warning: /, "").slice(0, 200)}).`,
    text: "",
  };
}

/** A page without text in a document that has text on others. */
export const pictureOnPage = (page: number, text: string): Problem => ({
  place: { page, line: 1 },
  rule: "picture-page",
  severity: "warning",
  message: `Page ${page} holds a picture and hardly any text: if text is in the picture, run text recognition (OCR) over the file first.`,
  text,
});
