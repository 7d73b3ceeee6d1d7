import { expect, test } from "vitest";
import { filterNames, fromQuery } from "#lib/search/request";
import { readQuery } from "../_http/readQuery";
import { searchAnswer, searchParameters } from "../_schema/search";
import { body, publishedForApi, refusal, request } from "../testing/answered";
import { GET as search } from "./route";

publishedForApi();

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
