import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fuzz, type Verdict } from "#bench/fuzz/fuzz";
import { type Seed, seedsIn } from "#bench/fuzz/material";
import { madeUpDocx } from "#ingest/read/fixtures/madeUpDocx";

/** Always the same files: `node --import tsx bench/fuzz/main.ts FOLDER…` reads others. */
const seedNumber = 1995;
const count = 60;

/** Milliseconds for all of them: a file that stops its reader costs a new process, which takes seconds on a busy machine. */
const patience = 180_000;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const said = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Article</w:t></w:r></w:p>`;
const parts = {
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${said.repeat(5)}</w:body></w:document>`,
};
const page = "<h1>Law</h1><ol><li>One<p>two</ol><table><tr><td>3<td>4</table><pre>5\n6</pre><nav>Site</nav>";

/** What the project holds of files in each format, and made-up ones where it holds none. */
const seeds = async (): Promise<readonly Seed[]> => [
  ...(await seedsIn([here("../../ingest/read/fixtures"), here("../../corpus/sources")])),
  { name: "made-up.docx", format: "docx", bytes: madeUpDocx(said), parts },
  { name: "made-up.html", format: "html", bytes: Buffer.from(page), parts: null },
];

test(`${count} mutated files of all formats are read or refused, and none crashes, hangs, swells or loses a word`, {
  timeout: patience,
}, async () => {
  const verdicts: Verdict[] = [];
  await fuzz(await seeds(), count, seedNumber, (verdict) => verdicts.push(verdict));
  expect(verdicts.filter(({ fault }) => fault !== null)).toEqual([]);
  expect(verdicts).toHaveLength(count);
  expect(new Set(verdicts.map(({ format }) => format))).toEqual(new Set(["text", "markdown", "pdf", "docx", "html", "akn"]));
  expect(verdicts.filter(({ outcome }) => outcome === "read").length).toBeGreaterThan(count / 4);
});
