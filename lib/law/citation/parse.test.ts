import { expect, test } from "vitest";
import type { Chain } from "#lib/law/citation/citation";
import { english } from "#lib/law/citation/english";
import { kazakh } from "#lib/law/citation/kazakh";
import { parseCitation } from "#lib/law/citation/parse";
import { russian } from "#lib/law/citation/russian";
import type { CitationTable } from "#lib/law/citation/table";

const notation = (chain: Chain): string => chain.map(({ unit, number }) => (unit === null ? number : `${unit}_${number}`)).join("__");

const examples = (table: CitationTable) => Object.entries(table.examples).filter(([, chains]) => !chains[0]?.startsWith("this "));

test.each([...examples(english), ...examples(russian), ...examples(kazakh)])("%s is read as its table says", (text, chains) => {
  const citation = parseCitation(text);
  expect(citation?.chains.map(notation)).toEqual(chains);
  expect(citation?.name).toBeNull();
});

test.each([
  ["Article 20 of the Constitution", "Constitution"],
  ["Constitution art 20", "Constitution"],
  ["the Constitution, article 20", "the Constitution"],
  ["п. 1 ст. 41 Конституции", "Конституции"],
  ["Конституцияның 44-бабы", "Конституцияның"],
  ["44.1.15 of the Basic Law", "Basic Law"],
])("in “%s” the act is named %s", (text, name) => {
  expect(parseCitation(text)?.name).toBe(name);
});

test.each([
  "",
  "freedom of speech",
  "44",
  "1995",
  "article",
  "section of the law",
  "Article of 12",
  "the art of war",
  "((((",
  "a article 5 b",
  "п",
  "-",
])("“%s” is no citation", (text) => {
  expect(parseCitation(text)).toBeNull();
});

test("a range that would never end is read as its two ends", () => {
  expect(parseCitation("articles 1-999999999")?.chains.map(notation)).toEqual(["art_1", "art_999999999"]);
});

test("no string of citation signs makes it fail", () => {
  const signs = ["art", " ", "44", "(", ")", ".", "-", ",", "and", "бап", "ст", "II", "of", "\u00AD", "\uD800", "№", "1)"];
  let state = 7;
  for (let round = 0; round < 5000; round += 1) {
    const text = Array.from({ length: 12 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return signs[state % signs.length];
    }).join("");
    const citation = parseCitation(text);
    for (const step of citation?.chains.flat() ?? []) expect(step.number).toMatch(/^[0-9A-Za-z]/);
  }
});
