import { expect, test } from "vitest";
import { placeCorrections } from "#ingest/corrections/placeCorrections";
import type { StatedCorrection } from "#lib/law/correction";
import type { Provision } from "#lib/law/provision";
import { date, eId } from "#lib/store/fixture";

const row = (id: string, order: number, fields: Partial<Provision>): Provision => ({
  ...{ work: "veld", edition: "2001.en", eId: eId(id), parent: null, kind: "article", num: null, heading: null, text: null, wrapUp: null },
  ...{ language: "en", status: "in-force", sameAs: `veld/${id}`, page: 3, line: order * 10, order, last: order },
  ...fields,
});

const provisions = [
  row("art_1", 1, { heading: "The rivre", text: "An allnation vote on the rivre.", wrapUp: "So be  ti ." }),
  row("art_2", 2, { text: "aaa aa" }),
];

const says = (id: string, printed: string, readAs: string): StatedCorrection => ({
  ...{ eId: eId(id), printed, readAs, who: "A. Editor", when: date("2026-01-31") },
});

test("a correction gets the place at which its words are printed, and the text stays as it is", () => {
  const stated = [
    says("art_2", "a aa", "a bb"),
    says("art_1", " ti ", " it"),
    says("art_1", "allnation", "all-nation"),
    says("art_1", "The rivre", "The river"),
  ];
  const { corrections, problems } = placeCorrections(provisions, stated);
  expect(problems).toEqual([]);
  expect(corrections.map((it) => [it.eId, it.in, it.start, it.end, it.readAs])).toEqual([
    ["art_1", "heading", 0, 9, "The river"],
    ["art_1", "text", 3, 12, "all-nation"],
    ["art_1", "wrapUp", 6, 10, " it"],
    ["art_2", "text", 2, 6, "a bb"],
  ]);
  for (const it of corrections) expect(provisions.find(({ eId: id }) => id === it.eId)?.[it.in]?.slice(it.start, it.end)).toBe(it.printed);
});

test("one that has no place, or more than one, is left out and reported", () => {
  const { corrections, problems } = placeCorrections(provisions, [
    says("art_9", "x", "y"),
    says("art_1", "bridge", "b"),
    says("art_2", "aa", "b"),
  ]);
  expect(corrections).toEqual([]);
  expect(problems.map(({ rule, message, place }) => [rule, message, place?.line ?? null])).toEqual([
    ["correction-unknown", "A correction was left out: this edition has no art_9.", null],
    ["correction-not-printed", 'A correction was left out: "bridge" does not stand in art_1.', 10],
    ["correction-ambiguous", 'A correction was left out: "aa" stands 3 times in art_2; give words around it.', 20],
  ]);
});
