import { formatAddress } from "#lib/law/address";
import { escapeMarkup } from "#lib/markup";
import type { Library } from "#lib/store/library";
import { endOfRows, pagesBetween } from "#lib/store/pagesOfLibrary";

/** Rows of the library that one sitemap covers: the most addresses that one may hold (sitemaps.org protocol, 50,000). */
export const rowsInPart = 50_000;

const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

const file = (element: string, item: string, addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="${namespace}">`,
    ...addresses.map((address) => `<${item}><loc>${escapeMarkup(address)}</loc></${item}>`),
    `</${element}>`,
    "",
  ].join("\n");

/** The list of all sitemaps: one of works and editions, then as many of provisions as the library needs. */
export async function sitemapIndex(library: Library, base: string): Promise<string> {
  const parts = Math.ceil((await endOfRows(library.database)) / rowsInPart);
  const names = ["works", ...Array.from({ length: parts }, (_, index) => String(index + 1))];
  return file(
    "sitemapindex",
    "sitemap",
    names.map((name) => `${base}/sitemap/${name}.xml`),
  );
}

const ownPages = ["/", "/works", "/explore", "/accessibility"];

/** Pages of our own, works and their editions. */
export async function sitemapOfWorks(library: Library, base: string): Promise<string> {
  const works = (await library.works()).filter(({ withdrawn }) => withdrawn === undefined);
  const addresses = works.flatMap((work) => [
    formatAddress({ work: work.id, edition: null, eId: null }),
    ...work.editions.map((edition) => formatAddress({ work: work.id, edition: edition.id, eId: null })),
  ]);
  return file(
    "urlset",
    "url",
    [...ownPages, ...addresses].map((address) => base + address),
  );
}

/** One part of the provisions that have pages, from 1; null beyond the last. Works whose text may not be shown are left out. */
export async function sitemapOfPart(library: Library, base: string, part: number): Promise<string | null> {
  const from = (part - 1) * rowsInPart + 1;
  if (from >= (await endOfRows(library.database))) return null;
  const hidden = new Set((await library.works()).filter(({ rights }) => rights === "metadata").map(({ id }) => id));
  const pages = await pagesBetween(library.database, from, from + rowsInPart);
  const shown = pages.filter(({ work }) => !hidden.has(work));
  return file(
    "urlset",
    "url",
    shown.map((page) => base + formatAddress(page)),
  );
}
