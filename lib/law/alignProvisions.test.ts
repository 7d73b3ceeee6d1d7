import { expect, test } from "vitest";
import { alignProvisions } from "#lib/law/alignProvisions";
import { inverse, partnersBy } from "#lib/law/concordance";
import type { Provision } from "#lib/law/provision";
import { type Partners, sameProvisions } from "#lib/law/sameProvisions";
import { eId } from "#lib/store/fixture";

/** A text as its lines say it: `art_1/para_2 2. Words`, or with `-` for a number that is only counted. `^` closes a provision. */
function textOf(edition: string, lines: readonly string[], identities: Readonly<Record<string, string>> = {}): readonly Provision[] {
  const rows = lines.map((line) => {
    const [, path = "", num = "", text = ""] = /^(\S+) (\S+) ?(.*)$/.exec(line) ?? [];
    return { id: path.replaceAll("/", "__"), num: num === "-" ? null : num, text };
  });
  return rows.map(({ id, num, text }, index) => {
    const inside = rows.findLastIndex((other) => other.id === id || other.id.startsWith(`${id}__`));
    const parent = rows.some((other) => id.startsWith(`${other.id}__`)) ? id.split("__").slice(0, -1).join("__") : null;
    const [own = "", wrapUp = null] = text.split("^");
    return {
      ...{ work: "veld", edition, eId: eId(id), parent: parent === null ? null : eId(parent), kind: "paragraph", num, heading: null },
      ...{ text: own === "" ? null : own, wrapUp, language: edition.endsWith("ru") ? "ru" : "en", status: "in-force" },
      ...{ sameAs: identities[id] ?? `veld/${id}`, page: null, line: index + 1, order: index + 1, last: inside + 1 },
    };
  });
}

function drawn(
  left: readonly Provision[],
  right: readonly Provision[],
  partners: Partners = sameProvisions(left, right),
): readonly string[] {
  return alignProvisions(left, right, partners).map((row) =>
    [row.left, row.right].map((it) => (it === null ? "" : `${it.provision.eId}${it.field === "wrapUp" ? " after" : ""}`)).join(" | "),
  );
}

const numbered = ["art_1 1", "art_1/para_1 1. One", "art_1/para_2 2. Two", "art_1/para_3 3. Three"];

test("two editions stand side by side, provision by provision, in whatever language", () => {
  const rows = drawn(
    textOf("2001.en", numbered),
    textOf("2001.ru", ["art_1 1", "art_1/para_1 1. Раз", "art_1/para_2 2. Два", "art_1/para_3 3. Три"]),
  );
  expect(rows).toEqual([
    "art_1 | art_1",
    "art_1__para_1 | art_1__para_1",
    "art_1__para_2 | art_1__para_2",
    "art_1__para_3 | art_1__para_3",
  ]);
});

test("a numbered paragraph taken out of one leaves an empty cell, and all others stay aligned", () => {
  const without = numbered.filter((line) => !line.includes("para_2"));
  expect(drawn(textOf("2001.en", numbered), textOf("2010.en", without))).toEqual([
    "art_1 | art_1",
    "art_1__para_1 | art_1__para_1",
    "art_1__para_2 | ",
    "art_1__para_3 | art_1__para_3",
  ]);
});

test("a paragraph that is only counted is known by its words when one before it is taken out", () => {
  const left = textOf("2001.en", ["art_1 1", "art_1/al_1 - One", "art_1/al_2 - Two", "art_1/al_3 - Three"]);
  const right = textOf("2010.en", ["art_1 1", "art_1/al_1 - One", "art_1/al_2 - Three"]);
  expect(drawn(left, right)).toEqual(["art_1 | art_1", "art_1__al_1 | art_1__al_1", "art_1__al_2 | ", "art_1__al_3 | art_1__al_2"]);
});

test("a renumbered provision is known by its identity", () => {
  const left = textOf("2001.en", ["art_1 1 One", "art_2 2 Two"]);
  const right = textOf("2010.en", ["art_1 1 New", "art_2 2 One", "art_3 3 Two"], {
    art_1: "veld/new",
    art_2: "veld/art_1",
    art_3: "veld/art_2",
  });
  expect(drawn(left, right)).toEqual([" | art_1", "art_1 | art_2", "art_2 | art_3"]);
});

test("words after a list stand after all that it holds, on both sides", () => {
  const lines = ["art_1 1 The Mayor:^Nobody else may.", "art_1/subpara_1 1) keeps", "art_1/subpara_2 2) gives", "art_2 2 Two"];
  expect(drawn(textOf("2001.en", lines), textOf("2010.en", lines.toSpliced(2, 1)))).toEqual([
    "art_1 | art_1",
    "art_1__subpara_1 | art_1__subpara_1",
    "art_1__subpara_2 | ",
    "art_1 after | art_1 after",
    "art_2 | art_2",
  ]);
});

test("a law and its successor stand side by side by their concordance, from either side", () => {
  const before = textOf("1950.en", ["art_1 1 River", "art_2 2 Salt", "art_3 3 Mayor"]);
  const after = textOf("2001.en", ["art_4 4 Salt and coin", "art_5 5 River", "art_6 6 Bridges"]);
  const concordance = [
    { before: eId("art_1"), after: eId("art_5") },
    { before: eId("art_2"), after: eId("art_4") },
    { before: eId("art_2"), after: eId("art_6") },
  ];
  expect(drawn(before, after, partnersBy(concordance))).toEqual(["art_1 | art_5", "art_2 | art_4", "art_3 | ", " | art_6"]);
  expect(drawn(after, before, partnersBy(inverse(concordance)))).toEqual(["art_4 | art_2", "art_5 | art_1", "art_6 | ", " | art_3"]);
});

test("a text beside nothing has an empty cell in every row", () => {
  expect(drawn(textOf("2001.en", numbered), []).every((row) => row.endsWith("| "))).toBe(true);
});
