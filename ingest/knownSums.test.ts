import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Measured, measureSources, rememberSources } from "#ingest/knownSums";
import { readManifest } from "#ingest/manifest/manifest";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

let corpus = "";
let data = "";
beforeEach(() => {
  const folder = folders.make();
  [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  mkdirSync(data);
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 2), madeUpLaw("bridges", "run1", 2)]);
});

/** A minute later: nothing of the corpus is so fresh any more that it might change without another time. */
const later = (): number => Date.now() + 60_000;

async function measure(now = later): Promise<Measured> {
  const manifest = await readManifest(corpus);
  if (!manifest.ok) throw new Error("The made-up manifest has faults");
  return measureSources(manifest.value, data, now);
}

const ferries = "sources/ferries.txt";
const sums = join("sources.json");

/** Says of every source that its checksum was another one: whoever reads a source finds the right one. */
async function rememberWrongly(): Promise<void> {
  await rememberSources(await measure(), data);
  const known = JSON.parse(readFileSync(join(data, sums), "utf8")) as Record<string, readonly [string, string]>;
  const wrong = Object.entries(known).map(([source, [stamp]]) => [source, [stamp, "not read"]]);
  writeFileSync(join(data, sums), JSON.stringify(Object.fromEntries(wrong)));
}

test("a source that is as it was is not read again", async () => {
  const right = (await measure()).checksums;
  await rememberWrongly();
  expect(Object.values((await measure()).checksums)).toEqual(["not read", "not read"]);
  expect(Object.values(right)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)]);
});

test("a source whose file was touched is read again, and only that", async () => {
  const right = (await measure()).checksums;
  await rememberWrongly();
  utimesSync(join(corpus, ferries), 1, 1);
  expect((await measure()).checksums).toEqual({ [ferries]: right[ferries], "sources/bridges.txt": "not read" });
});

test("a source of another text is read again, though it has the same size and its time was put back", async () => {
  const before = await measure();
  await rememberSources(before, data);
  const file = join(corpus, ferries);
  const { atime, mtime } = statSync(file);
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("run1", "run2"));
  utimesSync(file, atime, mtime);
  const after = await measure();
  expect(after.checksums[ferries]).not.toBe(before.checksums[ferries]);
});

test("a source so fresh that it might change unseen is not remembered", async () => {
  expect((await measure(Date.now)).known).toEqual({});
  expect(Object.keys((await measure()).known).sort()).toEqual(["sources/bridges.txt", ferries]);
});

test("what was remembered in another form is of no account", async () => {
  const right = (await measure()).checksums;
  writeFileSync(join(data, sums), "{");
  expect((await measure()).checksums).toEqual(right);
});
