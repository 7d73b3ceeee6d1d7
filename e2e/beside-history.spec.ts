import { clipboard, expect, test } from "./journey";
import { article, named, say, under } from "./languages";
import { readers } from "./readers";

const essay = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";
const law = "constitution-1995@1998-10-07.en";
const opened = `${essay}?beside=${law}/art-39&view=right`;

for (const { name, language, isPhone, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("back, forward, reload and another browser show the same two texts", async ({ page, browser }) => {
      const heading = (number: number) => page.getByRole("heading", { level: 2, name: article(language, number), exact: true });
      await page.goto(at(opened));
      await page.getByRole("link", { name: say(language, "reading.next", { label: article(language, 40) }) }).click();
      await expect(page).toHaveURL(under(language, `${essay}?beside=${law}/art-40&view=right`));
      await page.goBack();
      await expect(page).toHaveURL(at(opened));
      await expect(heading(39)).toBeVisible();
      await page.goForward();
      await expect(heading(40)).toBeVisible();
      await page.reload();
      await expect(heading(40)).toBeVisible();
      const elsewhere = await (await browser.newContext()).newPage();
      await elsewhere.goto(page.url());
      expect(await elsewhere.locator("main").innerText()).toBe(await page.locator("main").innerText());
      await elsewhere.context().close();
    });

    test("sides are swapped and closed by links, and the address of both is copied", async ({ page }) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(at(opened));
      await page.getByRole("link", { name: say(language, "beside.copy") }).click();
      await expect(page.getByRole("status").filter({ hasText: say(language, "reading.copied") })).toBeVisible();
      expect(await clipboard(page)).toBe(new URL(under(language, opened), page.url()).href);
      await page.getByRole("link", { name: say(language, "beside.swap") }).click();
      const swapped = under(language, `/${law}/art-39?beside=${essay.slice(1)}&view=left`);
      await expect(page).toHaveURL(swapped);
      await page.getByRole("link", { name: named(language, "beside.closeThis.left") }).click();
      await expect(page).toHaveURL(under(language, essay));
      await page.goBack();
      await expect(page).toHaveURL(swapped);
      if (isPhone) await page.locator("a[data-tab=right]").click();
      await page.getByRole("link", { name: named(language, "beside.closeThis.right") }).click();
      await expect(page).toHaveURL(under(language, `/${law}/art-39`));
    });
  });
