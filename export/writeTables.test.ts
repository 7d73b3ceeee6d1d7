import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeTables } from "#export/writeTables";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

const folders = temporaryFolders();
const folder = folders.make();
let library: Library;

beforeAll(async () => {
  const [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 3), madeUpLaw("bridges", "run1", 2)]);
  await ingestHere({ corpus, data });
  const current = await readCurrent(data);
  const opened = current === null ? null : await openLibrary(libraryFile(data, current), current.generation);
  if (!opened?.ok) throw new Error("No library was made");
  library = opened.value;
});
afterAll(() => {
  library.close();
  folders.remove();
});

test("a file a table is written, one JSON object a line, into a folder that is made", async () => {
  const out = join(folder, "new", "out");
  const counts = await writeTables(library, out);
  expect(readdirSync(out).sort()).toEqual([...counts.keys()].map((name) => `${name}.jsonl`).sort());
  for (const [name, count] of counts) {
    const rows = readFileSync(join(out, `${name}.jsonl`), "utf8")
      .split("\n")
      .slice(0, -1);
    expect(rows).toHaveLength(count);
    for (const row of rows) expect(JSON.parse(row)).toBeTypeOf("object");
  }
  expect(counts.get("works")).toBe(2);
});

test("a file where the folder should be is said, and stays", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "mine");
  await expect(writeTables(library, file)).rejects.toThrow(`${file} is no folder: a file is in the way.`);
  await expect(writeTables(library, join(file, "out"))).rejects.toThrow("is no folder: a file is in the way.");
  expect(readFileSync(file, "utf8")).toBe("mine");
});
