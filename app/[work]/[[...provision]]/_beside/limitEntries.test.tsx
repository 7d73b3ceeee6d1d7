import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Edition, Work } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import { date, eId } from "#lib/store/fixture";
import { type Entry, flatten } from "../../../_address/contents";
import { EntryList } from "../_components/EntryList";
import { limitEntries } from "./limitEntries";

const entry = (id: string, children: readonly Entry[]): Entry => ({
  ...{ eId: eId(id), kind: "article", num: "1", heading: null, order: 1, last: 1, form: "unit", language: "en", children },
  opening: "Everyone who lives by the river has the right to cross it at any time of day.",
});

/** A code of chapters with articles: 40 of 50 make 2,040 lines. */
const code = (chapters: number, articles: number): readonly Entry[] =>
  Array.from({ length: chapters }, (_, chapter) =>
    entry(
      `chp_${chapter + 1}`,
      Array.from({ length: articles }, (_article, index) => entry(`chp_${chapter + 1}__art_${index + 1}`, [])),
    ),
  );

const count = (entries: readonly Entry[]): number => flatten(limitEntries(entries)).length;

test("contents are listed as deep as they stay short", () => {
  expect(count(code(4, 20))).toBe(84);
  expect(count(code(40, 50))).toBe(40);
});

test("two thousand articles under no chapter are all listed, by their numbers alone", () => {
  const flat = limitEntries(Array.from({ length: 2_000 }, (_, index) => entry(`art_${index + 1}`, [])));
  expect(flat).toHaveLength(2_000);
  expect(flat.every(({ opening }) => opening === "")).toBe(true);
});

test("a column with the contents of a code of two thousand articles stays below half a megabyte", () => {
  const edition: Edition = {
    ...{ work: "code", id: "2001.en", date: date("2001"), language: "en", label: null, format: "text", source: "c.txt", legalValue: null },
    origin: { url: null, retrieved: null, licence: null },
  };
  const work: Work = {
    ...{ id: "code", held: true, type: "code", title: { en: "Code" }, aliases: [], adopted: null, replacedBy: null, jurisdiction: null },
    ...{ inForce: { from: null, to: null }, akn: null, wordings: [], rights: "full", url: null, facts: noFacts, editions: [edition] },
  };
  const place = { work, edition, isPinned: true };
  const markup = renderToStaticMarkup(
    <EntryList entries={limitEntries(Array.from({ length: 2_000 }, (_, i) => entry(`art_${i + 1}`, [])))} place={place} />,
  );
  expect(markup.length).toBeLessThan(500_000);
});
