import { expect, test } from "vitest";
import { bibtexEntry } from "#lib/law/cite/bibtex";
import { article, cited, constitution, news, page, pagedArticle, printedArticle, wells } from "#lib/law/cite/testing/items";

test("an act is an entry of legislation, with its wording and pinned address", () => {
  const item = cited(constitution, "art_44__para_1__subpara_15", {}, { legalValue: "unofficial" });
  expect(bibtexEntry(item, "en")).toBe(`@legislation{constitution-1995:1998-10-07.en:art_44__para_1__subpara_15,
  title = {{Constitution of the Republic of Kazakhstan}},
  date = {1995-08-30},
  year = {1995},
  version = {1998-10-07},
  language = {english},
  note = {Article 44, paragraph 1, subparagraph 15. Wording of 7 October 1998, English, unofficial translation},
  url = {https://example.org/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15},
  urldate = {2026-11-22},
}
`);
});

test("what TeX would read as a command is escaped, but not in addresses", () => {
  const entry = bibtexEntry(cited(article, "title"), "en");
  expect(entry).toContain("title = {{Citizens' Benches \\& “Rights” of 100 \\%}},");
  expect(entry).toContain("author = {{Gardener}, B.S. and {Digger}, C. and {Planters' Club}},");
  expect(entry).toContain("doi = {10.1234/bench_2026.1},");
  const hostile = { ...cited(page), title: { en: "a}\n@misc{x, \\input{y} ~^#$%&_ {" }, doi: "10.1/{a}\\b" };
  expect(bibtexEntry(hostile, "en")).toContain(
    "title = {{a\\textbraceright{} @misc\\textbraceleft{}x, \\textbackslash{}input\\textbraceleft{}y\\textbraceright{} \\textasciitilde{}\\textasciicircum{}\\#\\$\\%\\&\\_ \\textbraceleft{}}},",
  );
  expect(bibtexEntry(hostile, "en")).toContain("doi = {10.1/%7Ba%7D%5Cb},");
});

test("news is an article of a newspaper, a page of the web is online", () => {
  expect(bibtexEntry(cited(news), "ru")).toMatch(
    /^@article\{park-news:[\s\S]*journal = \{\{Park Daily\}\}[\s\S]*entrysubtype = \{newspaper\}/u,
  );
  expect(bibtexEntry(cited(page, null, {}, { date: null }), "kk")).toMatch(
    /^@online\{park-page:undated\.en,\n(?![\s\S]*(?:date = \{\d{4}-\d\d\}|year))/u,
  );
});

test("an act has its number and who adopted it, an article its place in the journal", () => {
  expect(bibtexEntry(cited(wells), "ru")).toContain("\n  number = {17-II},\n  organization = {Парламент Вельда},\n");
  expect(bibtexEntry(cited(printedArticle, null, {}, { date: "2023" }), "en")).toContain(
    "\n  volume = {4},\n  number = {12},\n  pages = {33--45},\n  issn = {2049-3630},\n",
  );
  expect(bibtexEntry(cited(pagedArticle), "kk")).toContain("\n  volume = {3},\n  pages = {1–6, 9},\n  date");
  expect(bibtexEntry(cited(article), "en")).not.toMatch(/volume|number|pages|issn/);
});
