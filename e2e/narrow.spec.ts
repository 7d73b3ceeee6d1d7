import type { Page } from "@playwright/test";
import { expect, sidewaysScroll, test } from "./journey";
import { pages } from "./pages";

test.use({ viewport: { width: 320, height: 640 } });

/** The spacing that a reader may set (WCAG 2.2, 1.4.12), as a style sheet that no security policy forbids. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Texts that are cut off by their own edge, but for lines that are shortened on purpose and end in "…". */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.locator("body *:not(.visually-hidden)").evaluateAll((elements) =>
    elements
      .filter((it) => it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1)
      .filter((it) => getComputedStyle(it).overflowX === "hidden" && getComputedStyle(it).textOverflow !== "ellipsis")
      .map((it) => `${it.localName}.${it.className}: ${it.textContent?.slice(0, 40)}`),
  );

for (const [name, path] of Object.entries(pages)) {
  test(`a window of 320 pixels shows all of the page without scrolling sideways, with wide spacing too: ${name}`, async ({ page }) => {
    await page.goto(path);
    expect(await sidewaysScroll(page)).toBe(0);
    await spaceText(page);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await cutOff(page)).toEqual([]);
  });
}

test("contents open as a sheet, and lead on", async ({ page }) => {
  await page.goto("/constitution-1995/art-20");
  await page.getByRole("button", { name: "Contents" }).click();
  await page
    .getByRole("navigation", { name: "Contents" })
    .getByRole("link", { name: /^Article 21/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 21");
});

test("filters open as a sheet, and apply", async ({ page }) => {
  await page.goto("/search?q=president");
  await page.getByRole("button", { name: "Filters" }).click();
  await page
    .getByRole("checkbox", { name: /Constitution/ })
    .first()
    .check();
  await expect(page).toHaveURL(/type=constitution/);
});
