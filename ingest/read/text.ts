import { isUtf8 } from "node:buffer";
import { failures } from "#ingest/read/failures";
import type { ReadLimits } from "#ingest/read/limits";
import { sniff } from "#ingest/read/sniff";
import type { FormatReader } from "#ingest/read/sourceText";
import type { Line, ReadFailure } from "#ingest/stage";
import type { Format } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

/** Reads plain text: every physical line as it stands, with its number. A form feed stays in its line, as white space. */
export const readText: FormatReader = async (bytes, file, limits) => {
  const text = decodeText(bytes, file, "text");
  if (!text.ok) return text;
  const lines = physicalLines(text.value, file, limits);
  return lines.ok ? ok({ lines: lines.value.map(plainLine), problems: [], pages: null }) : lines;
};

const plainLine = (text: string, index: number): Line => ({
  page: null,
  line: index + 1,
  text,
  headingLevel: null,
  block: null,
  marks: [],
  geometry: null,
});

/** Decodes UTF-8 without its byte order mark, or says why the file is not the text it is taken for. */
export function decodeText(bytes: Uint8Array, file: string, format: Format): Result<string, ReadFailure> {
  if (bytes.length === 0) return fail(failures.empty(file));
  if (isUtf16(bytes)) return fail(failures.utf16(file));
  const found = sniff(bytes);
  if (found !== null) return fail(failures.otherContent(file, format, found));
  return decodeUtf8(bytes, file);
}

/** Decodes what is taken for UTF-8, or says where it is none. */
export function decodeUtf8(bytes: Uint8Array, file: string): Result<string, ReadFailure> {
  const nul = bytes.indexOf(0);
  if (nul >= 0) return fail(failures.nulByte(file, nul + 1, lineOfByte(bytes, nul)));
  if (!isUtf8(bytes)) {
    const bad = firstBadByte(bytes);
    return fail(failures.notUtf8(file, bad + 1, lineOfByte(bytes, bad)));
  }
  const text = new TextDecoder().decode(bytes);
  return text.trim() === "" ? fail(failures.empty(file)) : ok(text);
}

/** Splits a text at every `\n`, `\r\n` or `\r`; the end of the last line begins no new one. */
export function physicalLines(text: string, file: string, limits: ReadLimits): Result<readonly string[], ReadFailure> {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  if (lines.length > limits.lines) return fail(failures.tooManyLines(file, limits.lines));
  const long = lines.findIndex((line) => line.length * 3 > limits.lineBytes && Buffer.byteLength(line) > limits.lineBytes);
  return long < 0 ? ok(lines) : fail(failures.lineTooLong(file, long + 1, limits.lineBytes));
}

/** A byte order mark of UTF-16, or none and every other byte of the start zero, as Latin letters have in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 64);
  const zeros = (parity: number): number => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const half = Math.floor(head.length / 2);
  return half >= 2 && ((zeros(0) > half * 0.6 && zeros(1) === 0) || (zeros(1) > half * 0.6 && zeros(0) === 0));
}

/** The offset of the first byte that is no UTF-8, in bytes that are not all UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = lossy.indexOf("\ufffd"); at >= 0; at = lossy.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(lossy.slice(from, at));
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
    offset += 3;
    from = at + 1;
  }
  return bytes.length;
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  const before = Buffer.from(bytes.buffer, bytes.byteOffset, offset).toString("latin1");
  return before.split(/\r\n|\n|\r/).length;
}
