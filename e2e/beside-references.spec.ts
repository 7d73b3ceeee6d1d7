import { followFrom, openCard, reference } from "./card";
import { expect, test } from "./journey";
import { named, under } from "./languages";
import { readers } from "./readers";

const essay = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";
const law = "constitution-1995@1998-10-07.en";

for (const { name, language, isPhone, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("an article stands beside the Constitution, and each reference clicked opens in the other column", async ({ page }) => {
      const [left, right] = [page.locator(".beside-column.is-left"), page.locator(".beside-column.is-right")];
      await page.goto(at(essay));
      const card = await openCard(page, "paragraph 1 of article 28 of the Constitution");
      await followFrom(card, named(language, "beside.openThisOne"));
      await expect(page).toHaveURL(under(language, `${essay}?beside=${law}/art-28/para-1&view=right`));
      await expect(right).toContainText("minimum wage and pension");
      await expect(right.getByRole("note")).toContainText("2022");
      if (isPhone) await page.locator("a[data-tab=left]").click();
      await expect(left).toBeVisible();
      await reference(page, "paragraph 1 of article 39 of the Constitution").click();
      await expect(page).toHaveURL(under(language, `${essay}?beside=${law}/art-39/para-1&view=right`));
      await expect(right).toContainText("may be limited only by laws");
      await expect(right.locator("[aria-current=location]")).toBeInViewport();
      await right.getByRole("link", { name: /^articles 10-11/ }).click();
      await expect(page).toHaveURL(under(language, `/${law}/art-10?beside=${law}/art-39/para-1`));
      await expect(left.getByRole("heading", { level: 2 })).toBeVisible();
    });
  });
