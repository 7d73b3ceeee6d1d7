import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

test.use({ library: "wordings" });

const connections = (page: Page) => page.getByRole("complementary");

test("each provision says where the others have it, whether it reads otherwise, and which lack it", async ({ page }) => {
  await page.goto("/river-charter@2001-02-01.en/art-1/para-3");
  const others = connections(page)
    .locator("section", { has: page.getByRole("heading", { name: "Other wordings and languages" }) })
    .getByRole("listitem");
  await expect(others).toHaveText([/^Wording of 1 May 2010, English\s+Reads otherwise/, /^Wording of 1 May 2010, Russian(?!.*otherwise)/]);
  await others.first().getByRole("link", { name: "Wording of 1 May 2010, English", exact: true }).click();
  await expect(page).toHaveURL("/river-charter@2010-05-01.en/art-1/para-3");
  await page.goto("/river-charter@2001-02-01.en/art-1/para-2");
  await expect(others).toHaveText([/Not in this wording/, /Not in this wording/]);
  await page.goto("/river-charter@2001-02-01.en/art-1/para-1");
  await expect(others.first()).not.toContainText("otherwise");
});

test("a citation from one of several editions says which it stands in", async ({ page }) => {
  await page.goto("/river-charter@2001-02-01.en/art-1");
  const citing = connections(page).getByRole("listitem").filter({ hasText: "Споры решаются" });
  await expect(citing).toContainText("Wording of 1 May 2010, Russian");
});
