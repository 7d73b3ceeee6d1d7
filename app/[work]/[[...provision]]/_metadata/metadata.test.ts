import { expect, test, vi } from "vitest";
import type { Edition, Work } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import { date } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { locate } from "../../../_address/locate";
import type { Reader } from "../../../_address/located";
import { asScript, linkedWork } from "./linkedData";
import { linkedDataOf } from "./linkedDataOf";
import { metadataOf } from "./pageMetadata";
import { scholarTags } from "./scholarTags";

vi.stubEnv("PUBLIC_URL", "https://law.example");

const library = await openFixture();
const reader: Reader = { library, language: "en", day: date("2026-11-22") };

const metadata = async (path: string) => metadataOf(library, await locate(reader, path));
const linked = async (path: string) => linkedDataOf(reader, await locate(reader, path));

test("a page's canonical address is pinned, and names the same page in every language of the interface", async () => {
  const { alternates } = await metadata("/veld-charter/art-2/para-1");
  const path = "veld-charter@2010-05-01.en/art-2/para-1";
  expect(alternates).toEqual({
    canonical: `https://law.example/${path}`,
    languages: {
      ...{ en: `https://law.example/${path}`, kk: `https://law.example/kk/${path}`, ru: `https://law.example/ru/${path}` },
      "x-default": `https://law.example/${path}`,
    },
  });
});

test("where a link is sent, it shows the provision's own words, its wording and its force", async () => {
  const { openGraph, description } = await metadata("/veld-charter@2001-01-01.en/art-1");
  expect(openGraph?.title).toContain("Article 1");
  expect(openGraph?.description).toBe(description);
  expect(description).toMatch(/ · wording of 1 January 2001 · superseded/iu);
});

test("an article without words of its own shows the first that stand in it", async () => {
  expect((await metadata("/veld-charter/art-2")).description).toMatch(/^Everyone has the right/);
});

test("a law says of itself to machines which wording it is and whether it is in force", async () => {
  expect(await linked("/veld-charter@2001-01-01.en")).toMatchObject({
    ...{ "@context": "https://schema.org", "@type": "Legislation", "@id": "https://law.example/veld-charter@2001-01-01.en" },
    ...{ legislationDateVersion: "2001-01-01", legislationDate: "2001-01-01", inLanguage: "en", temporalCoverage: "2001-02-01/2010-05-01" },
    legislationLegalForce: "https://schema.org/NotInForce",
    encoding: { "@type": "LegislationObject", inLanguage: "en" },
  });
  expect(await linked("/veld-charter@2010-05-01.en")).toMatchObject({
    ...{ temporalCoverage: "2010-05-01/..", legislationLegalForce: "https://schema.org/InForce" },
  });
});

test("a provision is a part of its work, in the same wording", async () => {
  expect(await linked("/veld-charter@2010-05-01.en/art-2/para-1")).toMatchObject({
    "@type": "Legislation",
    "@id": "https://law.example/veld-charter@2010-05-01.en/art-2/para-1",
    text: expect.stringMatching(/^Everyone/),
    isPartOf: { "@id": "https://law.example/veld-charter@2010-05-01.en" },
  });
});

test("what is not known is not said", async () => {
  const said = JSON.stringify(await linked("/veld-charter@2001-01-01.en"));
  expect(said).not.toContain("null");
  expect(said).not.toContain("legislationLegalValue");
});

test("pages of nothing say nothing to machines and are not indexed", async () => {
  expect(await linked("/veld-charter/art-99")).toBeNull();
  expect((await metadata("/veld-charter/art-99")).robots).toEqual({ index: false });
});

const article: Work = {
  ...{ id: "paper", held: true, type: "scholarly", title: { en: "On </script> tolls" }, aliases: [], adopted: null, replacedBy: null },
  ...{ jurisdiction: null, inForce: { from: null, to: null }, akn: null, wordings: [], rights: "full", url: null, editions: [] },
  facts: { ...noFacts, authors: ["A. Ferry", "B. Bridge"], doi: "10.1/x", journal: "River Law", published: date("2026-03-30") },
};
const edition: Edition = {
  ...{ work: "paper", id: "2026.en", date: date("2026"), language: "en", label: null, format: "markdown", source: "p.md" },
  ...{ legalValue: null, origin: { url: null, retrieved: null, licence: "CC BY 4.0" } },
};

