import { expect, test } from "vitest";
import { inverse, pairsIn, partnersBy } from "#lib/law/concordance";
import { eId } from "#lib/store/fixture";

const concordance = [
  { before: eId("art_1"), after: eId("art_5") },
  { before: eId("art_2"), after: eId("art_5") },
  { before: eId("art_2"), after: eId("art_6") },
  { before: eId("art_2"), after: eId("art_7") },
];

test("of several counterparts the first that is free shares a row, since a provision stands in one", () => {
  expect([...partnersBy(concordance)]).toEqual([
    ["art_1", "art_5"],
    ["art_2", "art_6"],
  ]);
});

test("seen from the later law, the same lines lead back", () => {
  expect([...partnersBy(inverse(concordance))]).toEqual([
    ["art_5", "art_1"],
    ["art_6", "art_2"],
  ]);
});

test("a line that says that there is no counterpart is no pair", () => {
  const lines = [...concordance, { before: eId("art_3"), after: null }];
  expect(pairsIn(lines)).toHaveLength(concordance.length);
});
