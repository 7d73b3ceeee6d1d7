import { cp, rm } from "node:fs/promises";
import { expect, test } from "vitest";
import { currentFile } from "#lib/store/current";
import { GET as healthz } from "../healthz/route";
import { GET as readyz } from "../readyz/route";
import { GET as unknown } from "./[[...unknown]]/route";
import { GET as provisions } from "./provisions/[...address]/route";
import { GET as search } from "./search/route";
import { publishedForApi, refusal, request } from "./testing/answered";
import { GET as work } from "./works/[work]/route";
import { GET as works } from "./works/route";

const { dataDir, logged } = publishedForApi();

test("an unknown provision, edition or work is a 404 that offers the nearest", async () => {
  const missing = await refusal(await provisions(request("/api/provisions/veld-charter/art-9"), {}), 404);
  expect(missing.nearest).toContainEqual({ eId: "art_4", label: "Article 4", url: "/api/provisions/veld-charter@2010-05-01.en/art-4" });
  const edition = await refusal(await work(request("/api/works/veld-charter@1999-01-01.en"), {}), 404);
  expect(edition.nearest).toContain("/api/works/veld-charter@2010-05-01.en");
  await refusal(await work(request("/api/works/nowhere"), {}), 404);
  await refusal(await provisions(request("/api/provisions/veld-charter"), {}), 404);
  await refusal(await unknown(request("/api/secrets"), {}), 404);
});

test("works and provisions take no parameters", async () => {
  await refusal(await works(request("/api/works?page=2"), {}), 400);
  await refusal(await provisions(request("/api/provisions/veld-charter/art-2?x=1"), {}), 400);
});

test("the log has one line a request, with its id and generation, and no word of the query", async () => {
  await search(request("/api/search?q=ferrymen"), {});
  const [line, ...others] = logged().map((text) => JSON.parse(text));
  expect(others).toEqual([]);
  expect(line).toMatchObject({ id: "a-request-id", route: "/api/search", method: "GET", status: 200, generation: "g1", engine: "library" });
  expect(JSON.stringify(line)).not.toContain("ferrymen");
});

test("the process is up without asking anything; it is ready while a library opens", async () => {
  expect(healthz().status).toBe(200);
  expect(await (await readyz(request("/readyz"), {})).json()).toEqual({ generation: "g1", engine: "away" });
  await cp(currentFile(dataDir()), `${dataDir()}/kept.json`);
  await rm(currentFile(dataDir()));
  await refusal(await readyz(request("/readyz"), {}), 503);
  await refusal(await search(request("/api/search?q=a"), {}), 503);
  await cp(`${dataDir()}/kept.json`, currentFile(dataDir()));
  expect((await readyz(request("/readyz"), {})).status).toBe(200);
});
