import { expect, test } from "vitest";
import { workAnswer, worksAnswer } from "../_schema/work";
import { body, publishedForApi, refusal, request } from "../testing/answered";
import { GET as work } from "./[work]/route";
import { GET as works } from "./route";

publishedForApi();

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

test.each(["/api/works/%FF", "/api/works/a%00b", "/api/works/%zz"])("%s is refused as unreadable", async (path) => {
  await refusal(await work(request(path), {}), 400);
});
