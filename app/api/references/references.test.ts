import { expect, test } from "vitest";
import { fromReferenceQuery } from "../../_requests/references";
import { readQuery } from "../_http/readQuery";
import { referenceParameters, referencesAnswer } from "../_schema/reference";
import { body, publishedForApi, refusal, request } from "../testing/answered";
import { GET as references } from "./route";

publishedForApi();

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
