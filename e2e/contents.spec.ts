import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const law = "/constitution-1995@1998-10-07.en";
const essay = "/rakhmetulina-2026@2026-03-30.en";

const contents = (page: Page) => page.getByRole("navigation", { name: "Contents" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test("contents unfold, and are open on the way to what is read", async ({ page }) => {
    await page.goto(`${law}/art-44`);
    await expect(contents(page).getByRole("link", { name: /^Article 44 The/ })).toHaveAttribute("aria-current", "page");
    await expect(contents(page).getByRole("link", { name: /^Article 20/ })).toBeHidden();
    await contents(page).locator("summary").and(page.getByLabel("What Section II holds")).click();
    await contents(page)
      .getByRole("link", { name: /^Article 20/ })
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 20");
  });
});

test("contents follow what is read, and move neither the page nor the focus", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${essay}/results-and-discussion`);
  const here = contents(page).locator("[aria-current=true]");
  await page.getByRole("link", { name: "Tarmaq" }).focus();
  await page.evaluate(() => document.getElementById("results-and-discussion__p_30")?.scrollIntoView());
  const place = await page.evaluate(() => scrollY);
  await expect(here).toHaveAccessibleName("Results and Discussion, paragraph 30");
  await expect(here).toBeInViewport();
  await expect(page.getByRole("link", { name: "Tarmaq" })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await here.click();
  await expect(page).toHaveURL(/#results-and-discussion__p_30$/);
});

test("contents scroll by themselves to the page that is read", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${law}/art-39`);
  const here = contents(page).getByRole("link", { name: /^Article 39 Rights/ });
  await expect(here).toBeInViewport({ ratio: 1 });
  expect(await contents(page).evaluate((it) => it.scrollTop)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
