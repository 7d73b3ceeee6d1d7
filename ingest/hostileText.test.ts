import { expect, test } from "vitest";
import { contentOf } from "#ingest/contentOf";
import { knownWorks } from "#ingest/link/knownWorks";
import { linkEdition } from "#ingest/link/linkEdition";
import type { Line } from "#ingest/stage";
import type { Edition, WorkType } from "#lib/law/work";
import { noFacts } from "#lib/store/facts";
import type { WorkRecord } from "#lib/store/rows";

/** Lines of a source, and characters of one line: time in the square of either would be many minutes. */
const lines = 20_000;
const characters = 400_000;

/** What any of these texts may take, in milliseconds: they need about one second each on a slow machine. */
const generous = 30_000;

const many = (line: (index: number) => string): readonly string[] => Array.from({ length: lines }, (_, index) => line(index));
const long = (text: string): string => text.repeat(Math.ceil(characters / text.length));

const linesOf = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, index) => ({
    ...{ page: null, line: index + 1, text, headingLevel: null, block: null, marks: [], geometry: null },
  }));

const workOf = (type: WorkType): WorkRecord => ({
  ...{ id: "flood", held: true, type, title: { en: "Flood" }, aliases: [], adopted: null, inForce: { from: null, to: null } },
  ...{ replacedBy: null, jurisdiction: "kz", akn: null, wordings: [], rights: "full", url: null, facts: noFacts },
});

const edition: Edition = {
  ...{ work: "flood", id: "undated.en", date: null, language: "en", label: null, format: "text", source: "flood.txt", legalValue: null },
  origin: { url: null, retrieved: null, licence: null },
};

const wholeLine = (index: number): string => `the text that is here and runs up to its very edge w${index % 7}`;

test.each<[string, readonly string[]]>([
  ["lines of one word", many(() => "word")],
  ["words broken at every line", many(() => "wo-")],
  ["blocks that all go on", many((index) => (index % 2 === 0 ? "word" : ""))],
  ["an article of one block", ["Article 1", "1. to", ...many(() => "words of the text,")]],
  ["full lines among stumps", many((index) => (index % 50 < 8 && index % 2 === 0 ? "short of" : wholeLine(index)))],
  ["one heading again and again", many((index) => (index % 2 === 0 ? "Note" : "This is a sentence that ends, and longer."))],
  ["keywords without an abstract", many((index) => (index % 2 === 0 ? "Keywords: a" : ""))],
  ["an abstract without an end", ["Abstract: It is so.", "", ...many((index) => (index % 2 === 0 ? "A sentence ends." : ""))]],
  ["entries with equal numbers", ["References", "", ...many(() => "7. Smith A. B. Book. – 2001.")]],
  ["a line of digits", [`${long("1")}x`]],
  ["a line of numbers", [`${long("1 ")}x`]],
  ["addresses without a dot", [long("a@")]],
  ["one word", [`${long("a")}x y-`, "b"]],
  ["brackets that never close", ["References", "", `1. A ${long("(accessed")}`]],
  ["spaces that do not break", ["References", "", `1. A accessed${long("\u00a0")}x`]],
  ["dots in an address", ["References", "", `1. A https://a${long(".")}x 10.1234/a${long(".")}x`]],
  ["dots after a heading", [`Chapter 1 ${long(".")}x`, "Article 1", "1. Text."]],
])(
  "%s are parsed in time, as a law and as an article",
  (_, texts) => {
    for (const type of ["law", "scholarly"] as const) expect(contentOf(linesOf(texts), [], workOf(type), edition).ok).toBe(true);
  },
  generous,
);

test.each<[string, string, number]>([
  ["a list of citations", long("article 1 and "), 100],
  ["citations of one law", long("article 1 of the Law on Roads. "), 10_000],
  ["citations and acts in one sentence", long("article 1 by law the Civil Code x "), 10_000],
  ["many acts", many((index) => `the Law No. ${index} of 1 January 2001. `).join(""), lines],
  ["acts with titles", many((index) => `the Law on Road${index.toString(26).replace(/\d/g, "q")} and Things. `).join(""), lines],
  ["spaces between citations", `article 1${long("\u00a0")}x article 2`, 2],
])(
  "%s are linked in time",
  async (_, text, fewest) => {
    const content = contentOf(linesOf(["Abstract", "", text]), [], workOf("scholarly"), edition);
    if (!content.ok) throw new Error(content.failure.join());
    const { provisions, entries } = content.value;
    const collection = { known: knownWorks([]), editionsOf: () => [], hasIn: () => async () => false, insideIn: () => () => [] };
    const linked = await linkEdition({ work: workOf("scholarly"), edition, facts: noFacts, provisions, entries }, collection);
    expect(linked.references.length).toBeGreaterThanOrEqual(fewest);
  },
  generous,
);
