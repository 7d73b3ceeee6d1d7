import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findEngine, startEngine } from "#bin/engine";
import type { HitReason, SearchAnswer } from "#lib/search/answer";
import { type Engine, engineAt } from "#lib/search/engine";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import { blankRequest, fromQuery } from "#lib/search/request";
import { type SearchContext, search } from "#lib/search/search";
import { searchWords } from "#lib/search/searchWords";
import { date, publishFixture } from "#lib/store/fixture";
import type { Library } from "#lib/store/library";
import { linkFixture } from "#lib/store/linkedFixture";
import { published } from "#lib/store/published";

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

let library: Library;
beforeAll(async () => {
  const made = await publishFixture(searchWords);
  closing.push(made.remove);
  await linkFixture(made.dataDir);
  const open = await published(made.dataDir);
  if (open === null) throw new Error("The made-up library is not there");
  library = open.library;
});

const contextWith = (engine: Engine | null): SearchContext => ({
  library,
  index: indexOf("g1"),
  engine,
  day: date("2026-11-01"),
  language: "en",
});

async function ask(query: string, context: SearchContext): Promise<SearchAnswer> {
  const request = fromQuery(new URLSearchParams(query));
  if (!request.ok) throw new Error(`${query} is refused: ${JSON.stringify(request.failure)}`);
  const answer = await search(request.value, context);
  if (!answer.ok) throw new Error(`${query} is refused: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

const paths = ({ hits }: SearchAnswer, ...without: readonly HitReason[]): string[] =>
  hits.filter(({ reason }) => !without.includes(reason)).map(({ work, eId }) => `${work} ${eId}`);
const counts = (answer: SearchAnswer, facet: keyof SearchAnswer["facets"]) =>
  Object.fromEntries(answer.facets[facet].map(({ value, count }) => [value, count]));

/** What must hold whoever answers. */
function testAnswers(context: () => SearchContext): void {
  test("a word finds the provisions that hold a form of it, with the words marked in the raw text", async () => {
    const answer = await ask("q=Ferry&type=constitution&language=en", context());
    expect(paths(answer)).toContain("veld-charter art_2__para_1");
    const hit = answer.hits.find(({ eId }) => eId === "art_2__para_1");
    expect(hit?.snippet).toEqual([
      { text: "Everyone has the right to cross the river. ", mark: false },
      { text: "Ferries", mark: true },
      { text: " are public.", mark: false },
    ]);
    expect(hit).toMatchObject({
      label: "Article 2, paragraph 1",
      title: "Charter of the Town of Veld",
      force: "in force since 2001-02-01",
      url: "/veld-charter@2010-05-01.en/art-2/para-1",
      citedBy: 1,
    });
  });

  test("a subparagraph is found by its lead-in, and by the heading of its section after that", async () => {
    const answer = await ask("q=mayor bridges", context());
    expect(paths(answer, "fewer")).toEqual(["veld-charter art_3__para_1__subpara_1", "veld-charter art_4__subpara_2"]);
    expect(paths(await ask("q=harbour", context()))[0]).toMatch(/art_1|art_4__subpara_1|results-and-discussion__p_2/);
  });

  test("markup in a document stays text", async () => {
    const answer = await ask("q=presumption", context());
    expect(answer.hits[0]?.snippet.map(({ text }) => text).join("")).toContain("<b>firm</b>");
  });

  test("Russian forms are found by any other form", async () => {
    const answer = await ask("q=переправой", context());
    expect(paths(answer).sort()).toEqual(["ferry-2024 abstract-ru__p_1", "veld-charter art_2__para_1", "veld-charter art_2__para_2"]);
    expect(answer.hits.every(({ snippet }) => snippet.some(({ mark }) => mark))).toBe(true);
  });

  test("the last word may be the beginning of one, and a number never", async () => {
    expect((await ask("q=presum", context())).total).toBe(1);
    expect((await ask("q=bridges 12", context())).total).toBe(1);
    expect((await ask("q=bridges 1", context())).relaxed).toEqual({ matched: 1, of: 2 });
  });

  test("a facet's counts ignore its own filter and keep all others", async () => {
    const all = await ask("q=river", context());
    const one = await ask("q=river&work=veld-charter", context());
    const two = await ask("q=river&work=veld-charter&force=ceased", context());
    expect(counts(one, "work")).toEqual(counts(all, "work"));
    expect(one.total).toBe(counts(all, "work")["veld-charter"]);
    expect(counts(two, "work")).toEqual({ "veld-charter": 0, "veld-old-charter": counts(all, "work")["veld-old-charter"] });
    expect(two.total).toBe(0);
    expect(counts(two, "force")).toEqual({ "in-force": one.total, ceased: 0 });
  });

  test("several values of one facet are alternatives", async () => {
    const answer = await ask("q=river&work=veld-charter&work=ferry-2024", context());
    const all = counts(await ask("q=river", context()), "work");
    expect(answer.total).toBe((all["veld-charter"] ?? 0) + (all["ferry-2024"] ?? 0));
  });

  test("sections are counted inside one chosen work only, and narrow it", async () => {
    expect((await ask("q=mayor", context())).facets.section).toEqual([]);
    const answer = await ask("q=the&work=veld-charter&language=en", context());
    const [first, second] = answer.facets.section;
    expect([first?.value, first?.label]).toEqual(["veld-charter/sec-I", "Section I. GENERAL PROVISIONS"]);
    const narrowed = await ask("q=the&section=veld-charter/sec-II&language=en", context());
    expect(narrowed.total).toBe(second?.count);
    expect(counts(narrowed, "section")).toEqual(counts(answer, "section"));
    expect(narrowed.hits.length).toBeGreaterThan(0);
  });

  test("years and force come from the works, and are named", async () => {
    const answer = await ask("q=river", context());
    expect(answer.facets.year.map(({ value }) => value)).toEqual(["2024", "2001", "1950"]);
    expect(answer.facets.force.map(({ value, label }) => [value, label])).toEqual([
      ["in-force", "In force"],
      ["ceased", "Ceased to have effect"],
      ["none", "Without force of law"],
    ]);
    expect((await ask("q=river&year=1950", context())).total).toBe(counts(answer, "year")["1950"]);
  });

  test("hits can be sorted by date, in both directions", async () => {
    const works = async (query: string) => [...new Set((await ask(query, context())).hits.map(({ work }) => work))];
    expect(await works("q=river&sort=date&limit=100")).toEqual(["veld-old-charter", "veld-charter", "ferry-2024"]);
    expect(await works("q=river&sort=-date&limit=100")).toEqual(["ferry-2024", "veld-charter", "veld-old-charter"]);
  });

  test("the most cited stand first, and hits can be narrowed to what cites something, or a part of it", async () => {
    const cited = await ask("work=veld-charter&language=en&sort=citedBy", context());
    expect(cited.hits.slice(0, 2).map(({ eId, citedBy }) => [eId, citedBy])).toEqual([
      ["art_2__para_1", 1],
      ["art_3__para_1", 1],
    ]);
    expect(paths(await ask("cites=veld-charter/art-2", context())).sort()).toEqual([
      "ferry-2024 abstract-en__p_1",
      "ferry-2024 results-and-discussion__p_2",
    ]);
    expect((await ask("cites=veld-charter/art-2/para-1", context())).total).toBe(1);
  });

  test("pages follow each other without a gap", async () => {
    const whole = await ask("q=river&limit=100", context());
    const pages = await Promise.all([1, 2, 3].map((page) => ask(`q=river&limit=3&page=${page}`, context())));
    expect(pages.flatMap((page) => paths(page))).toEqual(paths(whole).slice(0, 9));
    expect((await ask("q=river&page=900", context())).hits).toEqual([]);
  });

  test("where no provision holds every word, fewer are asked for, and it is said", async () => {
    const answer = await ask("q=dismiss the harbour zeppelin", context());
    expect(answer).toMatchObject({ relaxed: { matched: 2, of: 3 }, total: 1 });
    expect(paths(answer, "fewer")).toEqual(["veld-charter art_4__subpara_1"]);
    expect(await ask("q=zeppelin qwertyuiop", context())).toMatchObject({ total: 0, relaxed: null, hits: [] });
  });

  test("what has a name is looked for by all its names before any of its words is left out", async () => {
    const answer = await ask("q=sack zeppelin", context());
    expect(answer).toMatchObject({ relaxed: { matched: 1, of: 2 }, understood: { names: [{ from: "sack", to: "dismiss" }] } });
    expect(paths(answer)).toEqual(["veld-charter art_4__subpara_1"]);
  });

  test("the words that make a question of it are not looked for", async () => {
    const question = await ask("q=who may cross this river", context());
    expect(question).toMatchObject({ relaxed: null, understood: { words: ["cross", "river"] } });
    expect(paths(question)).toContain("veld-charter art_2__para_1");
  });

  test("of hits that hold all words and hits that hold fewer, only the first are counted, and stand first", async () => {
    const answer = await ask("q=mayor bridges", context());
    expect(answer.total).toBe(2);
    const [first, second, ...rest] = answer.hits.map(({ reason }) => reason);
    expect([first, second]).toEqual(["words", "words"]);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((reason) => reason === "fewer")).toBe(true);
  });

  test("a pasted passage is found by its words in their order, and it is said how many", async () => {
    const answer = await ask(
      "q=as was held before, everyone has the right to cross the river, since ferries are public whatever weather, tide or season rules the harbour outside our town",
      context(),
    );
    expect(answer.total).toBeGreaterThan(0);
    expect(paths(answer)[0]).toBe("veld-charter art_2__para_1");
    expect(answer.relaxed?.of).toBeGreaterThan(10);
    expect(answer.relaxed?.matched).toBeGreaterThan(3);
  });

  test("a plain citation offers the provision in every constitution, the one in force first, and finds what is in it", async () => {
    const answer = await ask("q=Article 1", context());
    expect(answer.goto.map(({ work, edition, label }) => [work, edition, label])).toEqual([
      ["veld-charter", "2010-05-01.en", "Article 1"],
      ["veld-old-charter", "1950.en", "Article 1"],
    ]);
    expect(answer.total).toBe(2);
    const deep = await ask("q=art 3(1)(2)", context());
    expect(deep.goto.map(({ label, url }) => [label, url])).toEqual([
      ["Article 3, paragraph 1, subparagraph 2)", "/veld-charter@2010-05-01.en/art-3/para-1/subpara-2"],
    ]);
    expect(paths(await ask("q=ст. 3", context()))).toEqual([
      "veld-charter art_3__para_1",
      "veld-charter art_3__para_1__subpara_1",
      "veld-charter art_3__para_1__subpara_2",
      "veld-charter art_3__para_2",
    ]);
  });

  test("a citation with the name of an act means that act, in any form of the name", async () => {
    for (const query of ["Article 1 of the Charter", "Charter art 1", "ст. 1 Хартии", "Жарғының 1-бабы"]) {
      expect((await ask(`q=${query}`, context())).goto.map(({ work }) => work)).toEqual(["veld-charter"]);
    }
    expect((await ask("q=Article 7 of the Old Charter of Veld", context())).goto.map(({ force }) => force)).toEqual(["ceased 2001-02-01"]);
  });

  test("a citation that leads nowhere finds nothing, rather than words that look like it", async () => {
    expect(await ask("q=art 1(5)", context())).toMatchObject({ goto: [], total: 0, hits: [] });
    expect(await ask("q=Article 900", context())).toMatchObject({ goto: [], total: 0, hits: [] });
  });

  test.each(["Article 900", "ст. 900", "«Article 900»"])("of %s it is said that it does not exist, and what is nearest", async (q) => {
    const { understood } = await ask(`q=${q}`, context());
    expect(understood.noSuchProvision).toMatchObject({ label: "Article 900", title: "Charter of the Town of Veld" });
    expect(understood.noSuchProvision?.nearest.map(({ eId }) => eId)).toEqual(["art_3", "art_4"]);
    expect((await ask("q=Article 1", context())).understood.noSuchProvision).toBeNull();
  });

  test("of a paragraph that does not exist the article's others are nearest, else the article itself", async () => {
    const nearest = async (q: string) => (await ask(`q=${q}`, context())).understood.noSuchProvision?.nearest.map(({ label }) => label);
    expect(await nearest("art 3(1)(9)")).toEqual(["Article 3, paragraph 1, subparagraph 1)", "Article 3, paragraph 1, subparagraph 2)"]);
    expect(await nearest("Article 1 paragraph 6")).toEqual(["Article 1"]);
  });

  test.each(["preamble", "Преамбула Хартии", "Жарғының кіріспесі", "preamble of the Charter"])("%s leads to the preamble", async (q) => {
    const answer = await ask(`q=${q}`, context());
    expect(answer.goto.map(({ work, eId }) => `${work} ${eId}`)).toEqual(["veld-charter preamble"]);
    expect(answer.total).toBe(1);
  });

  test("a preamble that nobody holds is a word like others", async () => {
    expect(await ask("q=preamble of the Old Charter of Veld", context())).toMatchObject({
      goto: [],
      understood: { noSuchProvision: null },
    });
  });

  test("a citation in quotation marks leads to its provision; hits are the texts that say the same, if any does", async () => {
    const unsaid = await ask("q=«ст. 3»", context());
    expect(unsaid.goto.map(({ eId }) => eId)).toEqual(["art_3"]);
    expect(unsaid.total).toBeGreaterThan(0);
    const said = await ask('q="Article 2"', context());
    expect(said.goto.map(({ eId }) => eId)).toEqual(["art_2"]);
    expect(paths(said)[0]).toBe("ferry-2024 results-and-discussion__p_2");
  });

  test("only such other queries are suggested as find something", async () => {
    expect((await ask("q=zeppelin qwertyuiop", context())).suggestions.queries).toEqual([]);
    expect((await ask("q=вщгиду оущзфквн", context())).suggestions.queries).toEqual([]);
    const { queries } = (await ask('q="opens to everyone"', context())).suggestions;
    expect(queries).toEqual(["opens to everyone"]);
  });

  test("an empty query matches everything, and one of signs alone nothing", async () => {
    let records = 0;
    for await (const _ of recordsOf(library)) records += 1;
    expect((await ask("", context())).total).toBe(records);
    expect((await ask("q=!!! … ---", context())).total).toBe(0);
  });

  test("a quotation is found to the letter, in any quotation marks, and never by its stems", async () => {
    for (const query of ['"open to everyone"', "«open to everyone»", "“Open to  everyone”"]) {
      expect(paths(await ask(`q=${query}`, context()))).toEqual(["veld-charter art_1"]);
    }
    expect(await ask('q="opens to everyone"', context())).toMatchObject({ total: 0, hits: [], relaxed: null });
    const both = await ask('q="the river" ferries', context());
    expect(paths(both, "fewer")).toContain("veld-charter art_2__para_1");
    expect(both.hits.every(({ snippet }) => /the river/i.test(snippet.map(({ text }) => text).join("")))).toBe(true);
  });

  test("what is excluded is in no hit, as a word in any form or as a phrase", async () => {
    const all = await ask("q=bridges", context());
    const without = await ask("q=bridges -tolls", context());
    expect(paths(all)).toEqual(expect.arrayContaining(paths(without)));
    expect(paths(without).filter((path) => /subpara_2|discussion__p_1/.test(path))).toEqual([]);
    expect(paths(await ask('q=river -"right to cross"', context()))).not.toContain("veld-charter art_2__para_1");
    expect((await ask("q=-river", context())).total).toBeGreaterThan(0);
  });

  test("a topic narrows hits, is counted, and says its rule", async () => {
    const answer = await ask("q=free crossing", context());
    const [topic] = (await ask("q=levy tolls", context())).facets.topic;
    expect(answer.facets.topic.every(({ rule }) => (rule?.length ?? 0) > 0)).toBe(true);
    const narrowed = await ask(`topic=${topic?.value ?? "taxes"}`, context());
    expect(counts(narrowed, "topic")[topic?.value ?? "taxes"] ?? 0).toBe(narrowed.total);
    const refused = fromQuery(new URLSearchParams("topic=ferries"));
    expect(refused.ok && (await search(refused.value, context()))).toMatchObject({ ok: false, failure: { parameter: "topic" } });
  });

  test("a query typed on another keyboard is read on its own, and it is said", async () => {
    expect(await ask("q=gthtghfdf", context())).toMatchObject({ understood: { keyboard: "переправа" } });
  });

  test("of many words that no provision holds together, the rarest that one holds are asked for", async () => {
    const answer = await ask("q=everyone harbour ferrymen assembly village salt presumption river", context());
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.relaxed?.of).toBe(8);
  });

  test("a mistyped word finds what is meant", async () => {
    expect(paths(await ask("q=presumtion", context()))).toEqual(["ferry-2024 results-and-discussion__p_1"]);
  });

  test("a mistyped name is known, though no text holds its words", async () => {
    const answer = await ask("q=statutte", context());
    expect(answer.understood.spelling).toEqual([{ from: "statutte", to: "statut" }]);
    expect(paths(answer)[0]).toBe("ferry-2024 title");
  });

  test("a citation with other words leads to its provision and searches for the words", async () => {
    const answer = await ask("q=Article 2 ferries are public", context());
    expect(answer.goto.map(({ eId }) => eId)).toEqual(["art_2"]);
    expect(answer.total).toBeGreaterThan(0);
  });

  test("hits of a filter that leaves none are counted without it", async () => {
    const answer = await ask("q=ferrymen&type=news", context());
    expect(answer).toMatchObject({ total: 0, suggestions: { without: (await ask("q=ferrymen", context())).total } });
  });

  test("hostile queries are words like others", async () => {
    for (const q of [
      '" OR 1=1 --',
      "*",
      '"a" NEAR b',
      "a AND NOT b",
      "-river",
      "river\u0000",
      "NEAR(",
      "ⅷ",
      "\u0301",
      "<script>alert(1)</script>",
    ]) {
      const request = { ...blankRequest, words: q };
      expect((await search(request, context())).ok).toBe(true);
    }
  });

  test("works and sections that are not held are refused by name", async () => {
    const refused = async (query: string) => {
      const request = fromQuery(new URLSearchParams(query));
      return request.ok ? search(request.value, context()) : request;
    };
    expect(await refused("work=nowhere")).toMatchObject({ ok: false, failure: { parameter: "work" } });
    expect(await refused("work=bridge-act")).toMatchObject({ ok: false, failure: { parameter: "work" } });
    expect(await refused("section=veld-charter/sec-IX")).toMatchObject({ ok: false, failure: { parameter: "section" } });
  });
}

describe("answered by the library", () => {
  testAnswers(() => contextWith(null));

  test("the answer says so", async () => {
    expect((await ask("q=river", contextWith(null))).engine).toBe("library");
  });
});

const root = resolve(import.meta.dirname, "../..");
const binary = findEngine(process.env, root);

describe.skipIf(binary.kind !== "binary")("answered by Meilisearch", () => {
  let engine: Engine;
  let stop: () => Promise<void>;
  let address: { readonly url: string; readonly key: string };

  beforeAll(async () => {
    if (binary.kind !== "binary") return;
    const dataDir = await mkdtemp(join(tmpdir(), "tarmaq-search-"));
    const running = await startEngine({ binary, dataDir, log: () => undefined });
    let stopped: Promise<void> | null = null;
    stop = () => {
      stopped ??= running.stop();
      return stopped;
    };
    closing.push(async () => rm(dataDir, { recursive: true, force: true }), stop);
    address = { url: running.url, key: running.key };
    const indexer = indexerAt(address);
    expect(await indexer.createIndex(indexOf("g1"))).toEqual({ ok: true, value: undefined });
    const filled = await indexer.fill(indexOf("g1"), recordsOf(library));
    expect(await indexer.countDocuments(indexOf("g1"))).toEqual(filled);
    engine = engineAt({ url: running.url, key: running.searchKey });
  });

  testAnswers(() => contextWith(engine));

  test("typing errors are forgiven, in words and not in numbers", async () => {
    expect((await ask("q=presumtion", contextWith(engine))).total).toBe(1);
    expect((await ask("q=bridges 13", contextWith(engine))).relaxed).toEqual({ matched: 1, of: 2 });
  });

  test.each([
    "q=river",
    "q=river&force=ceased",
    "q=toll bridge",
    "q=harbour&language=en",
    "q=the&work=veld-charter",
    "q=переправа&year=2001",
    "q=Article 3",
    "sort=date",
    "sort=citedBy",
    "q=river&cites=veld-charter",
    "cites=veld-charter/art-2&cites=bridge-act",
    "cites=veld-charter/art-9",
  ])("%s has the same total and the same counts as in the library", async (query) => {
    const [one, other] = [await ask(query, contextWith(engine)), await ask(query, contextWith(null))];
    expect([one.engine, other.engine]).toEqual(["meilisearch", "library"]);
    expect({ total: one.total, facets: one.facets, goto: one.goto }).toEqual({
      total: other.total,
      facets: other.facets,
      goto: other.goto,
    });
    expect(paths(one).sort()).toEqual(paths(other).sort());
  });

  test("an index is made anew over what a killed run left, listed, and dropped", async () => {
    const indexer = indexerAt(address);
    const name = indexOf("g0");
    await indexer.createIndex(name);
    await indexer.fill(name, recordsOf(library));
    await indexer.createIndex(name);
    expect(await indexer.countDocuments(name)).toEqual({ ok: true, value: 0 });
    expect(await indexer.listIndexes()).toEqual({ ok: true, value: expect.arrayContaining([name, indexOf("g1")]) });
    expect(await indexer.dropIndex(name)).toEqual({ ok: true, value: undefined });
    expect(await indexer.dropIndex(name)).toEqual({ ok: true, value: undefined });
    expect(await indexer.listIndexes()).toEqual({ ok: true, value: [indexOf("g1")] });
    expect(await indexer.countDocuments(name)).toMatchObject({ ok: false, failure: { kind: "no-such-index" } });
  });

  test("the site's key cannot write", async () => {
    const running = await engine.ask(indexOf("g1"), []);
    expect(running.ok).toBe(true);
    expect(await indexerAt({ url: address.url, key: "wrong" }).createIndex("provisions-x")).toMatchObject({
      ok: false,
      failure: { kind: "refused" },
    });
  });

  test("a record that the engine refuses is a failure, and not a loss", async () => {
    const indexer = indexerAt(address);
    await indexer.createIndex(indexOf("bad"));
    async function* bad() {
      for await (const record of recordsOf(library)) yield { ...record, key: "no good key!" };
    }
    expect(await indexer.fill(indexOf("bad"), bad())).toMatchObject({ ok: false, failure: { kind: "failed" } });
    await indexer.dropIndex(indexOf("bad"));
  });

  test("when the engine dies, the library answers the same request at once, and says why", async () => {
    const before = await ask("q=river", contextWith(engine));
    await stop();
    const failures: string[] = [];
    const context = { ...contextWith(engine), onEngineFailure: ({ kind }: { kind: string }) => void failures.push(kind) };
    const after = await ask("q=river", context);
    expect([before.engine, after.engine]).toEqual(["meilisearch", "library"]);
    expect(after.total).toBe(before.total);
    expect(failures).toEqual(["unreachable"]);
  });
});

test("an engine that does not answer in time is left alone for a while, and the library answers", async () => {
  const { createServer } = await import("node:http");
  let asked = 0;
  const silent = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const at = silent.address();
  const engine = engineAt({ url: `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`, key: null }, { timeout: 50, pause: 60_000 });
  const answers = [await ask("q=river", contextWith(engine)), await ask("q=river", contextWith(engine))];
  silent.closeAllConnections();
  silent.close();
  expect(answers.map((answer) => answer.engine)).toEqual(["library", "library"]);
  expect(asked).toBe(1);
});
