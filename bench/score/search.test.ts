import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askOurs, withAnswerers } from "#bench/score/answerers";
import { scoresWithout } from "#bench/score/languageWorth";
import { openPublished } from "#bench/score/openPublished";
import { type SearchScore, scoreSearch } from "#bench/score/search";
import { withoutSynonyms, worthOfSynonyms } from "#bench/score/synonymWorth";
import { ingestHere } from "#ingest/testing/ingestHere";
import { engineProgram } from "#ingest/testing/testEngine";
import type { Library } from "#lib/store/library";

/** What was reached once is the floor from then on: these numbers only rise. */
const floors = {
  all: 0.94,
  languages: { en: 0.93, ru: 1, kk: 0.99 },
  types: { natural: 0.89, keyword: 0.87, synonym: 0.99, citation: 0.99, typo: 1, morphology: 0.98, phrase: 1 },
  inflected: { en: 21, kk: 22 },
  names: 0.89,
} as const;

const gold = "bench/gold/queries.jsonl";

let folder = "";
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "score-"));
  await ingestHere({ corpus: "corpus", data: folder, index: false });
  const opened = await openPublished(folder);
  if (opened === null) throw new Error("The corpus was not ingested");
  library = opened;
});

afterAll(async () => {
  library.close();
  await rm(folder, { recursive: true });
});

function demandFloors(score: () => SearchScore): void {
  test("over all, judged queries find what a person expects at least as well as before", () => {
    expect(score().all).toBeGreaterThanOrEqual(floors.all);
  });

  test.each(Object.entries({ ...floors.languages, ...floors.types }))("so do those of %s", (kind, floor) => {
    const { byLanguage, byType } = score();
    expect(byLanguage.get(kind) ?? byType.get(kind)).toBeGreaterThanOrEqual(floor);
  });

  test("every citation leads to its provision first", () => {
    expect(score().citations.of).toBeGreaterThan(0);
    expect(score().citations.right).toBe(score().citations.of);
  });

  test("what has no answer gets none, or is told that fewer words were asked for", () => {
    expect(score().unanswerable.of).toBeGreaterThan(0);
    expect(score().unanswerable.right).toBe(score().unanswerable.of);
  });
}

test("inflected queries that no rule was made for find their passage among the first three", async () => {
  const { firstThree } = await scoreSearch("bench/gold/inflected.jsonl", askOurs(library, null));
  expect(firstThree.get("en")?.right).toBeGreaterThanOrEqual(floors.inflected.en);
  expect(firstThree.get("kk")?.right).toBeGreaterThanOrEqual(floors.inflected.kk);
});

test("names bring much on queries written after them, and without any one of them most of it is left", async () => {
  const worth = await worthOfSynonyms("bench/gold/synonyms.jsonl", askOurs(library, null), askOurs(library, null, withoutSynonyms));
  expect(worth.withNames).toBeGreaterThanOrEqual(floors.names);
  expect(worth.withNames - worth.withoutNames).toBeGreaterThan(0.5);
  expect(worth.rows.filter(({ kept }) => kept < 0.5)).toEqual([]);
  expect(worth.rows.some(({ kept }) => kept < 1)).toBe(true);
});

test("without stems far fewer inflected queries find their passage", async () => {
  const [score] = await scoresWithout("snowball", "corpus", ["bench/gold/inflected.jsonl"]);
  expect(score?.firstThree.en?.of).toBe(22);
  expect(score?.firstThree.en?.right).toBeLessThan(floors.inflected.en - 4);
});

describe("by the library alone", () => {
  let score: SearchScore;
  beforeAll(async () => {
    score = await scoreSearch(gold, askOurs(library, null));
  });
  demandFloors(() => score);
});

describe.skipIf(engineProgram === null)("by the search engine", () => {
  let score: SearchScore;
  let raw: SearchScore;
  beforeAll(async () => {
    await withAnswerers(
      library,
      () => undefined,
      async (answerers) => {
        score = await scoreSearch(gold, answerers.engine);
        raw = await scoreSearch(gold, answerers.raw);
      },
    );
  });
  demandFloors(() => score);

  test("the engine as it comes finds much less in the same texts", () => {
    expect(raw.all).toBeGreaterThan(0.3);
    expect(score.all).toBeGreaterThan(raw.all + 0.2);
  });
});
