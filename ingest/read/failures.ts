import type { XmlFault } from "#ingest/read/xml/xml";
import type { ReadFailure } from "#ingest/stage";
import type { Format } from "#lib/law/work";

const inMegabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;

const countOf = (pages: number): string => (pages === 1 ? "one page" : `${pages} pages`);

const formatNames: Readonly<Record<Format, string>> = {
  text: "plain text",
  markdown: "Markdown",
  pdf: "a PDF",
  docx: "a DOCX document",
  html: "an HTML page",
  akn: "Akoma Ntoso",
};

/** Every way in which a source can fail to be read, as a sentence that names the file and what its keeper can do. */
export const failures = {
  missing: (file: string): ReadFailure => ({
    kind: "missing",
    message: `"${file}" is not there: put it where the manifest says, or correct "source".`,
  }),
  notAFile: (file: string): ReadFailure => ({ kind: "missing", message: `"${file}" is not a file: correct "source" in the manifest.` }),
  unreadable: (file: string, code: string): ReadFailure => ({
    kind: "missing",
    message: `"${file}" cannot be opened (${code}): allow it to be read, or correct "source" in the manifest.`,
  }),
  encrypted: (file: string): ReadFailure => ({
    kind: "encrypted",
    message: `"${file}" opens only with a password: save a copy without one.`,
  }),
  damaged: (file: string, detail: string): ReadFailure => ({
    kind: "damaged",
    message: `"${file}" is damaged and cannot be read (${detail}): get a fresh copy of it.`,
  }),
  empty: (file: string): ReadFailure => ({ kind: "empty", message: `"${file}" is empty: get a copy that holds the text.` }),
  noText: (file: string, pages: number): ReadFailure => ({
    kind: "empty",
    message: `"${file}" holds no text on its ${countOf(pages)}: get a copy that does.`,
  }),
  imageOnly: (file: string, pages: number): ReadFailure => ({
    kind: "image-only",
    message: `"${file}" holds no text on its ${countOf(pages)}, only pictures of it: run text recognition (OCR) over it first.`,
  }),
  emptyDocument: (file: string, hasPictures: boolean): ReadFailure =>
    hasPictures
      ? { kind: "image-only", message: `"${file}" holds no text, only pictures: run text recognition (OCR) over it first.` }
      : { kind: "empty", message: `"${file}" holds no text: get a copy that does.` },
  notWellFormed: (file: string, part: string | null, { line, column, reason }: XmlFault): ReadFailure => ({
    kind: "damaged",
    message: `${part === null ? `"${file}"` : `The part "${part}" of "${file}"`} is not well-formed XML at line ${line}, column ${column} (${reason}): get a fresh copy of it.`,
  }),
  notValid: (file: string, line: number, fault: string): ReadFailure => ({
    kind: "damaged",
    message: `"${file}" is not valid Akoma Ntoso at line ${line}: ${fault}. Correct it, or give the text in another format.`,
  }),
  otherContent: (file: string, format: Format, found: string): ReadFailure => ({
    kind: "not-this-format",
    message: `"${file}" is ${found}, not ${formatNames[format]}: correct "format" in the manifest, or the file.`,
  }),
  utf16: (file: string): ReadFailure => ({
    kind: "not-this-format",
    message: `"${file}" is text in UTF-16: save it as UTF-8.`,
  }),
  nulByte: (file: string, byte: number, line: number): ReadFailure => ({
    kind: "not-this-format",
    message: `"${file}" holds a NUL byte (byte ${byte}, line ${line}), so it is not text: correct "format" in the manifest, or the file.`,
  }),
  notUtf8: (file: string, byte: number, line: number): ReadFailure => ({
    kind: "not-this-format",
    message: `"${file}" is not UTF-8 at byte ${byte} (line ${line}): save it as UTF-8.`,
  }),
  notInEncoding: (file: string, encoding: string): ReadFailure => ({
    kind: "not-this-format",
    message: `"${file}" says that it is in the encoding "${encoding}", and it is not, or we do not know it: save it as UTF-8.`,
  }),
  fileTooLarge: (file: string, bytes: number, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" has ${inMegabytes(bytes)}, and a source may have ${inMegabytes(limit)}: split it.`,
  }),
  lineTooLong: (file: string, line: number, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `Line ${line} of "${file}" is longer than ${inMegabytes(limit)}: break it into lines.`,
  }),
  tooManyLines: (file: string, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" has more than ${limit} lines: split it.`,
  }),
  tooMuchText: (file: string, page: number, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" unpacks to more than ${inMegabytes(limit)} of text by page ${page}: split it.`,
  }),
  unpacksToTooMuch: (file: string, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" unpacks to more than ${inMegabytes(limit)} of text: split it.`,
  }),
  archiveTooLarge: (file: string, part: string, bytes: number, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" unpacks to ${inMegabytes(bytes)} by its part "${part}", and a source may unpack to ${inMegabytes(limit)}: split it, or save it anew.`,
  }),
  archiveTooDense: (file: string, part: string, ratio: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" unpacks its part "${part}" to ${Math.floor(ratio)} times its size, as no document does: get a fresh copy of it.`,
  }),
  tooManyParts: (file: string, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" is an archive of more than ${limit} files, as no document is: get a fresh copy of it.`,
  }),
  tooMuchMemory: (file: string, limit: number): ReadFailure => ({
    kind: "too-large",
    message: `"${file}" takes more than ${inMegabytes(limit)} of memory to read: split it, or save it anew in a simpler form.`,
  }),
  tooSlow: (file: string, milliseconds: number): ReadFailure => ({
    kind: "too-slow",
    message: `"${file}" takes longer than ${milliseconds / 1000} s to read: split it, or save it anew in a simpler form.`,
  }),
} as const;