test("an article carries the tags that reference managers read, an element for each author", () => {
  expect(scholarTags(article, edition, "https://law.example/paper@2026.en")).toEqual({
    citation_title: ["On </script> tolls"],
    citation_author: ["A. Ferry", "B. Bridge"],
    citation_publication_date: ["2026/03/30"],
    citation_journal_title: ["River Law"],
    citation_doi: ["10.1/x"],
    citation_language: ["en"],
    citation_fulltext_html_url: ["https://law.example/paper@2026.en"],
  });
});

test("an article in a journal says which volume, issue and pages, and nothing that is not stated", () => {
  const facts = { ...article.facts, volume: "4", issue: "12", pages: "33–45", issn: "2049-3630" };
  const tags = scholarTags({ ...article, facts }, edition, null);
  const named = ["volume", "issue", "firstpage", "lastpage", "issn"].map((name) => tags[`citation_${name}`]);
  expect(named).toEqual([["4"], ["12"], ["33"], ["45"], ["2049-3630"]]);
  const linkedTo = (own: Partial<Work["facts"]>) =>
    linkedWork(
      { work: { ...article, facts: { ...article.facts, ...own } }, edition, address: "/paper", day: date("2026-11-22") },
      { entries: [], works: [] },
    );
  expect(linkedTo(facts)).toMatchObject({
    ...{ pageStart: "33", pageEnd: "45" },
    isPartOf: {
      ...{ "@type": "PublicationIssue", issueNumber: "12" },
      isPartOf: {
        ...{ "@type": "PublicationVolume", volumeNumber: "4" },
        isPartOf: { "@type": "Periodical", name: "River Law", issn: "2049-3630" },
      },
    },
  });
  expect(linkedTo({ issue: "2(77)", journal: null, pages: "1, 9" })).toMatchObject({
    ...{ isPartOf: { "@type": "PublicationIssue", issueNumber: "2(77)" }, pagination: "1, 9" },
  });
  expect(linkedTo({})).toMatchObject({ isPartOf: { "@type": "Periodical", name: "River Law" } });
  expect(JSON.stringify([scholarTags(article, edition, null), linkedTo({ journal: null })])).not.toMatch(
    /page|volume|issue|issn|isPartOf/i,
  );
});

test("an act says its number and who adopted it", () => {
  const facts = { ...noFacts, number: "№ 17-II", adoptedBy: { en: "Parliament of Veld", ru: "Парламент Вельда" } };
  const act: Work = { ...article, id: "wells", type: "law", facts };
  const linkedTo = (work: Work) => linkedWork({ work, edition, address: "/wells", day: date("2026-11-22") }, { entries: [], works: [] });
  expect(linkedTo(act)).toMatchObject({ legislationIdentifier: ["№ 17-II", "wells"], legislationPassedBy: "Parliament of Veld" });
  expect(linkedTo({ ...act, facts: noFacts })).toMatchObject({ legislationIdentifier: "wells" });
  expect(linkedTo({ ...act, facts: noFacts })).not.toHaveProperty("legislationPassedBy");
});

test("an article names what it cites, and nothing in it can end its script", () => {
  const entries = [{ authors: ["C. Oar"], title: "Oars", published: null, url: null, accessed: null, doi: "10.2/y" }];
  const value = linkedWork(
    { work: article, edition, address: "/paper@2026.en", day: date("2026-11-22") },
    { entries, works: [{ work: { ...article, id: "charter", type: "law", title: { en: "Charter" } }, address: "/charter" }] },
  );
  expect(value).toMatchObject({
    "@type": "ScholarlyArticle",
    copyrightNotice: "CC BY 4.0",
    citation: [
      { "@type": "Legislation", "@id": "/charter", name: "Charter" },
      { "@type": "CreativeWork", name: "Oars", author: [{ "@type": "Person", name: "C. Oar" }], sameAs: "https://doi.org/10.2/y" },
    ],
  });
  expect(asScript(value)).not.toContain("<");
  expect(JSON.parse(asScript(value))).toEqual(value);
});
