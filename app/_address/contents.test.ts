import { expect, test } from "vitest";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import { eId } from "#lib/store/fixture";
import { contentsOf, type Entry, pathTo } from "./contents";

type Row = readonly [id: string, kind: ProvisionKind, last?: number];

/** Provisions from rows in reading order; `last` counts from 1, as orders do. */
const provisions = (rows: readonly Row[]): readonly Provision[] =>
  rows.map(([id, kind, last], index) => ({
    ...{ work: "w", edition: "e", eId: eId(id), parent: null, kind, num: null, heading: null, text: `Text of ${id}`, wrapUp: null },
    ...{ language: id.includes("-ru") ? "ru" : "en", status: "in-force", sameAs: id, page: null, line: index + 1 },
    ...{ order: index + 1, last: last ?? index + 1 },
  }));

const outline = (entries: readonly Entry[]): readonly unknown[] =>
  entries.map((entry) => (entry.children.length === 0 ? entry.eId : [entry.eId, ...outline(entry.children)]));

test("a law's contents are its sections and articles", () => {
  const rows: readonly Row[] = [
    ["preamble", "preamble"],
    ["sec_I", "section", 5],
    ["art_1", "article"],
    ["art_2", "article", 5],
    ["art_2__para_1", "paragraph"],
    ["sec_II", "section", 7],
    ["art_3", "article"],
  ];
  expect(outline(contentsOf(provisions(rows)).entries)).toEqual(["preamble", ["sec_I", "art_1", "art_2"], ["sec_II", "art_3"]]);
});

test("paragraphs under no heading are gathered, with the headings among them", () => {
  const rows: readonly Row[] = [
    ["body__p_1", "p"],
    ["senate", "heading"],
    ["body__p_2", "p"],
  ];
  const { entries } = contentsOf(provisions(rows));
  expect(entries.map(({ eId: id, form, order, last }) => [id, form, order, last])).toEqual([["body", "text", 1, 3]]);
});

test("a text that begins with a heading is still named after its paragraphs", () => {
  const rows: readonly Row[] = [
    ["senate", "heading"],
    ["body__p_1", "p"],
  ];
  expect(outline(contentsOf(provisions(rows)).entries)).toEqual(["body"]);
});

test("what a title page says is one entry in each language, and a heading with text under it is another", () => {
  const rows: readonly Row[] = [
    ["front-matter-en__p_1", "meta"],
    ["title-en", "title"],
    ["authors-en", "author"],
    ["abstract-en", "abstract", 5],
    ["abstract-en__p_1", "p"],
    ["introduction", "heading", 7],
    ["introduction__p_1", "p"],
    ["authors-ru", "author"],
    ["front-matter-ru__p_1", "meta"],
  ];
  const { entries } = contentsOf(provisions(rows));
  expect(outline(entries)).toEqual(["front-matter-en", "abstract-en", "introduction", "front-matter-ru"]);
});

test("an entry opens with the first words inside it, cut at a word", () => {
  const long = provisions([["art_1", "article"]]).map((it) => ({ ...it, text: "word ".repeat(40) }));
  const [entry] = contentsOf(long).entries;
  expect(entry?.opening).toBe(`${"word ".repeat(17).trim()} word…`);
});

test("every provision stands in exactly one innermost entry", () => {
  const rows = provisions([
    ["sec_I", "section", 3],
    ["art_1", "article", 3],
    ["art_1__para_1", "paragraph"],
  ]);
  const { entries } = contentsOf(rows);
  expect(rows.map((it) => pathTo(entries, it.order).at(-1)?.eId)).toEqual(["sec_I", "art_1", "art_1"]);
});
