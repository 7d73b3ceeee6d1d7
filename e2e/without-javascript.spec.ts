import { followFrom, openCard } from "./card";
import { expect, test } from "./journey";
import { named, say, under } from "./languages";
import { readers } from "./readers";

test.use({ javaScriptEnabled: false });

const law = "constitution-1995@1998-10-07.en";
const essay = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";

for (const { name, language, isPhone, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("everything works without JavaScript: search in a work, reading, references, side by side, citing", async ({ page }) => {
      await page.goto(at(`/${law}/art-39`));
      if (isPhone) await page.locator(".sheet-button").click();
      const field = page.getByRole("searchbox", { name: say(language, "reading.searchIn") });
      await field.fill("freedom of speech");
      await field.press("Enter");
      await expect(page).toHaveURL(under(language, "/search?work=constitution-1995&q=freedom+of+speech"));
      await page
        .locator(`.hit a[href="${under(language, `/${law}/art-20/para-1`)}"]`)
        .first()
        .click();
      await expect(page.locator("[aria-current=location]")).toContainText("The freedom of speech");
      await expect(page.locator("[aria-current=location]")).toBeInViewport();

      await page.goto(at(essay));
      const card = await openCard(page, "paragraph 1 of article 28 of the Constitution");
      await followFrom(card, named(language, "beside.openThisOne"));
      await expect(page).toHaveURL(under(language, `${essay}?beside=${law}/art-28/para-1&view=right`));
      await expect(page.locator(".beside-column.is-right")).toContainText("minimum wage and pension");
      await expect(page.locator(".beside-column.is-left")).toBeVisible({ visible: !isPhone });

      const menu = page.locator(`.is-right a.menu-link[href^="${under(language, `/${law}/art-28/para-1?cite`)}"]`);
      await menu.first().click();
      await expect(page.locator("#cite dd > p")).toHaveCount(5);
      await expect(page.locator("#cite dd > p").first()).toContainText("28");
    });
  });

test("filters are chosen and sent", async ({ page }) => {
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
});

test("what is not there is said", async ({ page }) => {
  await page.goto("/constitution-1995/art-144");
  await expect(page.getByText("Article 144 does not exist in this wording; the last is Article 98.")).toBeVisible();
  await page.getByRole("link", { name: "Article 98" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 98");
});
