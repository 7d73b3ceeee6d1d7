import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Work } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import { date } from "#lib/store/fixture";
import { WorkFacts } from "./WorkFacts";

const blank: Work = {
  ...{ id: "w", held: true, type: "law", title: { en: "Law on Wells" }, aliases: [], adopted: date("2001-05-04"), replacedBy: null },
  ...{ jurisdiction: null, inForce: { from: null, to: null }, akn: null, wordings: [], rights: "full", url: null, editions: [] },
  facts: noFacts,
};

/** What is said of a work, fact by fact. */
function factsOf(work: Work, predecessors: readonly Work[] = []): Readonly<Record<string, string>> {
  const page = renderToStaticMarkup(<WorkFacts edition={null} predecessors={predecessors} successor={null} work={work} />);
  const found = [...page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

test("an act says its number and who adopted it, in the language that is stated", () => {
  const facts = { ...noFacts, number: "№ 17-II", adoptedBy: { ru: "Парламент Вельда" } };
  expect(factsOf({ ...blank, facts })).toMatchObject({ Number: "№ 17-II", "Adopted by": '<span lang="ru">Парламент Вельда</span>' });
  expect(factsOf({ ...blank, facts: { ...facts, adoptedBy: { en: "Parliament" } } })).toMatchObject({ "Adopted by": "Parliament" });
});

test("a law leads to those whose place it took", () => {
  const replaced = { ...blank, id: "old-wells", title: { en: "Law on Old Wells" }, replacedBy: "w" };
  expect(factsOf(blank, [replaced])["Took the place of"]).toContain('<a href="/old-wells">Law on Old Wells</a>');
  expect(factsOf(blank)).not.toHaveProperty("Took the place of");
});

test("an article says its place in the journal", () => {
  const facts = { ...noFacts, journal: "River Law", volume: "4", issue: "2(77)", pages: "33–45", issn: "2049-3630" };
  expect(factsOf({ ...blank, type: "scholarly", facts })).toMatchObject({
    ...{ Journal: "River Law", Volume: "4", Issue: "2(77)", Pages: "33–45", ISSN: "2049-3630" },
  });
});

test("what few works have is only said where it is stated", () => {
  const said = [...Object.keys(factsOf(blank)), ...Object.keys(factsOf({ ...blank, type: "scholarly" }))];
  expect(said).toEqual(expect.arrayContaining(["Adopted", "Journal", "DOI"]));
  expect(said.filter((name) => /^(?:Number|Adopted by|Volume|Issue|Pages|ISSN)$/.test(name))).toEqual([]);
});
