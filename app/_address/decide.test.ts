import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { publishFixture } from "#lib/store/fixture";
import { decide } from "./decide";

const dataDir = mkdtempSync(join(tmpdir(), "tarmaq-decide-"));
vi.stubEnv("DATA_DIR", dataDir);

afterAll(() => rmSync(dataDir, { recursive: true }));

const asked = (address: string) => decide(address.split("?")[0] ?? "", new URLSearchParams(address.split("?")[1] ?? ""));

test("until something is published every page says so with 503, and what cannot be read with 400; then pages answer", async () => {
  expect(await asked("/")).toEqual({ kind: "page", status: 503 });
  expect(await asked("/veld-charter/art-1")).toEqual({ kind: "page", status: 503 });
  expect(await asked("/a%ZZ")).toEqual({ kind: "unreadable" });
  await publishFixture(undefined, "g1", dataDir);
  expect(await asked("/")).toEqual({ kind: "page", status: 200 });
});

test.each([
  ["/works", 200],
  ["/veld-charter", 200],
  ["/bridge-act", 200],
  ["/veld-charter/art-2/para-1", 200],
  ["/veld-charter/4.1", 300],
  ["/search", 200],
  ["/search?q=river&other=1", 200],
  ["/search?page=0", 400],
  ["/search?q=river&work=nothing", 400],
  ["/search?q=river&section=veld-charter/sec-IX", 400],
  ["/veld-charter/art-99", 404],
  ["/bridge-act/art-5", 404],
  ["/veld-charter@1999.en", 404],
  ["/nothing", 404],
  ["/accessibility", 200],
  ["/saved", 200],
  ["/saved?p=veld-charter@2010-05-01.en/art-1&p=veld-charter@2010-05-01.ru/art-1", 200],
  ["/saved?p=veld-charter@2010-05-01.en/art-99&p=nothing@2001.en/art-1", 200],
  ["/saved?p=veld-charter", 400],
  ["/saved?p=veld-charter@2010-05-01.en/art-1&p=%ff", 400],
  ["/saved/more", 404],
  ["/kk/veld-charter", 200],
  ["/ru/works", 200],
  ["/kk", 200],
  ["/kk/ru/veld-charter", 404],
  ["/kk/nothing", 404],
])("%s is a page with status %d", async (address, status) => {
  expect(await asked(address)).toEqual({ kind: "page", status });
});

test.each([
  ["/en", "/", 308],
  ["/en/veld-charter/art-1", "/veld-charter/art-1", 308],
  ["/works/", "/works", 308],
  ["/KK/works", "/kk/works", 308],
  ["/ru/", "/ru", 308],
  ["/ru/VELD-charter", "/ru/veld-charter", 308],
  ["/search/", "/search", 308],
  ["/VELD-charter", "/veld-charter", 308],
  ["/veld-charter/2.1", "/veld-charter/art-2/para-1", 307],
])("%s leads to %s", async (address, path, status) => {
  expect(await asked(address)).toEqual({ kind: "redirect", path, status });
});

test.each([
  ["p=veld-charter/art-1", "p=veld-charter@2010-05-01.en/art-1", 307],
  ["p=veld-charter@2010-05-01.en/ART-1&p=", "p=veld-charter@2010-05-01.en/art-1", 308],
  ["p=veld-charter@2010-05-01.en/art-1/para-1&p=veld-charter@2010-05-01.en/art-1", "p=veld-charter@2010-05-01.en/art-1", 308],
  ["p=a-law@2001.en/art-1&p=a-law@2001.en/art-2&up=a-law@2001.en/art-2", "p=a-law@2001.en/art-2&p=a-law@2001.en/art-1", 307],
  ["p=a-law@2001.en/art-1&p=a-law@2001.en/art-2&remove=a-law@2001.en/art-1", "p=a-law@2001.en/art-2", 307],
])("a list asked for by %s is at %s", async (given, query, status) => {
  expect(await asked(`/saved?${given}`)).toEqual({ kind: "redirect", path: "/saved", query: `?${query}`, status });
});

test("a list keeps the interface's language, which chooses the wording where none is pinned", async () => {
  const query = "?p=veld-charter@2010-05-01.ru/art-1";
  expect(await asked("/ru/saved?p=veld-charter/art-1")).toEqual({ kind: "redirect", path: "/ru/saved", query, status: 307 });
  expect(await asked("/saved/?p=x")).toEqual({ kind: "redirect", path: "/saved", status: 308 });
  const last = "p=veld-charter@2010-05-01.en/art-1&remove=veld-charter@2010-05-01.en/art-1";
  expect(await asked(`/saved?${last}`)).toEqual({ kind: "redirect", path: "/saved", query: "", status: 307 });
});
