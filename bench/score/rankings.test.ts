import { expect, test } from "vitest";
import { bestRank, type Judged, ndcg } from "#bench/score/rankings";

const at = (...eIds: readonly string[]) => eIds.map((eId) => ({ work: "w", eId }));
const judged = (grades: Readonly<Record<string, number>>): readonly Judged[] =>
  Object.entries(grades).map(([eId, grade]) => ({ work: "w", eId, grade }));

test("the best order scores 1, and nothing found scores 0", () => {
  const relevant = judged({ art_1: 3, art_2: 1 });
  expect(ndcg(at("art_1", "art_2"), relevant)).toBe(1);
  expect(ndcg(at("art_9"), relevant)).toBe(0);
});

test("a worse order scores less, by the discount of its ranks", () => {
  expect(ndcg(at("art_9", "art_1"), judged({ art_1: 3 }))).toBeCloseTo(1 / Math.log2(3));
});

test("an ancestor earns one grade less, and what is inside it then earns the rest", () => {
  const relevant = judged({ art_1__para_1: 3 });
  expect(ndcg(at("art_1"), relevant)).toBeCloseTo(2 / 3);
  expect(ndcg(at("art_1", "art_1__para_1"), relevant)).toBeCloseTo((2 + 1 / Math.log2(3)) / 3);
  expect(ndcg(at("art_11"), relevant)).toBe(0);
});

test("hits after the tenth, and the same provision again, count for nothing", () => {
  const filler = Array.from({ length: 10 }, (_, index) => `sec_${index}`);
  expect(ndcg(at(...filler, "art_1"), judged({ art_1: 3 }))).toBe(0);
  expect(ndcg(at("art_1", "art_1"), judged({ art_1: 1, art_2: 1 }))).toBeLessThan(1);
});

test("the rank of the best answer counts from 1", () => {
  expect(bestRank(at("art_2", "art_1"), judged({ art_1: 3, art_2: 1 }))).toBe(2);
  expect(bestRank(at("art_2"), judged({ art_1: 3, art_2: 1 }))).toBeNull();
});
