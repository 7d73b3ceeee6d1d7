import { expect, test } from "./journey";
import { under } from "./languages";
import { shifts } from "./layout";
import { pages } from "./pages";

/** Milliseconds by which type and scripts come later than the page: far more than a browser waits with its first picture. */
const late = 400;

const kinds = [
  pages.home,
  pages.search,
  pages.article,
  pages.subparagraph,
  pages["its references"],
  pages["article beside the Constitution"],
  pages["two provisions of one text"],
  under("kk", pages.article ?? ""),
];

for (const path of kinds)
  for (const width of [1280, 390])
    test(`nothing moves while a page loads, however late its type and scripts are, ${width} pixels wide: ${path}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.(?:woff2|js)$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
      await page.goto(path ?? "", { waitUntil: "networkidle" });
      expect(await shifts(page)).toEqual([]);
    });

test("a line that pushes the text down would be seen", async ({ page }) => {
  await page.goto("/works", { waitUntil: "networkidle" });
  await page.evaluate(() => {
    document.querySelector("main")?.prepend(Object.assign(document.createElement("p"), { textContent: "Late", className: "p-12" }));
  });
  expect((await shifts(page)).length).toBeGreaterThan(0);
});
