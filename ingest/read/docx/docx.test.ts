import { expect, test } from "vitest";
import { readDocx } from "#ingest/read/docx/docx";
import { madeUpDocx, zipOf } from "#ingest/read/fixtures/madeUpDocx";
import { defaultLimits } from "#ingest/read/limits";
import type { Reading } from "#ingest/read/sourceText";
import type { Line } from "#ingest/stage";

async function read(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Reading> {
  const reading = await readDocx(madeUpDocx(body, parts), "a.docx", defaultLimits);
  if (!reading.ok) throw new Error(reading.failure.message);
  return reading.value;
}

const messageOf = async (bytes: Uint8Array): Promise<string> => {
  const reading = await readDocx(bytes, "a.docx", defaultLimits);
  return reading.ok ? `read: ${reading.value.lines.map(({ text }) => text).join("|")}` : reading.failure.message;
};

const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const said = (text: string): string => paragraph(run(text));

/** Number, block and text of each line. */
const shape = ({ lines }: Reading): readonly (readonly [number, number | null, string])[] =>
  lines.map(({ line, block, text }) => [line, block, text]);
const texts = ({ lines }: Reading): readonly string[] => lines.map(({ text }) => text);
const marksOf = ({ text, marks }: Line): readonly string[] =>
  marks.map((mark) => `${mark.kind}: ${text.slice(mark.start, mark.end)}${mark.href ? ` -> ${mark.href}` : ""}`);

test("each paragraph is a block, and its line is its number among all paragraphs", async () => {
  expect(shape(await read(said("Article 1") + paragraph("") + said("The State")))).toEqual([
    [1, 0, "Article 1"],
    [3, 1, "The State"],
  ]);
});

test("a break ends a line but not its block, unless a sentence ends there or two breaks stand together", async () => {
  const body = `${run("Chapter 1")}<w:r><w:br/></w:r>${run("RIGHTS")}`;
  expect(shape(await read(paragraph(body)))).toEqual([
    [1, 0, "Chapter 1"],
    [1, 0, "RIGHTS"],
  ]);
  expect(shape(await read(paragraph(`${run("One.")}<w:r><w:br/></w:r>${run("Two")}<w:r><w:br/><w:br/></w:r>${run("three")}`)))).toEqual([
    [1, 0, "One."],
    [1, 1, "Two"],
    [1, 2, "three"],
  ]);
});

test("words split over runs stay whole, white space counts only where it is kept, and special signs are shown", async () => {
  const body = `${run("Con")}${run("stitution")}<w:r><w:t>
    of 1995 </w:t><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Times" w:char="00A7"/></w:r>${run(" a\u00adb")}`;
  expect(texts(await read(paragraph(body)))).toEqual(["Constitutionof 1995\t-§ ab"]);
});

test("bold, italic and raised text and links become marks, from runs as from styles", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="S"><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:rPr><w:b/></w:rPr></w:style>`;
  const link = `<w:hyperlink r:id="rId9">${run("the act", "<w:i/>")}</w:hyperlink>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://a.kz"</w:instrText></w:r>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("here")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const { lines } = await read(
    paragraph(`${run("3")}${run("1", '<w:vertAlign w:val="superscript"/>')}`) +
      paragraph(run("Bold ") + run("plain", '<w:b w:val="0"/>'), '<w:pStyle w:val="S"/>') +
      paragraph(`${link} ${field}`),
    { styles },
  );
  expect(lines.map(marksOf)).toEqual([
    ["superscript: 1"],
    ["bold: Bold "],
    ["italic: the act", "link: the act -> https://example.org/act", "link: here -> http://a.kz"],
  ]);
});

test("headings are told by outline levels and by the styles that hold them", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/></w:style>`;
  const { lines } = await read(
    paragraph(run("A"), '<w:pStyle w:val="a2"/>') +
      paragraph(run("B"), '<w:outlineLvl w:val="0"/>') +
      paragraph(run("C"), '<w:pStyle w:val="a2"/><w:outlineLvl w:val="9"/>'),
    { styles },
  );
  expect(lines.map(({ headingLevel }) => headingLevel)).toEqual([2, 1, null]);
});

const level = (depth: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const listed = (text: string, depth: number, list = 1): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);

test("automatic numbers are text as they are shown, over levels, restarts and continued lists", async () => {
  const numbering = `<w:abstractNum w:abstractNumId="5">${level(0, "decimal", "Article %1.")}${level(1, "decimal", "%1.%2", '<w:suff w:val="space"/>')}
    ${level(2, "russianLower", "%3)")}${level(3, "bullet", "•")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;
  const body = [
    listed("a", 0),
    listed("b", 1),
    listed("c", 1),
    listed("d", 2),
    listed("e", 2),
    listed("f", 0),
    listed("g", 1),
    listed("h", 3),
    listed("i", 0, 2),
  ];
  expect(texts(await read(body.join(""), { numbering }))).toEqual([
    "Article 1. a",
    "1.1 b",
    "1.2 c",
    "а) d",
    "б) e",
    "Article 2. f",
    "2.1 g",
    "h",
    "Article 7. i",
  ]);
});

