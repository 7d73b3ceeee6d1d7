import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { readManifest } from "#ingest/manifest/manifest";
import { type Reader, startReader } from "#ingest/read/read";
import type { Provision } from "#lib/law/provision";

/**
 * A text that was taken from one print, printed again to another measure, with running heads and page numbers: the same law.
 * Each setting breaks lines, pages and sentences elsewhere.
 */
const settings = [
  {
    name: "in a typewriter's font, as browsers show text files",
    style: "white-space:pre-wrap;font:13px monospace",
    paper: { format: "A4" },
  },
  { name: "on small pages", style: "white-space:pre-wrap;font:11px serif", paper: { format: "A5" } },
  { name: "in a book's font", style: "white-space:pre-wrap;font:12px serif", paper: { format: "A4" } },
  { name: "on wide pages with its own lines", style: "white-space:pre;font:9px sans-serif", paper: { width: "250mm", height: "200mm" } },
] as const;

const executablePath = process.env.CHROMIUM_PATH ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);
const source = "corpus/sources/constitution-kz.en.txt";

let folder = "";
let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "printed-"));
  browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  reader = startReader();
});

afterAll(async () => {
  await Promise.all([browser.close(), reader.close()]);
  await rm(folder, { recursive: true });
});

async function print(style: string, paper: object): Promise<string> {
  const text = (await readFile(source, "utf8")).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const page = await browser.newPage();
  await page.setContent(`<pre style="${style}">${text}</pre>`);
  const line = "font-size:8px;width:100%;text-align:center";
  const pdf = await page.pdf({
    ...paper,
    displayHeaderFooter: true,
    headerTemplate: `<div style="${line}">Constitution, a printed copy</div>`,
    footerTemplate: `<div style="${line}"><span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
    margin: { top: "20mm", bottom: "20mm", left: "15mm", right: "15mm" },
  });
  await page.close();
  const file = join(folder, "print.pdf");
  await writeFile(file, pdf);
  return file;
}

async function provisionsOf(file: string, format: "text" | "pdf"): Promise<readonly Provision[]> {
  const manifest = await readManifest("corpus");
  const law = manifest.ok
    ? manifest.value.works.find(({ editions }) => editions.some((edition) => source.endsWith(edition.source)))
    : undefined;
  const edition = law?.editions[0];
  const read = await reader.read(file, format);
  if (law === undefined || edition === undefined || !read.ok)
    throw new Error(read.ok ? "The manifest does not list the text" : read.failure.message);
  const content = contentOf(read.value.lines, read.value.problems, law.work, edition);
  if (!content.ok) throw new Error(content.failure.join("\n"));
  return content.value.provisions;
}

const words = (provisions: readonly Provision[]): readonly string[] =>
  provisions.map(({ eId, kind, num, heading, text, wrapUp }) => [eId, kind, num, heading, text, wrapUp].join(" | "));

test.each(settings)("printed $name, the Constitution gives the same provisions", async ({ style, paper }) => {
  const printed = await provisionsOf(await print(style, paper), "pdf");
  expect(words(printed)).toEqual(words(await provisionsOf(source, "text")));
});
