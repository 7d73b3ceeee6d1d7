import { expect, test } from "./journey";

test.use({ library: "wordings", viewport: { width: 390, height: 700 } });

const older = "river-charter@2001-02-01.en";
const newer = "river-charter@2010-05-01.en";

test("one text is shown at a time, tabs have addresses, and keep their place", async ({ page }) => {
  await page.goto(`/${older}/art-1?beside=${newer}/art-1`);
  const tabs = page.getByRole("navigation", { name: "Which text is shown" });
  await expect(tabs.getByRole("link", { name: "1 February 2001" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByText("Tolls are paid in salt.")).toBeVisible();
  await expect(page.getByText("No person shall be kept")).toBeHidden();
  await page.locator("[id='art_1__para_4__subpara_1']").evaluate((it) => it.scrollIntoView({ block: "start" }));
  await page.evaluate(() => scrollBy(0, -60));
  await tabs.getByRole("link", { name: "1 May 2010" }).click();
  await expect(page).toHaveURL(/&view=right#beside--art_1__para_\d/);
  await expect(page.getByText("Tolls are paid in salt.")).toBeHidden();
  await expect(page.locator("[id='beside--art_1__para_4__subpara_1']")).toBeInViewport();
});
