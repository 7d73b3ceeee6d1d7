import { expect, test } from "./journey";

test.use({ viewport: { width: 320, height: 640 } });

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
