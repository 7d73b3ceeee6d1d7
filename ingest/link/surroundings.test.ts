import { expect, test } from "vitest";
import { holdersOf, surroundingsIn, wayAround, wayHere } from "#ingest/link/surroundings";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

const provision = (eId: string, parent: string | null): Provision => ({
  ...{ work: "wells-act", edition: "2001-01-01.en", eId: eId as EId, parent: parent as EId | null, kind: "section", num: null },
  ...{ heading: null, text: "Text.", wrapUp: null, language: "en", status: "in-force", sameAs: "", page: null, line: 1, order: 1, last: 1 },
});

const act = [
  provision("part_1", null),
  provision("part_1__chp_2", "part_1"),
  provision("sec_5", "part_1__chp_2"),
  provision("sec_5__subsec_1", "sec_5"),
  provision("att_1", null),
  provision("att_1__art_2", "att_1"),
  provision("att_1__art_2__para_3", "att_1__art_2"),
];
const aroundOf = surroundingsIn(act);
const around = (eId: string) => aroundOf(provision(eId, null));

test("a provision stands in all that holds it, whether its eId says so or not", () => {
  expect(around("sec_5__subsec_1")).toEqual(["part_1", "part_1__chp_2", "sec_5", "sec_5__subsec_1"]);
});

test.each([
  ["sec_5__subsec_1", "chp", "en", "part_1 chp_2"],
  ["sec_5__subsec_1", "part", "en", "part_1"],
  ["sec_5__subsec_1", "sec", "en", "sec_5"],
  ["att_1__art_2__para_3", "att", "en", "att_1"],
  ["att_1__art_2__para_3", "art", "en", "att_1 art_2"],
  ["att_1__art_2__para_3", "chp", "en", null],
  ["att_1__art_2__para_3", "part", "en", null],
  ["att_1__art_2__para_3", "part", "ru", "att_1 art_2 para_3"],
] as const)("from %s the way to its %s, in %s, is %s", (eId, unit, language, way) => {
  const found = wayHere(around(eId), unit, language);
  expect(found?.map((step) => `${step.unit}_${step.number}`).join(" ") ?? null).toBe(way);
});

test("numbers that an annex or a part may count for itself are looked for from the innermost", () => {
  expect(holdersOf(around("att_1__art_2__para_3"))).toEqual(["att_1"]);
  expect(holdersOf(around("sec_5__subsec_1"))).toEqual(["sec_5", "part_1__chp_2", "part_1"]);
  expect(wayAround(around("att_1__art_2__para_3"), "para")).toEqual([
    { unit: "att", number: "1" },
    { unit: "art", number: "2" },
  ]);
});
