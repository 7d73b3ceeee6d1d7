import { failures } from "#ingest/read/failures";
import { sniff } from "#ingest/read/sniff";
import { decodeUtf8 } from "#ingest/read/text";
import type { ReadFailure } from "#ingest/stage";
import { fail, ok, type Result } from "#lib/result";

/** A page says its encoding within its first 1024 bytes (HTML standard, 4.2.5.4). */
const declaration = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * Decodes a page: by its byte order mark, else in the encoding that it declares, else as UTF-8. A byte that the encoding does
 * not have is a failure, never a replacement.
 */
export function decodeHtml(bytes: Uint8Array, file: string): Result<string, ReadFailure> {
  if (bytes.length === 0) return fail(failures.empty(file));
  const found = sniff(bytes);
  if (found !== null && found !== "an HTML page") return fail(failures.otherContent(file, "html", found));
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const text = decodeBy(encodingOf(bytes, head), bytes, file);
  if (!text.ok) return text;
  if (text.value.trim() === "") return fail(failures.empty(file));
  return /<[a-z!]/i.test(text.value) ? text : fail(failures.otherContent(file, "html", "plain text"));
}

function encodingOf(bytes: Uint8Array, head: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (head.startsWith("\xef\xbb\xbf")) return "utf-8";
  return declaration.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}

function decodeBy(encoding: string, bytes: Uint8Array, file: string): Result<string, ReadFailure> {
  if (encoding === "utf-8" || encoding === "utf8") return decodeUtf8(bytes, file);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail(failures.notInEncoding(file, encoding));
  }
}
