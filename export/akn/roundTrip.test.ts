import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { faultsOf, whyUnchecked } from "#export/testing/schema";
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

/** What the publisher of an edition put between its provisions, in order: the only furniture that an export has. */
async function notesOf(library: Library, { work, id }: Edition): Promise<readonly string[]> {
  const furniture = await library.furniture(work, id);
  return furniture.flatMap(({ kind, text }) => (kind === "note-of-publisher" ? [text] : []));
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

/** The same provisions come back, number for number and word for word, and the same notes of publishers; every file is valid. */
async function expectRoundTrip(corpus: string): Promise<{ readonly provisions: number; readonly notes: number }> {
  const before = await libraryOf(corpus);
  const exported = folders.make();
  const files = await writeExport(before, exported, "akn");
  if (whyUnchecked === null) expect(faultsOf([...files.keys()].map((name) => join(exported, name)))).toBe("");
  const works = await before.works();
  const after = await libraryOf(corpusOf(works, exported));
  const count = { provisions: 0, notes: 0 };
  try {
    for (const edition of works.flatMap(({ editions }) => editions)) {
      const text = await textOf(before, edition);
      expect(await textOf(after, edition)).toEqual(text);
      const notes = await notesOf(before, edition);
      expect(await notesOf(after, edition)).toEqual(notes);
      count.provisions += text.length;
      count.notes += notes.length;
    }
  } finally {
    before.close();
    after.close();
  }
  return count;
}

test("the corpus, written out and taken in again, is the same library", async () => {
  expect((await expectRoundTrip("corpus")).provisions).toBeGreaterThan(600);
});

const law = `Закон о паромах

Статья 1. Паромщик
Паромщик должен быть  трезв &amp; «знать» <*> реку.
--------
<*> В ред. Закона  от 1 мая 2003 года № 5 <i>.
Сноска. Статья 1 с изменениями, внесенными Законом РК от 01.05.2003 № 5.

Статья 2. Плата
Плата за переправу – одна монета.
Сноска. Статья 2 в редакции Закона РК от 02.06.2004 № 6 (вводится в действие с 01.07.2004).

Статья 3. Пастбища
Пастбища принадлежат городу.
`;

test("the notes of a publisher stay what they are, sign for sign", async () => {
  const corpus = folders.make();
  writeFileSync(join(corpus, "law.txt"), law);
  const works = [{ id: "ferries", type: "law", title: { ru: "Закон о паромах" }, editions: [{ language: "ru", source: "law.txt" }] }];
  writeFileSync(join(corpus, "manifest.yaml"), stringify({ works }));
  expect(await expectRoundTrip(corpus)).toEqual({ provisions: 4, notes: 5 });
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
  const { provisions, notes } = await expectRoundTrip(corpus);
  expect(provisions).toBeGreaterThan(1500);
  expect(notes).toBeGreaterThan(100);
});
