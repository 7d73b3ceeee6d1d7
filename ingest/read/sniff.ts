/** What the first bytes of a file give away: signatures of the formats people take for one another. */
const signatures: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: "PK\x03\x04", name: "a ZIP archive, as DOCX files are" },
  { bytes: "\xd0\xcf\x11\xe0", name: "an old Microsoft Office document" },
  { bytes: "{\\rtf", name: "an RTF document" },
  { bytes: "\x89PNG", name: "a PNG picture" },
  { bytes: "\xff\xd8\xff", name: "a JPEG picture" },
  { bytes: "\x1f\x8b", name: "a gzip archive" },
];

const html = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html)[\s>]/i;

/**
 * Names a file by how it begins, or null where nothing speaks against plain text.
 * A PDF may carry junk before its header, within the first 1024 bytes (ISO 32000-1, annex H.3.4.1).
 */
export function sniff(bytes: Uint8Array): string | null {
  if (isEncryptedOffice(bytes)) return "an encrypted Office document";
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const known = signatures.find((signature) => head.startsWith(signature.bytes));
  if (known) return known.name;
  if (isPdf(head)) return "a PDF";
  const start = head.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (html.test(start)) return "an HTML page";
  if (/<(?:\w{1,40}:)?akomaNtoso[\s>]/.test(start)) return "Akoma Ntoso";
  return start.startsWith("<?xml") ? "an XML document" : null;
}

/** How much of a compound file is looked through for its directory, in bytes. */
const directoryWithin = 4_000_000;

/** Office keeps an encrypted document in a compound file under this name, in UTF-16 ([MS-OFFCRYPTO], 2.3.4.4). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return false;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, directoryWithin));
  return start.includes(Buffer.from("EncryptedPackage", "utf16le"));
}

const isPdf = (head: string): boolean => /^%PDF-\d\.\d/m.test(head);
