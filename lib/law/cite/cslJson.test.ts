import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { cite } from "#lib/law/cite/cite";
import { cslItem } from "#lib/law/cite/cslJson";
import {
  article,
  benches,
  charter,
  cited,
  constitution,
  manyAuthors,
  news,
  numberedArticle,
  ordinance,
  page,
  pagedArticle,
  printedArticle,
  wells,
} from "#lib/law/cite/testing/items";
import { languages } from "#lib/law/language";

test("an act has its provision as section, its adoption as date and its wording as version", () => {
  const item = cited(constitution, "art_44__para_1__subpara_15", {}, { legalValue: "unofficial" });
  expect(cslItem(item, "en")).toEqual({
    id: "constitution-1995:1998-10-07.en:art_44__para_1__subpara_15",
    type: "legislation",
    title: "Constitution of the Republic of Kazakhstan",
    language: "en",
    section: "Article 44, paragraph 1, subparagraph 15",
    note: "Article 44, paragraph 1, subparagraph 15. Wording of 7 October 1998, English, unofficial translation",
    issued: { "date-parts": [[1995, 8, 30]] },
    version: "1998-10-07",
    jurisdiction: "kz",
    URL: "https://example.org/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15",
    accessed: { "date-parts": [[2026, 11, 22]] },
  });
});

test("literature has authors told apart, and nothing that is not stated", () => {
  const item = cslItem(cited(article, "title", {}, { date: "2026-03-30" }), "en");
  expect(item.author).toEqual([{ family: "Gardener", given: "B.S." }, { family: "Digger", given: "C." }, { literal: "Planters' Club" }]);
  expect([item.type, item.DOI, item["container-title"], item.section]).toEqual([
    ...["article-journal", "10.1234/bench_2026.1", "Journal of Parks"],
    undefined,
  ]);
  expect(cslItem(cited(page, null, {}, { date: null }), "en")).toEqual({
    id: "park-page:undated.en",
    type: "webpage",
    title: "[The kinds of benches]",
    language: "en",
    note: "English",
    URL: "https://example.org/park-page@undated.en",
    accessed: { "date-parts": [[2026, 11, 22]] },
  });
});

test("an act has its number and authority, an article its place in the journal", () => {
  expect(cslItem(cited(wells), "kk")).toMatchObject({ number: "17-II", authority: "Parliament of Veld" });
  expect(cslItem(cited(charter), "kk")).toMatchObject({ authority: "республикалық референдум" });
  expect(cslItem(cited(printedArticle), "en")).toMatchObject({ volume: "4", issue: "12", page: "33-45", ISSN: "2049-3630" });
  expect(cslItem(cited(pagedArticle), "en")).toMatchObject({ volume: "3", page: "1–6, 9" });
});

const file = join(process.env.TEST_DATA_DIR ?? "", "schemas/csl-data.json");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(file);

describe.skipIf(!isThere)("the official schema (skipped without TEST_DATA_DIR)", () => {
  const items = [
    ...[cited(constitution, "sec_II"), cited(benches, "art_1", {}, { language: "ru" }), cited(article, "abstract__p_1")],
    ...[cited(wells), cited(charter), cited(ordinance), cited(printedArticle), cited(numberedArticle), cited(pagedArticle)],
    ...[cited(news, "body__p_1"), cited(page, null, {}, { date: null }), cited(manyAuthors)],
  ];

  test.each(languages)("CSL-JSON in %s is valid", (language) => {
    const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(file, "utf8")));
    const citation = cite(items, { format: "csl-json", style: "plain", language });
    const read: unknown = citation.ok ? JSON.parse(citation.value) : null;
    expect([validate(read), validate.errors]).toEqual([true, null]);
    expect(validate([{ title: "without a type" }])).toBe(false);
  });
});
