import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { defaultLimits } from "#ingest/read/limits";
import { readPdf } from "#ingest/read/pdf/pdf";
import type { Line } from "#ingest/stage";

const root = process.env.TEST_DATA_DIR ?? "";
const data = join(root, "data");
const hasData = root !== "" && existsSync(data);
if (!hasData) console.warn("TEST_DATA_DIR does not name the test data: the tests with printed PDFs are skipped.");

const lawFolder = hasData ? readdirSync(data).find((name) => name.endsWith("-ru-2022")) : undefined;
const law = join(lawFolder ?? "", "ru.pdf");
const twoColumns = "law-journal-pdfs/10.26031__2023.001.pdf";

/** Pages, and letters and digits as counted by another reader (poppler 22.12, `pdftotext -layout`, NFKC). */
const counted: readonly (readonly [string, number, number])[] = [
  [law, 52, 91_965],
  ["law-journal-pdfs/10.19164__ijple.v6i1.1293.pdf", 24, 34_732],
  ["law-journal-pdfs/10.25364_01.11-2024.1.5.pdf", 17, 40_189],
  [twoColumns, 28, 138_206],
  ["law-journal-pdfs/10.6092__issn.2531-6133__10402.pdf", 42, 85_588],
];

async function readFromData(path: string): Promise<{ readonly lines: readonly Line[]; readonly pages: number | null }> {
  const result = await readPdf(readFileSync(join(data, path)), basename(path), defaultLimits);
  if (!result.ok) throw new Error(result.failure.message);
  expect(result.value.problems).toEqual([]);
  return result.value;
}

test.runIf(hasData).each(counted)("%s gives its pages and every letter that another reader finds", async (path, pages, letters) => {
  const read = await readFromData(path);
  expect(read.pages).toBe(pages);
  expect(read.lines.map((line) => line.text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "")).join("").length).toBe(letters);
});

test.runIf(hasData)("a dash that a link's page paints apart from its numbers stands between them", async () => {
  const { lines } = await readFromData(law);
  expect(lines.filter((line) => line.page === 16).some((line) => line.text.includes("статьями 11, 13–15, пунктом 1"))).toBe(true);
});

test.runIf(hasData)("two languages in two columns are read one after the other on every page", async () => {
  const { lines } = await readFromData(twoColumns);
  for (let page = 2; page <= 27; page += 1) {
    const body = lines.filter((line) => line.page === page).slice(1, -1);
    const firstRight = body.findIndex((line) => (line.geometry?.left ?? 0) > 280);
    const sides = body.map((line) => (line.geometry?.left ?? 0) > 280);
    expect(sides, `page ${page}`).toEqual(body.map((_, index) => firstRight >= 0 && index >= firstRight));
  }
});
