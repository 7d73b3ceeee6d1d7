import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PDFParse } from "pdf-parse";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { failures } from "#ingest/read/failures";
import type { ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

const resources = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/**
 * Opens a PDF through pdf-parse, without its pictures, scripts, forms or fonts of this machine.
 * pdf-parse gives no positions, so the pdfjs document under it is handed on; `load` is private in its types only.
 */
export async function openPdf(bytes: Uint8Array, file: string): Promise<Result<PDFDocumentProxy, ReadFailure>> {
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    verbosity: 1, // warnings: they are how pdfjs tells of damage
    cMapUrl: join(resources, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(resources, "standard_fonts/"),
    maxImageSize: 1,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    return ok(await (parser as unknown as { readonly load: () => Promise<PDFDocumentProxy> }).load());
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return fail(name === "PasswordException" ? failures.encrypted(file) : failures.damaged(file, message.replace(/\.$/, "")));
  }
}
