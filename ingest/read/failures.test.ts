import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { madeUpDocx, zipOf } from "#ingest/read/fixtures/madeUpDocx";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { startReader } from "#ingest/read/read";
import type { Format } from "#lib/law/work";

const folder = mkdtempSync(join(tmpdir(), "read-"));
const reader = startReader();
afterAll(async () => {
  await reader.close();
  rmSync(folder, { recursive: true });
});

function put(name: string, content: string | Uint8Array, encoding: BufferEncoding = "utf8"): string {
  const file = join(folder, name);
  writeFileSync(file, content, encoding);
  return file;
}

mkdirSync(join(folder, "folder.txt"));
truncateSync(put("sparse.txt", ""), 200_000_000);
const encrypted = fileURLToPath(new URL("./fixtures/encrypted.pdf", import.meta.url));
const akn = readFileSync(new URL("./fixtures/ferries.akn.xml", import.meta.url), "utf8");
const encryptedOffice = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(600),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
const bad: readonly (readonly [string, Format, string, RegExp])[] = [
  [join(folder, "nowhere.txt"), "text", "missing", /^"nowhere\.txt" is not there: /],
  [join(folder, "folder.txt"), "text", "missing", /^"folder\.txt" is not a file: /],
  [join(folder, "sparse.txt"), "text", "too-large", /^"sparse\.txt" has 200 MB, and a source may have 64 MB: /],
  [put("long.txt", `a\n${"b".repeat(2_000_000)}`), "text", "too-large", /^Line 2 of "long\.txt" is longer than 1 MB: /],
  [put("none.pdf", ""), "pdf", "empty", /^"none\.pdf" is empty: /],
  [put("none.md", " \n"), "markdown", "empty", /^"none\.md" is empty: /],
  [encrypted, "pdf", "encrypted", /^"encrypted\.pdf" opens only with a password: /],
  [put("half.pdf", madeUpPdf([{}]).subarray(0, 200)), "pdf", "damaged", /^"half\.pdf" is damaged and cannot be read /],
  [put("junk.pdf", `%PDF-1.4\n${"junk ".repeat(500)}`), "pdf", "damaged", /^"junk\.pdf" is damaged and cannot be read /],
  [
    put("scan.pdf", madeUpPdf([{ picture: true }])),
    "pdf",
    "image-only",
    /^"scan\.pdf" holds no text on its one page, only pictures of it: /,
  ],
  [put("text.pdf", "Article 1"), "pdf", "not-this-format", /^"text\.pdf" is something else, not a PDF: /],
  [put("zip.pdf", "PK\x03\x04"), "pdf", "not-this-format", /^"zip\.pdf" is a ZIP archive, as DOCX files are, not a PDF: /],
  [put("pdf.txt", madeUpPdf([{}])), "text", "not-this-format", /^"pdf\.txt" is a PDF, not plain text: /],
  [put("page.md", "<!doctype html><title>Act</title>"), "markdown", "not-this-format", /^"page\.md" is an HTML page, not Markdown: /],
  [put("wide.txt", Buffer.from("Article 1", "utf16le")), "text", "not-this-format", /^"wide\.txt" is text in UTF-16: /],
  [put("nul.txt", "Article\0"), "text", "not-this-format", /^"nul\.txt" holds a NUL byte \(byte 8, line 1\)/],
  [
    put("cp1251.txt", Buffer.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff])),
    "text",
    "not-this-format",
    /^"cp1251\.txt" is not UTF-8 at byte 1 \(line 1\): /,
  ],
  [put("cut.docx", "PK\x03\x04"), "docx", "damaged", /^"cut\.docx" is damaged and cannot be read /],
  [put("text.docx", "Article 1"), "docx", "not-this-format", /^"text\.docx" is something else, not a DOCX document: /],
  [put("locked.docx", encryptedOffice), "docx", "encrypted", /^"locked\.docx" opens only with a password: /],
  [put("old.docx", "\xd0\xcf\x11\xe0", "latin1"), "docx", "not-this-format", /^"old\.docx" is an old Microsoft Office document, not /],
  [
    put("archive.docx", zipOf({ "a.txt": "Article 1" })),
    "docx",
    "not-this-format",
    /^"archive\.docx" is a ZIP archive of something else, /,
  ],
  [put("scan.docx", madeUpDocx("<w:p/>", { "word/media/image1.png": "x" })), "docx", "image-only", /^"scan\.docx" holds no text, only pic/],
  [put("blank.docx", madeUpDocx("<w:p/>")), "docx", "empty", /^"blank\.docx" holds no text: /],
  [
    put("torn.docx", madeUpDocx("<w:p><w:r>")),
    "docx",
    "damaged",
    /^The part "word\/document\.xml" of "torn\.docx" is not well-formed XML at line 1, column \d+ \(unexpected close tag\)/,
  ],
  [put("plain.html", "Article 1"), "html", "not-this-format", /^"plain\.html" is plain text, not an HTML page: /],
  [put("act.html", akn), "html", "not-this-format", /^"act\.html" is Akoma Ntoso, not an HTML page: /],
  [put("blank.html", "<p> </p>"), "html", "empty", /^"blank\.html" holds no text: /],
  [put("scan.html", "<img src=a.png>"), "html", "image-only", /^"scan\.html" holds no text, only pictures: /],
  [
    put("odd.html", Buffer.from("<meta charset=shift_jis><p>\xff\xff", "latin1")),
    "html",
    "not-this-format",
    /^"odd\.html" says that it is in the enc/,
  ],
  [put("page.xml", "<html><p>Article 1</p></html>"), "akn", "not-this-format", /^"page\.xml" is an HTML page, not Akoma Ntoso: /],
  [
    put("other.xml", "<?xml version='1.0'?><law/>"),
    "akn",
    "not-this-format",
    /^"other\.xml" is XML of another kind \(its root is <law>\), /,
  ],
  [
    put("two.xml", akn.replace("akn/3.0", "akn/2.0")),
    "akn",
    "not-this-format",
    /^"two\.xml" is Akoma Ntoso of another version than 3\.0, /,
  ],
  [
    put("torn.xml", akn.replace("</wrapUp>", "")),
    "akn",
    "damaged",
    /^"torn\.xml" is not well-formed XML at line 28, column \d+ \(unexpected close tag/,
  ],
  [
    put("wrong.xml", akn.replace("<content><p>The fare", "<p>The fare").replace("</table></content>", "</table></p>")),
    "akn",
    "damaged",
    /^"wrong\.xml" is not valid Akoma Ntoso at line 36: <p> may not stand right inside <article>\. /,
  ],
  [
    put(
      "entity.xml",
      akn.replace("<akomaNtoso", '<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "file:///etc/passwd">]><akomaNtoso').replace("sober", "&x;"),
    ),
    "akn",
    "damaged",
    /^"entity\.xml" is not well-formed XML at line 25, column \d+ \(undefined entity\)/,
  ],
];

test.each(bad.map(([file, ...expected]) => [basename(file), file, ...expected] as const))(
  "%s gets its own sentence",
  async (_, file, format, kind, sentence) => {
    const result = await reader.read(file, format);
    expect(result.ok ? null : result.failure).toEqual({ kind, message: expect.stringMatching(sentence) });
  },
);

test("the reader goes on after bad files", async () => {
  expect((await reader.read(put("light.txt", "Article 1\n"), "text")).ok).toBe(true);
});
