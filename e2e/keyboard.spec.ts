import type { Page } from "@playwright/test";
import { clipboard, expect, test } from "./journey";
import { named, say, under } from "./languages";
import { readers } from "./readers";

const paragraph = { en: "Article 20, paragraph 1", kk: "20-бап, 1-тармақ", ru: "Статья 20, пункт 1" } as const;

/** Presses Tab until the element with this accessible name has the focus; at most as often as a patient reader would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const label = (await focused.count()) === 0 ? "" : ((await focused.getAttribute("aria-label")) ?? (await focused.innerText()));
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard never reached ${name}`);
}

for (const { name, language, window, at } of readers)
  test.describe(name, () => {
    test.use({ ...window, permissions: ["clipboard-read", "clipboard-write"] });

    test("the whole way from a word to a copied link and to two texts side by side goes by keyboard alone", async ({ page }) => {
      const label = say(language, "menu.name", { label: paragraph[language] });
      await page.goto(at("/constitution-1995@1998-10-07.en/art-39"));
      await tabTo(page, new RegExp(`^${say(language, "search.label")}`));
      await page.keyboard.type("freedom of speech");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(under(language, "/search?q=freedom+of+speech"));
      await tabTo(page, new RegExp(`^${paragraph[language]}$`));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-20/para-1"));
      await tabTo(page, new RegExp(`^${label}$`));
      await expect(page.locator(":focus")).toHaveRole("button");
      await page.keyboard.press("Enter");
      await expect(page.locator(":focus")).toHaveText(say(language, "reading.copy"));
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status")).toHaveText(say(language, "reading.copied"));
      expect(new URL(await clipboard(page)).pathname).toBe(under(language, "/constitution-1995@1998-10-07.en/art-20/para-1"));
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowUp");
      await expect(page.locator(":focus")).toHaveText(say(language, "beside.open"));
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("rakhmetulina-2026");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-20/para-1?beside=rakhmetulina-2026&view=right"));
      await tabTo(page, named(language, "beside.closeThis.right"));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-20/para-1"));
    });
  });

test("what has the focus is outlined", async ({ page }) => {
  await page.goto("/constitution-1995/art-20");
  await tabTo(page, /^Library$/);
  const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineWidth);
  expect(outline).toBe("2px");
});

test("the first stop leads past the header to the text", async ({ page }) => {
  await page.goto("/constitution-1995/art-20");
  await page.locator("body").press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the text");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#text$/);
});
