import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReferenceScore, scoreReferences } from "#bench/score/references";
import { ingestHere } from "#ingest/testing/ingestHere";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

/** What was reached once is the floor from then on: these numbers only rise. */
const floors = { provision: 1, act: 1, bibliography: 1, internal: 1 } as const;

let folder = "";
let score: ReferenceScore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-"));
  await ingestHere({ corpus: "corpus", data: folder, index: false });
  const current = await readCurrent(folder);
  const opened = current === null ? null : await openLibrary(libraryFile(folder, current), current.generation);
  if (!opened?.ok) throw new Error("The corpus was not ingested");
  score = await scoreReferences(opened.value, "bench/gold/references.jsonl");
  opened.value.close();
});

afterAll(() => rm(folder, { recursive: true }));

test.each(Object.entries(floors))("references of kind %s agree with the judged sample at least as well as before", (kind, floor) => {
  const tally = score.byKind.get(kind) ?? { judged: 0, right: 0 };
  expect(tally.judged).toBeGreaterThan(0);
  expect(tally.right / tally.judged, JSON.stringify(score.wrong, null, 1)).toBeGreaterThanOrEqual(floor);
});

test("nothing is linked that a person judged to be no reference", () => {
  expect(score.linkedNonReferences).toEqual([]);
});

test("the figures that the site shows are those of this very run", () => {
  const shown: unknown = JSON.parse(readFileSync("bench/gold/figures.json", "utf8"));
  expect(shown).toMatchObject({
    judged: score.all.judged,
    right: score.all.right,
    byKind: Object.fromEntries(score.byKind),
    notReferences: { linked: score.linkedNonReferences.length },
  });
});
