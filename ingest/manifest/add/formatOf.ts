import { extname } from "node:path";
import type { Format } from "#lib/law/work";

/** How far the beginning of a file is looked at, in bytes: a PDF may carry junk before its header for as long. */
const beginning = 1024;

/** A file as text; null if it is none. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** Whether a text is one value of JSON that holds others, which nobody writes as prose. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The format of a file by what it holds, whatever its name says; only of plain text the name tells whether it is Markdown.
 * Null if it is none that is read.
 */
export function formatOf(bytes: Uint8Array, name: string): Format | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, beginning).toString("latin1");
  if (/^%PDF-\d\.\d/m.test(head)) return "pdf";
  if (head.startsWith("PK\x03\x04")) return file.includes("word/document.xml") ? "docx" : null;
  if (/<(?:\w{1,40}:)?akomaNtoso[\s>]/.test(head)) return "akn";
  if (/<(?:!doctype\s+html|html)[\s>]/i.test(head)) return "html";
  const text = textOf(bytes);
  if (text === null || text.startsWith("<?xml") || isJson(text)) return null;
  return /^\.(?:md|markdown)$/i.test(extname(name)) ? "markdown" : "text";
}
