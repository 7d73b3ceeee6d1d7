import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { call } from "#ingest/testing/commandLine";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

vi.setConfig({ testTimeout: 120_000 }); // processes start slowly where others work too

const folders = temporaryFolders();
afterAll(folders.remove);

let corpus = "";
let file = "";
beforeEach(() => {
  corpus = folders.make();
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 2)]);
  file = join(folders.make(), "wells.md");
  writeFileSync(file, "# Law on Wells\n\n## Article 1\n\nEvery well has a lid.\n");
});

test("adds files, and ends with 0; what it wrote can be ingested", async () => {
  const added = await call("manifestCommand", "add", file, "--type", "law", "--corpus", corpus);
  expect(added).toMatchObject({ code: 0, problems: [] });
  expect(added.output).toMatch(/^law-on-wells: "Law on Wells", law, sources\/wells\.md \(markdown\)\n/);
  const checked = await call("main", "--corpus", corpus, "--data", join(corpus, "data"), "--check");
  expect(checked).toMatchObject({ code: 0, problems: [] });
});

test.each([
  ["no type", ["add", "FILE"], /^--type says what kind of work it is: constitution, .*news\. See --help\.$/],
  ["a type that is none", ["add", "FILE", "--type", "poem"], /^--type says/],
  ["a day that no calendar has", ["add", "FILE", "--type", "law", "--date", "2026-02-30"], /^--date is a date like/],
  ["one title for two files", ["add", "FILE", "FILE", "--type", "law", "--title", "Wells"], /^--title and --id are of one file/],
  ["what cannot be done", ["remove", "FILE", "--type", "law"], /^"remove" is nothing that can be done: add\. See --help\.$/],
])("ends with 2 for %s, and changes nothing", async (_, args, sentence) => {
  const before = readFileSync(join(corpus, "manifest.yaml"), "utf8");
  const { code, output, problems } = await call("manifestCommand", ...args.map((it) => (it === "FILE" ? file : it)), "--corpus", corpus);
  expect([code, output, problems]).toEqual([2, "", [expect.stringMatching(sentence)]]);
  expect(readFileSync(join(corpus, "manifest.yaml"), "utf8")).toBe(before);
});
