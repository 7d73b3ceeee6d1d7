import type { Page } from "@playwright/test";
import { expect, test } from "./journey";
import { pages } from "./pages";

/** Milliseconds by which type and scripts come later than the page: far more than a browser waits with its first picture. */
const late = 400;

/** What moved on a page without its reader's doing, by the Layout Instability API: the place and how much. */
const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const found: PerformanceEntry[] = [];
    new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const moved = found as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[];
    return moved.map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName ?? "").join(", ")}`);
  });

const kinds = [
  "home",
  "search",
  "article",
  "subparagraph",
  "scholarly article",
  "article beside the Constitution",
  "two provisions of one text",
];

for (const name of kinds)
  for (const width of [1280, 390])
    test(`nothing moves while a page loads, ${width} pixels wide: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
      await page.goto(pages[name] ?? name, { waitUntil: "networkidle" });
      expect(await shifts(page)).toEqual([]);
    });

test("a line that pushes the text down would be seen", async ({ page }) => {
  await page.goto("/works", { waitUntil: "networkidle" });
  await page.evaluate(() => {
    document.querySelector("main")?.prepend(Object.assign(document.createElement("p"), { textContent: "Late", className: "p-12" }));
  });
  expect((await shifts(page)).length).toBeGreaterThan(0);
});
