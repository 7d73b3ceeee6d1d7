import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFixture } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";
import { sitemapIndex, sitemapOfPart, sitemapOfWorks } from "./sitemap";

const folder = mkdtempSync(join(tmpdir(), "tarmaq-sitemap-"));
const base = "https://law.example";
let library: Library;

beforeAll(async () => {
  await writeFixture(join(folder, "library.db"));
  const opened = await openLibrary(join(folder, "library.db"), "sitemap");
  if (!opened.ok) throw new Error("The made-up library does not open");
  library = opened.value;
});

afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true });
});

const addressesIn = (file: string | null): readonly string[] => [...(file ?? "").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, it = ""]) => it);

test("the index leads to the works and to as many parts as the library fills", async () => {
  expect(addressesIn(await sitemapIndex(library, base))).toEqual([`${base}/sitemap/works.xml`, `${base}/sitemap/1.xml`]);
});

test("works are listed with each of their editions", async () => {
  const addresses = addressesIn(await sitemapOfWorks(library, base));
  expect(addresses).toContain(`${base}/veld-charter`);
  expect(addresses).toContain(`${base}/veld-charter@2010-05-01.ru`);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("provisions that have pages are listed once, pinned; what lies inside them is not", async () => {
  const addresses = addressesIn(await sitemapOfPart(library, base, 1));
  expect(addresses).toContain(`${base}/veld-charter@2010-05-01.en/art-2`);
  expect(addresses).toContain(`${base}/veld-charter@2010-05-01.en/preamble`);
  expect(addresses.filter((it) => it.includes("/para-"))).toEqual([]);
  expect(addresses.some((it) => it.endsWith("/results-and-discussion"))).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("there is no part beyond the last row", async () => {
  expect(await sitemapOfPart(library, base, 2)).toBeNull();
});
