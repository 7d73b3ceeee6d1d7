import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { expect, test } from "vitest";
import { type CiteFormat, cite } from "#lib/law/cite/cite";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { type CslItem, cslItem } from "#lib/law/cite/cslJson";
import {
  article,
  benches,
  cited,
  constitution,
  gardens,
  manyAuthors,
  news,
  numberedArticle,
  page,
  printedArticle,
  wells,
} from "#lib/law/cite/testing/items";
import { type Language, languages } from "#lib/law/language";

/** Every kind of work, with and without dates, authors, places; and signs that a format has a use for. */
const items: readonly CitedItem[] = [
  cited(constitution, "art_44__para_1__subpara_15", {}, { legalValue: "unofficial" }),
  cited(gardens, null, {}, { date: null }),
  cited(benches, "preamble", {}, { language: "ru", legalValue: "official" }),
  cited(article, "abstract__p_1", {}, { date: "2026-03-30" }),
  cited(manyAuthors, "body__p_2", {}, { date: "2018", language: "ru" }),
  cited(news, "body__p_1", {}, { date: "2024-06-24" }),
  cited(page),
  cited(wells, "art_2", {}, { language: "ru" }),
  cited(printedArticle, null, {}, { date: "2023" }),
  cited(numberedArticle, null, {}, { date: "2024", language: "ru" }),
  { ...cited(page, "body__p_1"), title: { en: "50 % of {A} & B_1 #2 ~ $3 ^ \\end, “Ә Ғ Қ Ң”" } },
];

type Read = Readonly<Record<string, unknown>>;

/** What an independent reader (Citation.js) makes of a file of ours. */
function readBack(format: CiteFormat, language: Language): readonly Read[] {
  const citation = cite(items, { format, style: "plain", language });
  if (!citation.ok) throw new Error(citation.failure.kind);
  return plugins.input.chain(citation.value, { generateGraph: false });
}

const picked = (from: Read | CslItem, names: readonly string[]): Read =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

const expected = (language: Language, names: readonly string[]): readonly Read[] =>
  items.map((item) => picked(cslItem(item, language), names));

const both = ["id", "title", "issued", "container-title", "note", "URL", "DOI", "volume", "issue", "page", "ISSN", "number"];

test.each(languages)("BibTeX in %s is read back with equal fields", (language) => {
  const names = [...both, "version", "accessed"];
  const read = readBack("bibtex", language);
  // A site's name has no field of its own in BibTeX; none of the pages here has one.
  expect(read.map((item) => picked(item, names))).toEqual(expected(language, names));
  expect(read.map(({ type }) => type)).toEqual([
    ...["legislation", "legislation", "legislation", "article-journal", "article-journal", "article-journal", "webpage"],
    ...["legislation", "article-journal", "article-journal", "webpage"],
  ]);
  expect(read.map((item) => item.language)).toEqual(items.map(({ wording }) => (wording.language === "ru" ? "russian" : "english")));
});

/** Of newspapers the reader takes the year alone, which RIS gives in a tag of its own. */
const yearOfNews = (item: Read): Read => (String(item.id).startsWith("park-news") ? { ...item, issued: { "date-parts": [[2024]] } } : item);

test.each(languages)("RIS in %s is read back with equal fields", (language) => {
  const names = [...both, "type", "language", "section"];
  const read = readBack("ris", language);
  expect(read.map((item) => picked(item, names))).toEqual(expected(language, names).map(yearOfNews));
  expect(read[3]?.accessed).toEqual({ "date-parts": [[2026, 11, 22]] });
});

test("authors come back with their family names, or whole where those are not told", () => {
  const whole = { family: "Planters' Club" };
  const names = [{ family: "Gardener", given: "B.S." }, { family: "Digger", given: "C." }, whole];
  expect(readBack("bibtex", "en")[3]?.author).toEqual(names);
  expect(readBack("ris", "en")[3]?.author).toEqual([...names.slice(0, 2), { literal: "Planters' Club" }]);
  expect(readBack("ris", "ru")[4]?.author).toEqual(cslItem(items[4] ?? cited(page), "ru").author);
});
