import { expect, test } from "vitest";
import { type Concordance, counterpartsOf } from "#lib/law/concordance";
import { type EId, parseEId } from "#lib/law/eId";

function eId(text: string): EId {
  const parsed = parseEId(text);
  if (!parsed.ok) throw new Error(`${text} is no eId`);
  return parsed.value;
}

const concordance: Concordance = [
  { before: eId("art_1"), after: eId("art_5") },
  { before: eId("art_1__para_2"), after: eId("art_6") },
  { before: eId("art_1__para_2"), after: eId("art_7__para_1") },
];

test("a provision has its own counterparts, however many", () => {
  expect(counterpartsOf(concordance, eId("art_1__para_2"))).toEqual(["art_6", "art_7__para_1"]);
});

test("a part without counterparts has those of the nearest provision around it", () => {
  expect(counterpartsOf(concordance, eId("art_1__para_2__subpara_3"))).toEqual(["art_6", "art_7__para_1"]);
  expect(counterpartsOf(concordance, eId("art_1__para_1"))).toEqual(["art_5"]);
});

test("what nothing took the place of has no counterpart", () => {
  expect(counterpartsOf(concordance, eId("art_10"))).toEqual([]);
});
