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

/**
 * Kinds of pages that readers come to first, and the most that their HTML may be: bytes over the wire, headers included; bytes of
 * what Next.js sends of the page once more, as data for React; elements. The corpus is given, so a page that grows has got more
 * around its text.
 */
const first: Readonly<Record<string, { readonly wire: number; readonly data: number; readonly elements: number }>> = {
  home: { wire: 8_000, data: 13_200, elements: 100 },
  search: { wire: 19_500, data: 58_000, elements: 620 },
  law: { wire: 21_200, data: 75_000, elements: 690 },
  section: { wire: 20_000, data: 57_000, elements: 690 },
  article: { wire: 20_000, data: 50_500, elements: 620 },
  subparagraph: { wire: 24_000, data: 70_500, elements: 730 },
  "scholarly article": { wire: 23_000, data: 53_000, elements: 290 },
  "its references": { wire: 54_500, data: 228_000, elements: 1_720 },
  "article beside the Constitution": { wire: 50_000, data: 222_000, elements: 1_520 },
};

const script = /<script[^>]*>(.*?)<\/script>/gs;

for (const [name, most] of Object.entries(first)) {
  test(`HTML holds little around its text: ${name}`, async ({ request }) => {
    const html = await (await request.get(pages[name] ?? name)).text();
    const data = [...html.matchAll(script)].filter(([, code = ""]) => code.startsWith("self.__next_f.push")).map(([it]) => it);
    const elements = html.replace(script, "").match(/<[a-z]/g) ?? [];
    expect(data.length).toBeGreaterThan(0);
    expect(Buffer.byteLength(data.join(""))).toBeLessThanOrEqual(most.data);
    expect(elements.length).toBeLessThanOrEqual(most.elements);
  });

  test(`a first visit is light: ${name}`, async ({ page }) => {
    const { bytes } = await fetchedFor(page, pages[name] ?? name);
    expect(bytes("Document")).toBeLessThanOrEqual(most.wire);
    expect(bytes("Script")).toBeGreaterThan(Number(empty.script) / 2);
    expect(bytes("Script") - Number(empty.script)).toBeLessThanOrEqual(12_000);
    expect(bytes("Stylesheet")).toBeLessThanOrEqual(20_000);
  });
}

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
