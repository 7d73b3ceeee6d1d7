import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { KnownYaml, knownYamlIn } from "#ingest/manifest/knownYaml";
import { readManifest } from "#ingest/manifest/manifest";
import { madeUpLaw, manifestOf, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

const ferries = madeUpLaw("ferries", "run1", 2);
const bridges = madeUpLaw("bridges", "run1", 2);

let corpus = "";
let data = "";

/** Two files of which each lists a law, long settled. */
beforeEach(async () => {
  const folder = folders.make();
  [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  mkdirSync(data);
  putCorpus(corpus, [ferries, bridges]);
  writeFileSync(join(corpus, "more.yaml"), manifestOf([bridges]));
  writeFileSync(join(corpus, "manifest.yaml"), `include: more.yaml\n${manifestOf([ferries])}`);
});

const titles = async (known = new KnownYaml()): Promise<readonly (string | undefined)[]> => {
  const read = await readManifest(corpus, known);
  if (!read.ok) throw new Error(read.failure.map(({ message }) => message).join("; "));
  return read.value.works.map(({ work }) => work.title.en);
};

/** Leaves other titles for the next run than the files have: who reads a file finds the right one. */
function rememberWrongly(): void {
  const file = join(data, "manifest.json");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("ferries of run1", "not read"));
}

async function remember(): Promise<void> {
  const known = new KnownYaml();
  const settled = { stamp: "", isSettled: true };
  const keep = known.keep.bind(known);
  known.keep = (path, { stamp }, values) => keep(path, { ...settled, stamp }, values);
  await titles(known);
  await known.remember(data);
}

test("a file of the manifest that is as it was is not read again", async () => {
  const right = await titles();
  await remember();
  expect(await titles(await knownYamlIn(data))).toEqual(right);
  rememberWrongly();
  expect(await titles(await knownYamlIn(data))).toEqual(["Law on the not read (ferries)", "Law on the not read (bridges)"]);
});

test("a file that was touched is read again, and only that", async () => {
  const [, right] = await titles();
  await remember();
  rememberWrongly();
  utimesSync(join(corpus, "more.yaml"), 1, 1);
  expect(await titles(await knownYamlIn(data))).toEqual(["Law on the not read (ferries)", right]);
});

test("the line of a fault is found in a file that was not read again", async () => {
  await remember();
  const file = join(data, "manifest.json");
  writeFileSync(file, readFileSync(file, "utf8").replaceAll('"type":"law"', '"type":"ballad"'));
  const read = await readManifest(corpus, await knownYamlIn(data));
  const faults = read.ok ? [] : read.failure.map((fault) => [fault.file, fault.line, fault.field]);
  expect(faults).toEqual([["manifest.yaml", 4, "works[0].type"]]); // what it includes is not looked at until it is sound
});

test("a file so fresh that it might change unseen is not kept", async () => {
  const known = new KnownYaml();
  await titles(known);
  await known.remember(data);
  expect(existsSync(join(data, "manifest.json"))).toBe(false);
});
