import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { measureSources } from "#ingest/knownSums";
import { type Checksums, compare, record } from "#ingest/manifest/checksums";
import { faultSentence } from "#ingest/manifest/fault";
import { type Collection, readManifest } from "#ingest/manifest/manifest";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

async function collection(): Promise<Collection> {
  const dir = folders.make();
  putCorpus(dir, [madeUpLaw("ferries", "run1", 2), madeUpLaw("bridges", "run1", 3)]);
  const read = await readManifest(dir);
  if (!read.ok) throw new Error(read.failure.map(faultSentence).join("\n"));
  return read.value;
}

/** The checksums of the sources as they are now. */
const measure = async (it: Collection): Promise<Checksums> => (await measureSources(it, folders.make())).checksums;

test("sources are recorded once, in order, and found unchanged from then on", async () => {
  const it = await collection();
  const sums = await measure(it);
  const first = await compare(it.dir, sums);
  expect(first).toEqual({ faults: [], added: sums });
  expect(await record(it.dir, first.added)).toBe(true);
  const lines = readFileSync(join(it.dir, "checksums.yaml"), "utf8").trim().split("\n");
  expect(lines.map((line) => line.replace(/[0-9a-f]{64}$/, "SUM"))).toEqual([
    expect.stringMatching(/^# SHA-256 of each source/),
    "sources/bridges.txt: SUM",
    "sources/ferries.txt: SUM",
  ]);
  expect(await compare(it.dir, await measure(it))).toEqual({ faults: [], added: {} });
});

test("a source that has changed is said; without its line it counts as received anew", async () => {
  const it = await collection();
  await record(it.dir, await measure(it));
  writeFileSync(join(it.dir, "sources/ferries.txt"), "Article 1\nEdited.\n");
  const { faults, added } = await compare(it.dir, await measure(it));
  expect(faults.map(faultSentence)).toEqual([
    "checksums.yaml, line 3, sources/ferries.txt: the file has changed since it was first taken in; put the received one back, or remove its line here if it was received anew.",
  ]);
  expect(added).toEqual({});
  rmSync(join(it.dir, "checksums.yaml"));
  expect((await compare(it.dir, await measure(it))).faults).toEqual([]);
});

test.each(["sources/ferries.txt: abc\n", "- a\n- b\n", "a: [\n"])(
  "a record that is none is said, and not overwritten: %j",
  async (text) => {
    const it = await collection();
    writeFileSync(join(it.dir, "checksums.yaml"), text);
    const { faults, added } = await compare(it.dir, await measure(it));
    expect(faults.map(faultSentence)).toEqual(["checksums.yaml: does not list a SHA-256 for each source; delete it to have it made anew."]);
    expect(added).toEqual({});
    expect(readFileSync(join(it.dir, "checksums.yaml"), "utf8")).toBe(text);
  },
);

test("a folder that cannot be written leaves the record undone, and says so", async () => {
  expect(await record("/proc/self/nowhere", { "a.txt": "0".repeat(64) })).toBe(false);
});

test.skipIf(process.platform !== "linux")("a source whose bytes cannot be read has no checksum, and does not stop the others", async () => {
  const it = await collection();
  rmSync(join(it.dir, "sources/ferries.txt"));
  symlinkSync("/proc/self/mem", join(it.dir, "sources/ferries.txt")); // opens, and fails to be read
  expect(Object.keys(await measure(it))).toEqual(["sources/bridges.txt"]);
});
