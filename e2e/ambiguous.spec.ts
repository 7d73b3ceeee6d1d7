import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";

test.use({ library: "constitutions" });

test("a reference with two readings is not followed: it opens its choices, and each leads where it says", async ({ page }) => {
  await page.goto("/essay");
  await expect(page.getByRole("link", { name: "Article 1 of the Constitution" })).toHaveCount(0);
  await page.getByText("Article 1 of the Constitution", { exact: true }).click();
  const card = page.getByRole("dialog", { name: "About this reference: Article 1 of the Constitution" });
  await expect(card).toContainText("Several readings");
  await expect(card.getByText(/^(First|Second) Constitution of Veld$/)).toHaveCount(2);
  await expect(card).toContainText("belongs to the ferrymen");
  await expect(card).toContainText("belongs to everyone");
  expect(await accessibilityFaults(page)).toEqual([]);
  await card.getByRole("link", { name: "Open Article 1" }).last().click();
  await expect(page).toHaveURL(/\/second-constitution@1995-08-30\.en\/art-1/);
});

test("what should be there and is not is listed among the remarks", async ({ page }) => {
  await page.goto("/audit?work=essay");
  await expect(page.getByRole("cell", { name: "Article 7 of the Constitution" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("its choices open by keyboard", async ({ page }) => {
    await page.goto("/essay");
    await page.getByRole("button", { name: "About this reference: Article 1 of the Constitution (Several readings)" }).press("Enter");
    await expect(page.getByRole("dialog", { name: "About this reference: Article 1 of the Constitution" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
