import { expect, test } from "vitest";
import { knownWorks } from "#ingest/link/knownWorks";
import { linkEdition } from "#ingest/link/linkEdition";
import { insideUnits } from "#lib/law/citation/insideUnits";
import type { PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import type { Edition, WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";

const day = (text: string): PartialDate => text as PartialDate;

const workOf = (id: string, type: WorkType, given: Partial<WorkRecord> = {}): WorkRecord => ({
  ...{ id, held: true, type, title: { en: id }, aliases: [], adopted: null, inForce: { from: null, to: null }, replacedBy: null },
  ...{ jurisdiction: "kz", akn: null, wordings: [], rights: "full", url: null, facts: noFacts },
  ...given,
});

const editionOf = (work: string, date: string): Edition => ({
  ...{ work, id: `${date}.en`, date: day(date), language: "en", label: null, format: "text", source: "x", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
});

const old = workOf("constitution-old", "constitution", {
  ...{ title: { en: "Constitution" }, aliases: ["the Constitution", "Конституция"], adopted: day("1995-08-30") },
  ...{ inForce: { from: day("1995-09-05"), to: day("2026-07-01") }, wordings: [day("1998-10-07"), day("2022-09-17")] },
});
const recent = workOf("constitution-new", "constitution", {
  ...{ title: { en: "Constitution" }, aliases: ["the Constitution", "Конституция"], adopted: day("2026-03-15") },
  inForce: { from: day("2026-07-01"), to: null },
});

const held: Readonly<Record<string, readonly string[]>> = {
  "constitution-old": ["art_5", "art_5__para_1", "art_16", "art_53", "art_53__subpara_6", "art_10__para_2", "art_10__subpara_2", "art_10"],
  "constitution-new": ["art_5", "art_16"],
  "harbour-act": [
    ...["part_1", "part_1__chp_1", "part_1__chp_2", "part_2", "part_2__chp_1", "part_1__art_1", "part_1__art_2", "part_2__art_1"],
    ...["part_2__art_7", "att_1", "att_1__art_1", "art_9", "of-quays", "of-quays__art_9", "of-quays__art_10"],
  ],
  "wells-act": [
    "sec_44",
    "sec_44__subsec_2",
    "sec_76__subsec_1__para_c",
    "sec_90__para_b",
    "sec_2",
    "att_1",
    "att_1__sec_2",
    "att_1__sec_2__subsec_1",
    "att_1__sec_3",
  ],
};
const editions: Readonly<Record<string, readonly Edition[]>> = {
  "constitution-old": [editionOf("constitution-old", "1998-10-07")],
  "constitution-new": [editionOf("constitution-new", "2026-03-15")],
  "wells-act": [editionOf("wells-act", "2001-01-01")],
  "harbour-act": [editionOf("harbour-act", "2001-01-01")],
};

const provisionOf = (work: string, edition: string, eId: string, text: string, kind: Provision["kind"]): Provision => ({
  ...{ work, edition, eId: eId as EId, parent: null, kind, num: /note_(\d+)/.exec(eId)?.[1] ?? null, heading: null, text, wrapUp: null },
  language: "en",
  ...{ status: "in-force", sameAs: "", page: null, line: 1, order: 1, last: 1 },
});

/** The references of texts that stand one after the other in one document; `parents` are what holds them, where their eIds do not say it. */
async function referencesOf(
  work: WorkRecord,
  date: string | null,
  texts: Readonly<Record<string, string>>,
  parents: Readonly<Record<string, string>> = {},
): Promise<readonly Reference[]> {
  const edition = date === null ? { ...editionOf(work.id, "2000-01-01"), date: null } : editionOf(work.id, date);
  const provisions = Object.entries(texts).map(([eId, text]) =>
    provisionOf(work.id, edition.id, eId, text, eId.includes("ref_") ? "ref" : eId.includes("note_") ? "note" : "p"),
  );
  const above = Object.entries(parents).map(([eId, parent]) => ({
    ...provisionOf(work.id, edition.id, eId, "", "p"),
    parent: parent as EId,
  }));
  const linked = await linkEdition(
    { work, edition, facts: noFacts, provisions: [...provisions, ...above], entries: new Map() },
    {
      known: knownWorks([old, recent, work]),
      editionsOf: (id) => editions[id] ?? [],
      hasIn: (id) => (eId) => held[id]?.includes(eId) ?? false,
      insideIn: (id) => insideUnits((held[id] ?? []).map((eId) => eId as EId)),
    },
  );
  return linked.references.map(({ reference }) => reference);
}

const inArticle = (date: string | null, text: string) => referencesOf(workOf("essay", "scholarly"), date, { body__p_1: text });

const targets = (references: readonly Reference[]): readonly string[] =>
  references.flatMap((reference) => reference.targets.map(({ work, act, eId }) => `${work ?? act} ${eId ?? ""}`.trim()));

test("“the Constitution” is the one that was in force when the text was published", async () => {
  expect(targets(await inArticle("2026-03-30", "See Article 16 of the Constitution."))).toEqual(["constitution-old art_16"]);
  expect(targets(await inArticle("2026-08-01", "See Article 16 of the Constitution."))).toEqual(["constitution-new art_16"]);
});

test("in a text without a day, both constitutions are offered and none is followed", async () => {
  const [reference] = await inArticle(null, "See Article 16 of the Constitution.");
  expect(reference).toMatchObject({ status: "ambiguous", editionCited: null, editionBasis: "unknown" });
  expect(reference?.targets.map(({ work, reading }) => `${work} ${reading}`)).toEqual(["constitution-old 1", "constitution-new 2"]);
});

test("a wording that is not held is said: the link is assumed", async () => {
  const [reference] = await inArticle("2023-01-01", "Article 5 of the Constitution says so.");
  expect(reference).toMatchObject({ status: "assumed", editionCited: "2023-01-01", editionBasis: "publication", wording: "unknown" });
  expect(reference?.targets[0]).toMatchObject({ edition: "1998-10-07.en", eId: "art_5" });
});

test("the very wording that was cited is resolved, and reads the same", async () => {
  const [reference] = await inArticle("1999-01-01", "Article 5 of the Constitution says so.");
  expect(reference).toMatchObject({ status: "resolved", wording: "same", rule: "act-after" });
});

test("what should be there and is not dangles; in another wording it is only absent", async () => {
  expect(await inArticle("1999-01-01", "Article 77 of the Constitution")).toMatchObject([
    { status: "dangling", targets: [{ eId: "art_77" }] },
  ]);
  expect(await inArticle("2023-01-01", "Article 77 of the Constitution")).toMatchObject([
    { status: "absent", targets: [{ eId: "art_77" }] },
  ]);
});

test("a wrong unit word resolves and is said", async () => {
  expect(await inArticle("1999-01-01", "paragraph 6 of article 53 of the Constitution")).toMatchObject([
    { status: "resolved", rule: "act-after other-unit", targets: [{ eId: "art_53__subpara_6" }] },
  ]);
});

test("two readings are both given", async () => {
  const [reference] = await inArticle("1999-01-01", "See art. 10(2) of the Constitution.");
  expect(reference?.status).toBe("ambiguous");
  expect(reference?.targets.map(({ eId, reading }) => `${eId} ${reading}`)).toEqual(["art_10__para_2 1", "art_10__subpara_2 2"]);
});

test("of two readings the one that exists is taken, and a number alone means the article around it", async () => {
  expect(targets(await inArticle("1999-01-01", "See Article 5.1 of the Constitution."))).toEqual(["constitution-old art_5__para_1"]);
  expect(targets(await inArticle("1999-01-01", "See Article 67.1 of the Criminal Code."))).toEqual(["code-kz-criminal art_67.1"]);
  expect(targets(await referencesOf(old, "1998-10-07", { art_5__para_2: "As paragraph 1 says, all is well." }))).toEqual([
    "constitution-old art_5__para_1",
  ]);
});

test("a constitution adopted on another day, or of another country, is not ours", async () => {
  const found = await inArticle(
    "2020-01-01",
    "Article 5 of the Constitution of the Republic of Kazakhstan adopted on January 28, 1993 and Article 16 of the French Constitution.",
  );
  expect(found.map(({ status }) => status)).toEqual(["external", "external"]);
  expect(targets(found)).toEqual(["constitution-kz-1993-01-28 art_5", "constitution-fr art_16"]);
});

test("the act is the one before a bracket, at the end of a list, or named in the sentence before", async () => {
  expect(targets(await inArticle("1999-01-01", "Under the Constitution (Articles 5 and 16) all is well."))).toEqual([
    "constitution-old",
    "constitution-old art_5",
    "constitution-old art_16",
  ]);
  const earlier = await inArticle("1999-01-01", "The Criminal Code is strict. Article 7 says why.");
  expect(earlier.at(-1)).toMatchObject({ status: "external", rule: "act-earlier" });
  expect(await inArticle("1999-01-01", "Article 7 says why.")).toMatchObject([{ status: "ambiguous", rule: "no-act", targets: [] }]);
});

test("a law cites itself, and its own name alone is no reference", async () => {
  const found = await referencesOf(old, "1998-10-07", {
    art_16: "As article 5 says, this Constitution and paragraph 1 of article 5 of the Constitution hold.",
  });
  expect(found.map(({ status, rule }) => `${status} ${rule}`)).toEqual(["resolved own-act", "resolved act-after"]);
});

test("the bibliography tells which wording of an act is meant, and markers lead to its entries", async () => {
  const found = await referencesOf(workOf("essay", "scholarly"), "2026-03-30", {
    body__p_1: "Article 5 of the Constitution [1].",
    references__ref_1: "The Constitution of the Republic of Kazakhstan (adopted on August 30, 1995) (with amendments as of 09/19/2022)",
  });
  expect(found.slice(0, 2)).toMatchObject([
    { kind: "provision", status: "assumed", editionCited: "2022-09-19", editionBasis: "bibliography" },
    { kind: "bibliography", status: "resolved", targets: [{ eId: "references__ref_1" }] },
  ]);
});

test("a marker without its entry dangles", async () => {
  const found = await referencesOf(workOf("essay", "scholarly"), "2026-03-30", {
    body__p_1: "So it is said [7].",
    references__ref_1: "Digger C. Soil.",
  });
  expect(found).toMatchObject([{ kind: "bibliography", status: "dangling", surface: "[7]" }]);
});

test("surfaces are the slices that their offsets name", async () => {
  const text = "First. Then paragraph 1 of article 5 of the Constitution [2], and so on.";
  for (const { start, end, surface } of await inArticle("1999-01-01", text)) expect(text.slice(start, end)).toBe(surface);
});

test("the raised number of a note is no part of a citation, and leads to the note", async () => {
  const references = await referencesOf(workOf("essay", "scholarly"), "2026-03-30", {
    body__p_1: "See Article 16¹ of the Constitution.",
    body__note_1: "Adopted at a referendum.",
  });
  expect(references.map(({ surface }) => surface)).toEqual(["Article 16", "the Constitution", "¹"]);
  expect(targets(references)).toEqual(["constitution-old art_16", "constitution-old", "essay body__note_1"]);
});

test.each([
  ["sec_44__subsec_1__para_a__subpara_ii", "as subsection (2) says", "sec_44__subsec_2"],
  ["sec_76__subsec_1__para_d", "as paragraph (c) says", "sec_76__subsec_1__para_c"],
  ["sec_76__subsec_1", "as paragraph (c) says", "sec_76__subsec_1__para_c"],
  ["sec_90__para_a", "as paragraph (b) says", "sec_90__para_b"],
  ["att_1__sec_3", "as paragraph 2 says", "att_1__sec_2"],
  ["att_1__sec_2__subsec_2", "as sub-paragraph (1) says", "att_1__sec_2__subsec_1"],
  ["att_1__sec_3", "as section 2 says", "sec_2"],
])("in %s, “%s” means what the innermost provision around it holds: %s", async (source, text, target) => {
  const act = workOf("wells-act", "law", { title: { en: "Wells Act" }, adopted: day("2001-01-01") });
  expect(targets(await referencesOf(act, "2001-01-01", { [source]: text }))).toEqual([`wells-act ${target}`]);
});

const harbourAct = workOf("harbour-act", "law", { title: { en: "Harbour Act" }, adopted: day("2001-01-01") });

/** What a text says of its own act where it stands, with how sure it is. */
const ownReferences = async (source: string, text: string, parents: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  (await referencesOf(harbourAct, "2001-01-01", { [source]: text }, parents)).map(
    ({ status, rule, targets: to }) => `${status} ${to.map(({ eId }) => eId).join(" ")} (${rule})`,
  );

test.each([
  ["Subject to this Chapter, all sail.", "resolved part_1__chp_2 (here)"],
  ["For the purposes of this part, all sail.", "resolved part_1 (here)"],
  ["В соответствии с настоящей главой все плывут.", "resolved part_1__chp_2 (here)"],
  ["Осы тараудың ережелері қолданылады.", "resolved part_1__chp_2 (here)"],
  ["Article 2 of this Part applies.", "resolved part_1__art_2 (here)"],
  ["In this part of the harbour all sail.", undefined],
  ["Under this Schedule all sail.", "dangling  (here no-such-unit)"],
])("“%s” leads to what the text stands in, and dangles where it stands in none: %s", async (text, found) => {
  const parents = { part_1__art_1: "part_1__chp_2", part_1__chp_2: "part_1" };
  expect((await ownReferences("part_1__art_1", text, parents))[0]).toBe(found);
});

test.each([
  ["part_2__art_7", "Article 1 applies.", "assumed part_2__art_1 (own-act own-part)"],
  ["art_9", "Article 1 applies.", "ambiguous part_1__art_1 part_2__art_1 (own-act)"],
  ["part_2__art_7", "Article 2 applies.", "resolved part_1__art_2 (own-act)"],
  ["part_2__art_7", "Article 1 of Part 1 applies.", "resolved part_1__art_1 (own-act)"],
  ["part_2__art_7", "Chapter 1 applies.", "assumed part_2__chp_1 (own-act own-part)"],
  ["part_2__art_7", "Chapter 2 applies.", "resolved part_1__chp_2 (own-act)"],
  ["part_2__art_7", "Article 9 applies.", "resolved art_9 (own-act)"],
  ["att_1__art_1", "Article 9 applies.", "resolved art_9 (own-act)"],
  ["att_1__art_1", "Article 1 applies.", "assumed att_1__art_1 (own-act own-part)"],
  ["of-quays__art_10", "Article 9 applies.", "assumed of-quays__art_9 (own-act own-part)"],
  ["art_9", "Article 10 applies.", "resolved of-quays__art_10 (own-act)"],
  ["part_2__art_7", "Article 5 applies.", "dangling art_5 (own-act)"],
])("where parts number their articles anew, in %s “%s” means %s", async (source, text, found) => {
  expect(await ownReferences(source, text)).toEqual([found]);
});

test.each([
  ["Article 5 of Regulation (EC) No 1/2000 applies.", "external act-after"],
  ["Directive 98/18/EC lays down rules. Article 1 of that Directive does not apply.", "external act-after"],
  ["Having regard to the Convention on Tolls, and in particular Article 1(2) thereof, all sail.", "external act-in-sentence"],
  ["Article 9 of that Act applies.", "ambiguous act-after"],
])("in a law, what “%s” cites is none of its own provisions", async (text, expected) => {
  const found = await referencesOf(harbourAct, "2001-01-01", { art_9: text });
  const [reference] = found.filter(({ kind }) => kind === "provision");
  expect(`${reference?.status} ${reference?.rule}`).toBe(expected);
  expect(reference?.targets.map(({ work }) => work).filter((work) => work !== null)).toEqual([]);
});