test("a style numbers its paragraphs, at the level that names it", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="P"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "(%2)", '<w:pStyle w:val="P"/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const body =
    paragraph(run("a"), '<w:pStyle w:val="P"/>') + paragraph(run("b"), '<w:pStyle w:val="P"/><w:numPr><w:numId w:val="0"/></w:numPr>');
  expect(texts(await read(body, { styles, numbering }))).toEqual(["(1) a", "b"]);
  const { lines } = await read(body, { styles, numbering });
  expect(lines.map(({ countedBy }) => countedBy ?? null)).toEqual(["list 1 level 1", null]);
});

test("rows of simple cells are lines with tabs; a cell of several paragraphs keeps them apart", async () => {
  const cell = (inside: string): string => `<w:tc>${inside}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const table = `<w:tbl>${row(said("Year"), said("Laws"))}${row(said("1. One") + said("2. Two"), said("3"))}${row(paragraph(""), said("only"))}</w:tbl>`;
  expect(texts(await read(table + said("after")))).toEqual(["Year\tLaws", "1. One", "2. Two", "3", "only", "after"]);
});

test("notes follow the paragraph that calls them, under the number they are called by, each once", async () => {
  const note = (id: number, text: string): string =>
    `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
  const call = (id: number, kind = "footnote"): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  const footnotes = `<w:footnote w:type="separator" w:id="-1">${said("----")}</w:footnote>${note(8, "Eight.")}${note(3, "Three.")}${note(4, "Not called.")}`;
  const endnotes = `<w:endnote w:id="1">${paragraph(`<w:r><w:endnoteRef/></w:r>${run(" End.")}`)}</w:endnote>`;
  const body = paragraph(`${run("One")}${call(3)}${run(" two")}${call(8)}`) + paragraph(`${run("Three")}${call(3)}${call(1, "endnote")}`);
  const reading = await read(body, { footnotes, endnotes });
  expect(shape(reading)).toEqual([
    [1, 0, "One1 two2"],
    [1, 1, "1 Three."],
    [1, 2, "2 Eight."],
    [2, 3, "Three1i"],
    [2, 4, "i End."],
  ]);
  expect(reading.lines.slice(0, 2).map(marksOf)).toEqual([["superscript: 1", "superscript: 2"], ["superscript: 1"]]);
});

test("a note under a mark of its author's own is shown with that mark, and takes no number", async () => {
  const call = (id: number, own = ""): string => `<w:r><w:footnoteReference${own} w:id="${id}"/></w:r>`;
  const footnotes = `<w:footnote w:id="1">${said("* Own.")}</w:footnote><w:footnote w:id="2">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(" Next.")}`)}</w:footnote>`;
  const body = paragraph(`${run("One")}${call(1, ' w:customMarkFollows="1"')}${run("* two")}${call(2)}`);
  expect(texts(await read(body, { footnotes }))).toEqual(["One* two1", "* Own.", "1 Next."]);
});

test("tracked changes are read as accepted and said, with the words that were deleted", async () => {
  const deletedEnd = "<w:rPr><w:del/></w:rPr>";
  const body =
    paragraph(`${run("The ")}<w:ins>${run("new ")}</w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>${run("ferry")}`) +
    paragraph(run("goes "), deletedEnd) +
    paragraph(`<w:moveFrom>${run("moved")}</w:moveFrom>${run("on.")}`) +
    `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${said("gone")}</w:tc></w:tr><w:tr><w:tc>${said("kept")}</w:tc></w:tr></w:tbl>`;
  const reading = await read(body);
  expect(texts(reading)).toEqual(["The new ferry", "goes on.", "kept"]);
  expect(reading.problems.map(({ rule, message, text }) => [rule, message, text])).toEqual([
    ["tracked-changes", expect.stringMatching(/\(insertions: 1, deletions: 4\)\. It was read as if all were accepted: /), "old movedgone"],
  ]);
});

test("the text of a box comes once, after the paragraph where it is anchored", async () => {
  const box = (text: string): string => `<w:txbxContent>${said(text)}</w:txbxContent>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box("Boxed")}</w:drawing></mc:Choice>
    <mc:Fallback><w:pict>${box("Boxed")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(texts(await read(paragraph(`${run("Be")}${both}${run("fore")}`) + said("after")))).toEqual(["Before", "Boxed", "after"]);
});

