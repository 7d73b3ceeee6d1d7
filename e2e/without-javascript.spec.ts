import { expect, test } from "./journey";

test.use({ javaScriptEnabled: false });

test("everything works without JavaScript: search, filters, reading, links", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("freedom");
  await page.getByRole("button", { name: "Search" }).click();
  await page
    .getByRole("checkbox", { name: /Constitution/ })
    .first()
    .check();
  await page.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/type=constitution/);
  await page.getByRole("searchbox").fill("freedom of speech");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=freedom\+of\+speech&type=constitution/);
  await page.getByRole("link", { name: "Article 20, paragraph 1", exact: true }).click();
  await expect(page.locator("[aria-current=location]")).toContainText("The freedom of speech");
  await expect(page.locator("[aria-current=location]")).toBeInViewport();
  const link = page.getByRole("link", { name: "Article 20, paragraph 1: permanent link" });
  await expect(link).toHaveAttribute("href", "/constitution-1995@1998-10-07.en/art-20/para-1");
});

test("what is not there is said without JavaScript too", async ({ page }) => {
  await page.goto("/constitution-1995/art-144");
  await expect(page.getByText("Article 144 does not exist in this wording; the last is Article 98.")).toBeVisible();
  await page.getByRole("link", { name: "Article 98" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 98");
});
