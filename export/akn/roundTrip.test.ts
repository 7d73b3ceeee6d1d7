import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { writeExport } from "#export/writeExport";
import { ingestHere } from "#ingest/testing/ingestHere";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";
import type { Edition, Work } from "#lib/law/work";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

vi.setConfig({ testTimeout: 120_000 }); // whole corpora are ingested, also where others work too

const folders = temporaryFolders();
afterAll(folders.remove);

/** Ingests a corpus into a library of its own. */
async function libraryOf(corpus: string): Promise<Library> {
  const data = folders.make();
  const { complained } = await ingestHere({ corpus, data });
  const current = await readCurrent(data);
  const opened = current === null ? null : await openLibrary(libraryFile(data, current), "test");
  if (!opened?.ok) throw new Error(`Nothing was published: ${complained.join(" ")}`);
  return opened.value;
}

/** What the library holds of an edition, in reading order, whatever file it came from. */
async function textOf(library: Library, { work, id }: Edition) {
  const rows = await library.range(work, id, 1, Number.MAX_SAFE_INTEGER);
  return rows.map(({ eId, parent, kind, num, heading, text, wrapUp, status, language }) => ({
    ...{ eId, parent, kind, num, heading, text, wrapUp, status, language },
  }));
}

/** A corpus whose sources are the files of an export. */
function corpusOf(works: readonly Work[], exported: string): string {
  const corpus = folders.make();
  const entryOf = ({ id, date, language, work }: Edition) => {
    copyFileSync(join(exported, `${work}@${id}.xml`), join(corpus, `${work}-${id}.xml`));
    return { ...(date === null ? {} : { date }), language, source: `${work}-${id}.xml`, format: "akn" };
  };
  const listed = works.filter(({ held }) => held);
  const entries = listed.map(({ id, type, title, editions }) => ({ id, type, title, editions: editions.map(entryOf) }));
  writeFileSync(join(corpus, "manifest.yaml"), stringify({ works: entries }));
  return corpus;
}

/** The same provisions come back, number for number and word for word. */
async function expectRoundTrip(corpus: string): Promise<number> {
  const before = await libraryOf(corpus);
  const exported = folders.make();
  await writeExport(before, exported, "akn");
  const works = await before.works();
  const after = await libraryOf(corpusOf(works, exported));
  let count = 0;
  try {
    for (const edition of works.flatMap(({ editions }) => editions)) {
      const text = await textOf(before, edition);
      expect(await textOf(after, edition)).toEqual(text);
      count += text.length;
    }
  } finally {
    before.close();
    after.close();
  }
  return count;
}

test("the corpus, written out and taken in again, is the same library", async () => {
  expect(await expectRoundTrip("corpus")).toBeGreaterThan(600);
});

const data = join(process.env.TEST_DATA_DIR ?? "", "data");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(data);

test.skipIf(!isThere)("so are laws from DOCX, PDF and Markdown (skipped without TEST_DATA_DIR)", async () => {
  const corpus = folders.make();
  const sources = [
    ["k2026", "kz-constitution-2026/ru.docx", "ru"],
    ["k2022", "kz-constitution-1995-ru-2022/ru.pdf", "ru"],
    ["gg", "german-grundgesetz/gg.md", "en"],
  ] as const;
  mkdirSync(join(corpus, "sources"));
  const works = sources.map(([id, file, language]) => {
    const source = `sources/${file.replace("/", "-")}`;
    copyFileSync(join(data, file), join(corpus, source));
    return { id, type: "constitution", title: { [language]: id }, editions: [{ language, source }] };
  });
  writeFileSync(join(corpus, "manifest.yaml"), stringify({ works }));
  expect(await expectRoundTrip(corpus)).toBeGreaterThan(1500);
});