test("fields show their results, hidden text and comments are left out and said", async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF x </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const reading = await read(paragraph(`${run("Article ")}${field}${run("secret", "<w:vanish/>")}${run(".")}`), {
    comments: `<w:comment w:id="1">${said("Really?")}</w:comment>`,
  });
  expect(texts(reading)).toEqual(["Article 12."]);
  expect(reading.problems.map(({ rule, text }) => [rule, text])).toEqual([
    ["hidden-text", "secret"],
    ["comments", ""],
  ]);
});

test("headers, footers and tables of contents are furniture", async () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${said("Chapter 1\t3")}</w:sdtContent></w:sdt>`;
  const { lines } = await read(contents + said("Chapter 1"), { header1: said("Law on Ferries"), footer1: said("7") });
  expect(lines.map(({ text, furniture }) => [text, furniture])).toEqual([
    ["Chapter 1\t3", "repeated-title"],
    ["Chapter 1", undefined],
    ["Law on Ferries", "running-head"],
    ["7", "running-head"],
  ]);
});

test("the strict form of the standard is read alike", async () => {
  const main = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const bytes = zipOf({
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"
      Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document.xml"/></Relationships>`,
    "word/document.xml": `<x:document xmlns:x="${main}"><x:body><x:p><x:r><x:t>Article 1</x:t></x:r></x:p></x:body></x:document>`,
  });
  expect(await messageOf(bytes)).toBe("read: Article 1");
});

test("bombs are told by what their parts declare, and a lie about a size by what comes out", async () => {
  const spaces = (count: number): string => " ".repeat(count);
  const bomb = madeUpDocx(`<w:p/>${spaces(30_000_000)}`);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await messageOf(bomb)).toMatch(
    /^"a\.docx" unpacks its part "word\/document\.xml" to \d{3,4} times its size, as no document does: /,
  );
  const relations = { "_rels/.rels": { content: spaces(5_000_000), size: 1000 } };
  expect(await messageOf(zipOf(relations))).toMatch(/^"a\.docx" is damaged and cannot be read \(too many bytes in the stream/);
  const noise = Array.from({ length: 2_000_000 }, (_, index) => (index * 7919) % 100_003).join(" ");
  const small = { ...defaultLimits, fileBytes: 10_000_000 };
  const large = await readDocx(madeUpDocx(said("a") + noise), "a.docx", small);
  expect(large.ok ? null : large.failure.message).toMatch(
    /^"a\.docx" unpacks to \d+(?:\.\d)? MB by its part "word\/document\.xml", and a source may unpack to 10 MB: /,
  );
  const many = zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`f${index}`, ""])));
  expect(await messageOf(many)).toMatch(/^"a\.docx" is an archive of more than 10000 files, /);
});

test("numbers that are longer than the paragraphs they stand before are bounded by what a source may hold", async () => {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="P"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "x".repeat(1000))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const body = "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_000);
  const reading = await readDocx(madeUpDocx(body, { styles, numbering }), "a.docx", { ...defaultLimits, fileBytes: 1_500_000 });
  expect(reading.ok ? null : reading.failure.message).toBe('"a.docx" unpacks to more than 1.5 MB of text: split it.');
});

test("elements nested by the thousand, and words of a damaged part, are refused in a sentence", async () => {
  const deep = `${"<w:sdt><w:sdtContent>".repeat(2000)}${"</w:sdtContent></w:sdt>".repeat(2000)}`;
  expect(await messageOf(madeUpDocx(deep))).toMatch(/is not well-formed XML at line 1, column \d+ \(elements nest more than 1000 deep\)/);
  const torn = madeUpDocx(said("Article 1. The State and its people"));
  const at = torn.indexOf("word/document.xml") + 60;
  torn[at] = (torn[at] ?? 0) ^ 0xff;
  expect(await messageOf(torn)).toMatch(/^"a\.docx" is damaged and cannot be read \(/);
});

test("a file of an archive that needs a password says so", async () => {
  expect(await messageOf(zipOf({ "_rels/.rels": { content: "x", flags: 1 } }))).toBe(
    '"a.docx" opens only with a password: save a copy without one.',
  );
});
