import { expect, test } from "vitest";
import { openFixture } from "#lib/store/testing/openFixture";
import { sitemapIndex, sitemapOfPart, sitemapOfWorks } from "./sitemap";

const base = "https://law.example";
const library = await openFixture();

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
