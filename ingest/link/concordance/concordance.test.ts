import { expect, test } from "vitest";
import { corrected, known } from "#ingest/link/concordance/concordAll";
import { suggestConcordance } from "#ingest/link/concordance/suggest";
import { wantedConcordances } from "#ingest/link/concordance/wanted";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import { date, eId } from "#lib/store/fixture";

/** A law as its lines say it: `art_1/para_2 Words`. */
function lawOf(work: string, lines: readonly string[]): readonly Provision[] {
  const ids = lines.map((line) => (line.split(" ")[0] ?? "").replaceAll("/", "__"));
  return lines.map((line, index) => {
    const id = ids[index] ?? "";
    const parent = ids.filter((other) => id.startsWith(`${other}__`)).at(-1);
    return {
      ...{ work, edition: "2001.en", eId: eId(id), parent: parent === undefined ? null : eId(parent), num: "1.", heading: null },
      ...{ kind: id.includes("__") ? "paragraph" : "article", text: line.split(" ").slice(1).join(" ") || null, wrapUp: null },
      ...{ language: "en", status: "in-force", sameAs: "", page: null, line: index + 1, order: index + 1 },
      last: 1 + ids.findLastIndex((other) => other === id || other.startsWith(`${id}__`)),
    };
  });
}

const before = lawOf("charter", [
  "art_1",
  "art_1/para_1 Everyone may cross the river by ferry.",
  "art_1/para_2 Nobody pays a toll twice on one day, and children pay no toll.",
  "art_2",
  "art_2/para_1 The Mayor exercises pardon of thieves.",
  "art_2/para_2 The Mayor keeps the seal in an oaken chest.",
]);
const after = lawOf("code", [
  "art_5",
  "art_5/para_1 The Mayor has the power to pardon thieves.",
  "art_6",
  "art_6/para_1 Children pay no toll.",
  "art_6/para_2 Nobody pays a toll twice on one day.",
  "art_6/para_3 Everyone may cross the river by ferry or bridge.",
]);

const drawn = (): readonly string[] => suggestConcordance(before, after).map((line) => `${line.before} > ${line.after}`);

test("provisions are matched by their words, whatever their numbers, and articles by what they hold", () => {
  expect(drawn()).toEqual(expect.arrayContaining(["art_1 > art_6", "art_1__para_1 > art_6__para_3", "art_2__para_1 > art_5__para_1"]));
});

test("a provision that went into two leads to both", () => {
  expect(drawn().filter((line) => line.startsWith("art_1__para_2 "))).toHaveLength(2);
});

test("what nothing took the place of is in no line", () => {
  expect(drawn().some((line) => line.startsWith("art_2__para_2 "))).toBe(false);
});

test("what a person says takes the place of all that was suggested, also that there is no counterpart", () => {
  const suggested = suggestConcordance(before, after);
  const stated: readonly (readonly [EId, readonly EId[]])[] = [
    [eId("art_1__para_2"), [eId("art_6__para_2")]],
    [eId("art_2__para_1"), []],
  ];
  const lines = corrected(suggested, stated);
  expect(lines.slice(0, 2)).toEqual([
    { before: "art_1__para_2", after: "art_6__para_2", basis: "stated", likeness: null },
    { before: "art_2__para_1", after: null, basis: "stated", likeness: null },
  ]);
  expect(lines.filter((it) => it.before === "art_1__para_2")).toHaveLength(1);
});

test("what is stated of provisions that are not there is passed over, and leaves what was suggested", () => {
  const stated: readonly (readonly [EId, readonly EId[]])[] = [
    [eId("art_1__para_2"), [eId("art_6__para_2"), eId("art_60")]],
    [eId("art_1__para_1"), [eId("art_61")]],
    [eId("art_99"), [eId("art_6")]],
    [eId("art_2__para_1"), []],
  ];
  expect(known(stated, before, after)).toEqual([
    ["art_1__para_2", ["art_6__para_2"]],
    ["art_2__para_1", []],
  ]);
});

const edition = (work: string, day: string, language: Edition["language"]): Edition => ({
  ...{ work, id: `${day}.${language}`, date: date(day), language, label: null, format: "text", source: "x.txt", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
});

const charter = {
  id: "charter",
  replacedBy: "code",
  editions: [edition("charter", "2001", "en"), edition("charter", "2001", "ru"), edition("charter", "2010", "ru")],
};
const code = { id: "code", replacedBy: null, editions: [edition("code", "2020", "ru"), edition("code", "2025", "ru")] };
const held = new Map(["charter@2001.en", "charter@2001.ru", "charter@2010.ru", "code@2020.ru", "code@2025.ru"].map((key) => [key, "made"]));

test("the last wording of a law is matched with the first of its successor, in a language that both are in", () => {
  expect(wantedConcordances([charter, code], [], held, "c")).toMatchObject([
    { before: { work: "charter", edition: "2010.ru" }, after: { work: "code", edition: "2020.ru" }, isShared: true, stated: [] },
  ]);
});

test("what a file states of other editions is kept beside it, and without a shared language it is all there is", () => {
  const stated = { before: { work: "charter", edition: "2001.en" }, after: { work: "code", edition: "2020.ru" }, provisions: [] };
  expect(wantedConcordances([charter, code], [stated], held, "c").map(({ isShared }) => isShared)).toEqual([true, false]);
});

test("a concordance is made again when one of its editions, the file or the code changes, and at nothing else", () => {
  const fingerprint = (fingerprints: ReadonlyMap<string, string>, program = "c") =>
    wantedConcordances([charter, code], [], fingerprints, program).map((it) => it.fingerprint);
  const before = fingerprint(held);
  expect(fingerprint(new Map([...held, ["charter@2001.en", "again"]]))).toEqual(before);
  expect(fingerprint(new Map([...held, ["code@2020.ru", "again"]]))).not.toEqual(before);
  expect(fingerprint(held, "other")).not.toEqual(before);
  expect(fingerprint(new Map([...held].filter(([key]) => key !== "code@2020.ru")))).toEqual([]);
});
