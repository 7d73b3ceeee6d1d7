import { cp, rm } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import type { z } from "zod";
import { filterNames, fromQuery } from "#lib/search/request";
import { searchWords } from "#lib/search/searchWords";
import { currentFile } from "#lib/store/current";
import { publishFixture } from "#lib/store/fixture";
import { linkFixture } from "#lib/store/linkedFixture";
import { fromReferenceQuery } from "../_requests/references";
import { GET as healthz } from "../healthz/route";
import { GET as readyz } from "../readyz/route";
import { readQuery } from "./_http/readQuery";
import { provisionAnswer } from "./_schema/provision";
import { referenceParameters, referencesAnswer } from "./_schema/reference";
import { resolveAnswer } from "./_schema/resolve";
import { searchAnswer, searchParameters } from "./_schema/search";
import { workAnswer, worksAnswer } from "./_schema/work";
import { GET as unknown } from "./[[...unknown]]/route";
import { GET as provisions } from "./provisions/[...address]/route";
import { GET as references } from "./references/route";
import { GET as resolve } from "./resolve/route";
import { GET as search } from "./search/route";
import { GET as work } from "./works/[work]/route";
import { GET as works } from "./works/route";

let dataDir = "";
let remove: () => Promise<void>;
const lines: string[] = [];

beforeAll(async () => {
  ({ dataDir, remove } = await publishFixture(searchWords));
  await linkFixture(dataDir);
  vi.stubEnv("DATA_DIR", dataDir);
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
});
afterAll(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await remove();
});
afterEach(() => void lines.splice(0));

const request = (path: string): Request => new Request(`http://localhost${path}`, { headers: { "x-request-id": "a-request-id" } });

/** The body of a good answer, which must be exactly what its schema says. */
async function body<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.infer<Schema>> {
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
  return schema.parse(await response.json());
}

