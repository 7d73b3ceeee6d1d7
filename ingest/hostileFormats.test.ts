import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { madeUpDocx } from "#ingest/read/fixtures/madeUpDocx";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { defaultLimits } from "#ingest/read/limits";
import { startReader } from "#ingest/read/read";
import { ingestHere } from "#ingest/testing/ingestHere";
import { type MadeUpWork, madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { publishedWorks } from "#ingest/testing/publishedWorks";

/** Hostile files of every format, read by a process that is watched; what they may cost is what limits say, for all of them together. */
const folders = temporaryFolders();
const limits = { ...defaultLimits, residentBytes: 700_000_000 };
const reader = startReader(limits);
afterAll(async () => {
  await reader.close();
  folders.remove();
});

const akn = readFileSync(new URL("./read/fixtures/ferries.akn.xml", import.meta.url), "utf8");
const encrypted = readFileSync(new URL("./read/fixtures/encrypted.pdf", import.meta.url));
const said = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const marker = join(folders.make(), "executed");
const script = `<script>require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")</script>`;
const attributes = Array.from({ length: 120_000 }, (_, index) => `a${index}=b`).join(" ");
const changed = `<w:p><w:r><w:t xml:space="preserve">The ferry </w:t></w:r><w:del><w:r><w:delText>sinks</w:delText></w:r></w:del><w:ins><w:r><w:t>floats.</w:t></w:r></w:ins></w:p>`;

const work = (id: string, ending: string, content: string | Uint8Array): MadeUpWork => ({
  id,
  title: id,
  source: `sources/${id}.${ending}`,
  content,
});

/** Files that give no text, and the sentence that each gets; then files that give theirs, and a part of it. */
const refused: readonly (readonly [MadeUpWork, RegExp])[] = [
  [work("locked", "pdf", encrypted), /"locked\.pdf" opens only with a password: /],
  [work("torn-pdf", "pdf", madeUpPdf([{}]).subarray(0, 200)), /"torn-pdf\.pdf" is damaged and cannot be read /],
  [
    work("scans", "pdf", madeUpPdf(Array.from({ length: 300 }, () => ({ picture: true })))),
    /"scans\.pdf" holds no text on its 300 pages, only pictures/,
  ],
  [
    work("bomb", "docx", madeUpDocx(`<w:p/>${" ".repeat(60_000_000)}`)),
    /"bomb\.docx" unpacks its part "word\/document\.xml" to \d+ times its size/,
  ],
  [work("torn-docx", "docx", madeUpDocx(said("a")).subarray(0, 500)), /"torn-docx\.docx" is damaged and cannot be read /],
  [
    work("invalid", "xml", akn.replace("<content><p>The", "<content>The<p>")),
    /"invalid\.xml" is not valid Akoma Ntoso at line 36: text stands right inside <content>/,
  ],
  [work("unclosed", "xml", akn.slice(0, 2000)), /"unclosed\.xml" is not well-formed XML at line \d+, column \d+ /],
];
const shown: readonly (readonly [MadeUpWork, string])[] = [
  [work("changes", "docx", madeUpDocx(said("Article 1") + changed)), "The ferry floats."],
  [work("scripts", "html", `${script}<h2>Article 1</h2><p onclick="x" ${attributes}>The ferry ${script}crosses.`), "The ferry crosses."],
  [work("deep", "html", `<p>Article 1${"<div>".repeat(100_000)}The ferry waits.`), "The ferry waits."],
  [work("ferry-law", "xml", akn), "be sober;"],
];

test("each gets its sentence or its text, the others are published, nothing is executed", async () => {
  const folder = folders.make();
  const [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  putCorpus(corpus, [...refused.map(([it]) => it), ...shown.map(([it]) => it), madeUpLaw("good", "run", 2)]);
  const { code, complained } = await ingestHere({ corpus, data }, null, {
    startReader: () => ({ read: reader.read, close: async () => undefined }),
  });
  expect(code).toBe(1);
  expect(complained).toEqual(refused.map(([, sentence]) => expect.stringMatching(sentence)));
  for (const [index, [{ id }]] of refused.entries()) expect(complained[index]).toMatch(new RegExp(`^${id}@2001-02-03\\.en: .*\\.$`));
  const works = await publishedWorks(data);
  expect([...works.keys()]).toEqual([...shown.map(([{ id }]) => id), "good"]);
  for (const [{ id }, text] of shown) expect(works.get(id)?.editions["2001-02-03.en"]?.join("\n")).toContain(text);
  expect(() => readFileSync(marker)).toThrow("ENOENT");
});

test("a PDF of five thousand pages is read within the limits", async () => {
  const file = join(folders.make(), "long.pdf");
  const pages = Array.from({ length: 5000 }, (_, index) => ({
    words: [{ at: [50, 700] as [number, number], text: `Article ${index + 1} of a long law` }],
  }));
  writeFileSync(file, madeUpPdf(pages));
  const result = await reader.read(file, "pdf");
  expect(result.ok ? [result.value.pages, result.value.lines.length] : result.failure.message).toEqual([5000, 5000]);
});
