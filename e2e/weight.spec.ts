import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchedFor } from "./fetched";
import { expect, test } from "./journey";
import { pages } from "./pages";

const read = (path: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(join(import.meta.dirname, "..", path), "utf8"));

/**
 * The scripts of a page with nothing on it, in bytes over the wire. They follow from the versions of Next.js and React alone, so
 * the empty app is built and weighed by the bench, and only held here to the versions that it was weighed with.
 */
const empty = read("bench/pages/emptyPage.json");

test("the empty page was weighed with the Next.js and the React that are installed", () => {
  const { version: next } = read("node_modules/next/package.json");
  const { version: react } = read("node_modules/react/package.json");
  expect({ next: empty.next, react: empty.react }, "npm run bench -- --pages --write weighs it again").toEqual({ next, react });
});

/** Kinds of pages that readers come to first, and what their HTML may weigh. */
const first = ["home", "search", "article", "subparagraph", "scholarly article", "its references", "article beside the Constitution"];

for (const name of first)
  test(`a first visit is light: ${name}`, async ({ page }) => {
    const { bytes } = await fetchedFor(page, pages[name] ?? name);
    expect(bytes("Document")).toBeLessThanOrEqual(60_000);
    expect(bytes("Script")).toBeGreaterThan(Number(empty.script) / 2);
    expect(bytes("Script") - Number(empty.script)).toBeLessThanOrEqual(12_000);
    expect(bytes("Stylesheet")).toBeLessThanOrEqual(20_000);
  });

/** Pages and the type files that a first visit fetches: two, and those that hold the Cyrillic letters of names and questions. */
const typeFiles: Readonly<Record<string, number>> = {
  "/constitution-1995/art-20": 2,
  "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15": 2,
  "/explore": 2,
  "/accessibility": 2,
  "/": 3,
  "/search?q=rights+and+freedoms": 4,
  "/kk": 6,
  "/ru": 4,
};

for (const [path, most] of Object.entries(typeFiles))
  test(`a page fetches at most ${most} type files: ${path}`, async ({ page }) => {
    const { files } = await fetchedFor(page, path);
    expect(files("Font")).toBeGreaterThanOrEqual(2);
    expect(files("Font")).toBeLessThanOrEqual(most);
  });
