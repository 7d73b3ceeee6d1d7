import { expect, test } from "vitest";
import { cite } from "#lib/law/cite/cite";
import { risRecord } from "#lib/law/cite/ris";
import {
  article,
  cited,
  constitution,
  manyAuthors,
  numberedArticle,
  page,
  pagedArticle,
  printedArticle,
  wells,
} from "#lib/law/cite/testing/items";

test("an act is a statute, with its wording and pinned address", () => {
  const item = cited(constitution, "art_20", {}, { legalValue: "unofficial" });
  expect(risRecord(item, "en").split("\r\n")).toEqual([
    "TY  - STAT",
    "ID  - constitution-1995:1998-10-07.en:art_20",
    "TI  - Constitution of the Republic of Kazakhstan",
    "SE  - Article 20",
    "PY  - 1995",
    "DA  - 1995/08/30/",
    "LA  - en",
    "N1  - Article 20. Wording of 7 October 1998, English, unofficial translation",
    "UR  - https://example.org/constitution-1995@1998-10-07.en/art-20",
    "Y2  - 2026/11/22/",
    "ER  - ",
    "",
  ]);
});

test("dates keep their slashes where a part is not known, and authors have a line each", () => {
  const record = risRecord(cited(manyAuthors), "ru");
  expect(record).toContain("\r\nPY  - 2018\r\nDA  - 2018///\r\n");
  expect(record.match(/\r\nAU {2}- .*/gu)).toHaveLength(4);
});

test("an act has its number, an article its place in the journal", () => {
  expect(risRecord(cited(wells), "ru")).toContain("\r\nM1  - 17-II\r\n");
  expect(risRecord(cited(printedArticle), "en")).toContain("\r\nVL  - 4\r\nIS  - 12\r\nSP  - 33\r\nEP  - 45\r\nSN  - 2049-3630\r\n");
  expect(risRecord(cited(numberedArticle), "ru")).toContain("\r\nIS  - 2(77)\r\nSP  - 7\r\nPY");
  expect(risRecord(cited(pagedArticle), "kk")).toContain("\r\nVL  - 3\r\nSP  - 1–6, 9\r\nPY");
});

test("every record of a list ends with ER, and no text can begin a line of its own", () => {
  const hostile = { ...cited(page), title: { en: "One\r\nER  - \nTY  - BOOK" } };
  const list = cite([cited(constitution), hostile, cited(article)], { format: "ris", style: "plain", language: "en" });
  const lines = list.ok ? list.value.split("\r\n") : [];
  expect(lines.filter((line) => line.startsWith("TY  - "))).toEqual(["TY  - STAT", "TY  - ELEC", "TY  - JOUR"]);
  expect(lines.filter((line) => line === "ER  - ")).toHaveLength(3);
  expect(lines.at(-1)).toBe("");
});
