import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Bm25, ranked } from "#bench/words/bm25";
import { readKazqad } from "#bench/words/kazqad";
import { scoreTerms, scoreTyping } from "#bench/words/measureWords";
import { ndcg } from "#bench/words/ndcg";

test("a ranking scores 1 in the best order, less in a worse one, and 0 without anything relevant", () => {
  const grades = new Map([
    ["a", 3],
    ["b", 1],
  ]);
  expect(ndcg(["a", "b", "c"], grades)).toBe(1);
  expect(ndcg(["b", "a"], grades)).toBeCloseTo((1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 12);
  expect(ndcg(["c"], grades)).toBe(0);
  expect(ndcg(["c", "a"], grades, 1)).toBe(0);
  expect(ndcg(["a"], new Map())).toBe(0);
});

test("rare terms, and more of them in less text, rank first", () => {
  const index = new Bm25(
    new Map([
      ["one", ["law", "law", "court"]],
      ["two", ["law", "tax"]],
      ["three", ["law", "law", "law", "tax", "road", "road"]],
    ]),
  );
  expect(ranked(index.scores(["tax"]))).toEqual(["two", "three"]);
  expect(ranked(index.scores(["court", "law"]))[0]).toBe("one");
  expect(ranked(index.scores(["sea"]))).toEqual([]);
});

const folder = join(process.env.TEST_DATA_DIR ?? "", "data", "kazqad-small");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(folder);

describe.skipIf(!isThere)("Kazakh questions (skipped without TEST_DATA_DIR)", () => {
  test("stems find more than whole words and than prefixes, and each group of endings that vary has its worth", async () => {
    const scores = scoreTerms(await readKazqad(folder));
    const all = (name: string): number => scores.get(name)?.all ?? 0;
    expect(all("whole words")).toBeCloseTo(0.647, 3);
    expect(all("the first five letters")).toBeCloseTo(0.759, 3);
    expect(all("stems")).toBeGreaterThanOrEqual(0.773);
    expect(scores.get("stems")?.rest).toBeGreaterThanOrEqual(0.795);
    for (const group of ["possessive endings", "case endings", "number endings", "verbal endings", "consonants restored"])
      expect(all("stems") - all(`… without ${group}`)).toBeGreaterThan(0.001);
  });

  test("however Kazakh is typed, the looser form finds nearly as much", async () => {
    const scores = scoreTyping(await readKazqad(folder));
    for (const typed of ["Kazakh letters", "Russian letters", "Latin of 2018", "Latin of 2021", "Latin of chats"])
      expect(scores.get(typed)?.looser.all).toBeGreaterThanOrEqual(0.755);
    expect(scores.get("keyboard on English")?.keyboard.all).toBeGreaterThanOrEqual(0.755);
    expect(scores.get("Latin of 2021")?.stems.all).toBeLessThan(0.1);
  });
});

test.runIf(!isThere)("Kazakh questions are not there: set TEST_DATA_DIR to measure on them", () => {
  expect(isThere).toBe(false);
});