async function refusal(response: Response, status: number): Promise<Record<string, unknown>> {
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
  const problem = await response.json();
  expect(problem).toMatchObject({
    status,
    type: expect.stringMatching(/^\/problems\//),
    title: expect.any(String),
    detail: expect.any(String),
  });
  return problem;
}

test("a search is answered as its schema says, and without an engine by the library", async () => {
  const answer = await body(await search(request("/api/search?q=river&type=constitution&sort=-date&limit=2"), {}), searchAnswer);
  expect(answer.query).toEqual({ q: "river", page: 1, limit: 2, sort: "-date", filters: { type: ["constitution"] } });
  expect([answer.engine, answer.hits.length, answer.total > 2]).toEqual(["library", 2, true]);
  expect((await body(await search(request("/api/search?q=Article%202"), {}), searchAnswer)).goto).toHaveLength(1);
});

test.each([
  ["/api/search?q=a&colour=red", "colour"],
  ["/api/search?page=1000000000", "page"],
  ["/api/search?limit=0", "limit"],
  ["/api/search?type=tweet", "type"],
  ["/api/search?work=nowhere", "work"],
  ["/api/search?section=veld-charter/sec-IX", "section"],
  ["/api/search?sort=best", "sort"],
  ["/api/search?q=a&q=b", "q"],
  [`/api/search?q=${"%D0%B0".repeat(10_000)}`, "q"],
  ["/api/search?q=%FF", "query"],
  ["/api/search?q=%zz", "query"],
])("%.60s is refused by name", async (path, parameter) => {
  expect(await refusal(await search(request(path), {}), 400)).toMatchObject({ parameter, allowed: expect.any(String) });
});

test("what the schema takes, the codec of requests takes, and the other way round", () => {
  const values = [
    "",
    "1",
    "0",
    "101",
    "x",
    "law",
    "en",
    "de",
    "in-force",
    "date",
    "1995",
    "95",
    "a/b",
    "a@1/b",
    "1e2",
    "0x1",
    " 1",
    "a ".repeat(600),
  ];
  for (const name of ["q", ...filterNames, "sort", "page", "limit"]) {
    for (const value of values) {
      const url = new URL(`http://localhost/?${new URLSearchParams({ [name]: value })}`);
      const read = readQuery(url, searchParameters);
      const isTaken = read.ok && fromQuery(read.value).ok;
      expect([name, value, isTaken]).toEqual([name, value, fromQuery(url.searchParams).ok]);
    }
  }
});

test("references are given by where they stand and lead, with what each points to", async () => {
  const answer = await body(await references(request("/api/references?to=veld-charter/art-2&limit=1&page=2"), {}), referencesAnswer);
  expect([answer.total, answer.query.to, answer.references.map(({ surface }) => surface)]).toEqual([
    2,
    "veld-charter/art-2",
    ["Article 2 of the Charter"],
  ]);
  const missing = await body(await references(request("/api/references?status=dangling"), {}), referencesAnswer);
  expect(missing.references[0]?.targets[0]).toMatchObject({ label: "Article 9", url: null });
});

test("references are given as one table with a row for each target", async () => {
  const response = await references(request("/api/references?format=csv&status=ambiguous&status=external"), {});
  expect(response.headers.get("content-type")).toContain("text/csv");
  const [heading, ...rows] = (await response.text()).trimEnd().split("\r\n");
  expect(heading?.split(",").slice(0, 4)).toEqual(["reference", "work", "edition", "source"]);
  expect(rows.map((row) => row.split(",")[0])).toEqual(["1", "1", "2"]);
  expect(rows[2]).toContain("bridge-act");
});

test.each([
  ["/api/references?form=csv", "form"],
  ["/api/references?status=sure", "status"],
  ["/api/references?to=veld-charter@2010-05-01.en/art-2", "to"],
  ["/api/references?page=0", "page"],
  ["/api/references?format=csv&page=2", "page"],
])("%s is refused by name", async (path, parameter) => {
  expect(await refusal(await references(request(path), {}), 400)).toMatchObject({ parameter });
});

test("the schema of references takes what their codec takes, and the other way round", () => {
  for (const name of ["from", "to", "status", "kind", "language", "page", "limit"])
    for (const value of ["", "1", "0", "101", "a-law", "a-law/art-1", "a@1/b", "en", "de", "dangling", "act", "/", "a b"]) {
      const url = new URL(`http://localhost/?${new URLSearchParams({ [name]: value })}`);
      const read = readQuery(url, referenceParameters);
      expect([name, value, read.ok && fromReferenceQuery(read.value).ok]).toEqual([name, value, fromReferenceQuery(url.searchParams).ok]);
    }
});

test.each(["Article 2 of the Charter", "ст. 2 Хартии"])("the citation %s is resolved", async (cite) => {
  const answer = await body(await resolve(request(`/api/resolve?${new URLSearchParams({ cite })}`), {}), resolveAnswer);
  expect(answer.candidates.map(({ url, note }) => [url, note])).toEqual([
    ["/veld-charter@2010-05-01.en/art-2", "Wording of 1 May 2010 (English, legal value not stated)."],
  ]);
});

test("a citation of what does not exist is given what is nearest, and what is no citation nothing", async () => {
  const answer = await body(await resolve(request("/api/resolve?cite=Article+9&work=veld-charter"), {}), resolveAnswer);
  expect([answer.understood, answer.candidates, answer.nearest.map(({ eId }) => eId)]).toEqual([true, [], ["art_3", "art_4"]]);
  const none = await body(await resolve(request("/api/resolve?cite=the+ferrymen+of+old"), {}), resolveAnswer);
  expect(none).toEqual({ understood: false, candidates: [], nearest: [] });
  expect(await refusal(await resolve(request("/api/resolve"), {}), 400)).toMatchObject({ parameter: "cite" });
  expect(await refusal(await resolve(request("/api/resolve?cite=Article+1&work=nowhere"), {}), 400)).toMatchObject({ parameter: "work" });
});

test("hits say how often they are cited, can be ordered by it, and be narrowed to what cites something", async () => {
  const cited = await body(await search(request("/api/search?q=&work=veld-charter&language=en&sort=citedBy&limit=2"), {}), searchAnswer);
  expect(cited.hits.map(({ eId, citedBy }) => [eId, citedBy])).toEqual([
    ["art_2__para_1", 1],
    ["art_3__para_1", 1],
  ]);
  const citing = await body(await search(request("/api/search?cites=veld-charter/art-2"), {}), searchAnswer);
  expect(citing.hits.map(({ eId }) => eId)).toEqual(["abstract-en__p_1", "results-and-discussion__p_2"]);
  expect([citing.total, citing.query.filters, citing.facets.work]).toEqual([
    2,
    { cites: ["veld-charter/art-2"] },
    [expect.objectContaining({ value: "ferry-2024", count: 2 })],
  ]);
});

test("works are listed, also those that are only named", async () => {
  const answer = await body(await works(request("/api/works"), {}), worksAnswer);
  expect(answer.works.map(({ id, held }) => [id, held])).toEqual([
    ["veld-charter", true],
    ["veld-old-charter", true],
    ["ferry-2024", true],
    ["bridge-act", false],
  ]);
  expect(answer.works[1]).toMatchObject({ force: "ceased 2001-02-01", replacedBy: "veld-charter" });
});

test("a work is given with the table of contents of the edition that its address means", async () => {
  const chosen = await body(await work(request("/api/works/veld-charter"), {}), workAnswer);
  expect(chosen.edition).toBe("2010-05-01.en");
  expect(chosen.tree.map(({ label, url }) => [label, url])).toEqual([
    ["Preamble", "/veld-charter@2010-05-01.en/preamble"],
    ["Section I", "/veld-charter@2010-05-01.en/sec-I"],
    ["Section II", "/veld-charter@2010-05-01.en/sec-II"],
  ]);
  expect(chosen.tree[1]?.children.map(({ label }) => label)).toEqual(["Article 1", "Article 2"]);
  expect((await body(await work(request("/api/works/veld-charter@2001-01-01.en"), {}), workAnswer)).edition).toBe("2001-01-01.en");
  expect(await body(await work(request("/api/works/bridge-act"), {}), workAnswer)).toMatchObject({ edition: null, tree: [] });
});

test("a provision is given with what stands around it", async () => {
  const answer = await body(await provisions(request("/api/provisions/veld-charter/art-3/para-1/subpara-2"), {}), provisionAnswer);
  expect(answer).toMatchObject({
    edition: "2010-05-01.en",
    label: "Article 3, paragraph 1, subparagraph 2)",
    text: "appoint the ferrymen;",
    url: "/veld-charter@2010-05-01.en/art-3/para-1/subpara-2",
    references: [],
    citedBy: [],
  });
  const cited = await body(await provisions(request("/api/provisions/veld-charter/art-2"), {}), provisionAnswer);
  expect(cited.citedBy.map(({ surface, status, url }) => [surface, status, url])).toEqual([
    ["the river", "ambiguous", "/ferry-2024@2024-03.en/abstract-en/p-1"],
    ["Article 2 of the Charter", "assumed", "/ferry-2024@2024-03.en/results-and-discussion/p-2"],
  ]);
  const citing = await body(await provisions(request("/api/provisions/ferry-2024/results-and-discussion/p-2"), {}), provisionAnswer);
  expect(citing.references[0]?.targets).toEqual([
    {
      ...{ work: "veld-charter", edition: "2010-05-01.en", eId: "art_2", act: null, reading: 1 },
      ...{ label: "Article 2", url: "/veld-charter@2010-05-01.en/art-2" },
    },
  ]);
  expect(answer.ancestors.map(({ label }) => label)).toEqual(["Section II", "Article 3", "Article 3, paragraph 1"]);
  expect([answer.neighbours.previous?.eId, answer.neighbours.next?.eId]).toEqual(["art_3__para_1__subpara_1", "art_4__subpara_1"]);
  const section = await body(await provisions(request("/api/provisions/veld-charter%402010-05-01.ru/sec-I"), {}), provisionAnswer);
  expect([section.language, section.children.map(({ eId }) => eId), section.neighbours.previous]).toEqual(["ru", ["art_1", "art_2"], null]);
});

test.each([
  ["/api/provisions/VELD-CHARTER/art-2", 308, "/api/provisions/veld-charter/art-2"],
  ["/api/provisions/veld-charter/ART-2/Para-1", 308, "/api/provisions/veld-charter/art-2/para-1"],
  ["/api/provisions/veld-charter/3.1.2", 307, "/api/provisions/veld-charter/art-3/para-1/subpara-2"],
  ["/api/provisions/veld-charter@2010-05-01.en/3.1.2", 308, "/api/provisions/veld-charter@2010-05-01.en/art-3/para-1/subpara-2"],
  ["/api/provisions/veld-charter/art-4/para-1/subpara-2", 307, "/api/provisions/veld-charter/art-4/subpara-2"],
])("%s is sent on with %d", async (path, status, location) => {
  const response = await provisions(request(path), {});
  expect([response.status, response.headers.get("location")]).toEqual([status, location]);
});

test("an unknown provision, edition or work is a 404 that offers the nearest", async () => {
  const missing = await refusal(await provisions(request("/api/provisions/veld-charter/art-9"), {}), 404);
  expect(missing.nearest).toContainEqual({ eId: "art_4", label: "Article 4", url: "/api/provisions/veld-charter@2010-05-01.en/art-4" });
  const edition = await refusal(await work(request("/api/works/veld-charter@1999-01-01.en"), {}), 404);
  expect(edition.nearest).toContain("/api/works/veld-charter@2010-05-01.en");
  await refusal(await work(request("/api/works/nowhere"), {}), 404);
  await refusal(await provisions(request("/api/provisions/veld-charter"), {}), 404);
  await refusal(await unknown(request("/api/secrets"), {}), 404);
});

test.each(["/api/works/%FF", "/api/works/a%00b", "/api/works/%zz"])("%s is refused as unreadable", async (path) => {
  await refusal(await work(request(path), {}), 400);
});

test("works and provisions take no parameters", async () => {
  await refusal(await works(request("/api/works?page=2"), {}), 400);
  await refusal(await provisions(request("/api/provisions/veld-charter/art-2?x=1"), {}), 400);
});

test("the log has one line a request, with its id and generation, and no word of the query", async () => {
  await search(request("/api/search?q=ferrymen"), {});
  const [line, ...others] = lines.map((text) => JSON.parse(text));
  expect(others).toEqual([]);
  expect(line).toMatchObject({ id: "a-request-id", route: "/api/search", method: "GET", status: 200, generation: "g1", engine: "library" });
  expect(JSON.stringify(line)).not.toContain("ferrymen");
});

test("the process is up without asking anything; it is ready while a library opens", async () => {
  expect(healthz().status).toBe(200);
  expect(await (await readyz(request("/readyz"), {})).json()).toEqual({ generation: "g1", engine: "away" });
  await cp(currentFile(dataDir), `${dataDir}/kept.json`);
  await rm(currentFile(dataDir));
  await refusal(await readyz(request("/readyz"), {}), 503);
  await refusal(await search(request("/api/search?q=a"), {}), 503);
  await cp(`${dataDir}/kept.json`, currentFile(dataDir));
  expect((await readyz(request("/readyz"), {})).status).toBe(200);
});
