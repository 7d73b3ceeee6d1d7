import { expect, test } from "vitest";
import type { Hit } from "#lib/search/answer";
import { foldHits, groupHits } from "./Hits";

const hit = (work: string, eId: string): Hit => ({
  ...{ work, edition: "1995.en", eId, label: eId, title: work, force: null, url: `/${work}/${eId}` },
  ...{ language: "en", type: "law", snippet: [], citedBy: 0, reason: "words" },
});
const hits = [hit("b", "art_1"), hit("a", "art_1"), hit("b", "art_2"), hit("b", "art_3"), hit("a", "art_2")];
const shape = (isByRelevance: boolean): readonly string[] =>
  groupHits(hits, isByRelevance).map((group) => `${group.work}: ${group.hits.map(({ eId }) => eId).join(" ")}`);

test("by relevance all hits of a work stand together, the work with the best hit first", () => {
  expect(shape(true)).toEqual(["b: art_1 art_2 art_3", "a: art_1 art_2"]);
});

test("in any other order only neighbours stand together, so that the order stays", () => {
  expect(shape(false)).toEqual(["b: art_1", "a: art_1", "b: art_2 art_3", "a: art_2"]);
});

test("beside other works three hits are shown at once, and never is one alone folded", () => {
  const many = ["art_1", "art_2", "art_3", "art_4", "art_5"].map((eId) => hit("a", eId));
  expect(foldHits(many, false).map((part) => part.length)).toEqual([3, 2]);
  expect(foldHits(many.slice(1), false).map((part) => part.length)).toEqual([4, 0]);
  expect(foldHits(many, true).map((part) => part.length)).toEqual([5, 0]);
});
