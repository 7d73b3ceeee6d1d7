import { AknWriter } from "#ingest/read/akn/aknWriter";
import { namespaces } from "#ingest/read/akn/namespaces";
import { BlockSheet } from "#ingest/read/blockSheet";
import { failures } from "#ingest/read/failures";
import { sniff } from "#ingest/read/sniff";
import type { FormatReader } from "#ingest/read/sourceText";
import { decodeXml } from "#ingest/read/xml/decode";
import { readXml } from "#ingest/read/xml/xml";
import { fail, ok } from "#lib/result";

/**
 * Reads Akoma Ntoso 3.0: numbers, headings, blocks and notes in the order of the document, as lines like those of any other
 * format; `line` is the physical line of the file. Data about the document is not shown. What is not well-formed, or stands
 * where the schema has no place for it, is a failure that says where. A document type is passed over and no entity followed.
 */
export const readAkn: FormatReader = async (bytes, file, limits) => {
  if (bytes.length === 0) return fail(failures.empty(file));
  const found = sniff(bytes);
  const xml = decodeXml(bytes);
  if (found !== null && !/XML|Akoma/.test(found)) return fail(failures.otherContent(file, "akn", found));
  if (xml === null) return fail(failures.otherContent(file, "akn", "no text in UTF-8 or UTF-16"));
  if (xml.trim() === "") return fail(failures.empty(file));
  const sheet = new BlockSheet(limits);
  const writer = new AknWriter(sheet);
  const broken = readXml(xml, namespaces, writer);
  if (writer.root !== null && writer.root !== "akn:akomaNtoso") return fail(failures.otherContent(file, "akn", otherRoot(writer.root)));
  if (broken !== null && (writer.fault === null || broken.line < writer.fault.line))
    return fail(failures.notWellFormed(file, null, broken));
  if (writer.fault !== null) return fail(failures.notValid(file, writer.fault.line, writer.fault.text));
  if (!writer.hasBody) return fail(failures.notValid(file, 1, "the document has no body"));
  const lines = sheet.lines(file);
  if (!lines.ok) return lines;
  return lines.value.length === 0 ? fail(failures.emptyDocument(file, false)) : ok({ lines: lines.value, problems: [], pages: null });
};

const otherRoot = (root: string): string =>
  root.endsWith("akomaNtoso")
    ? "Akoma Ntoso of another version than 3.0"
    : `XML of another kind (its root is <${root.replace(/^\?:/, "")}>)`;
