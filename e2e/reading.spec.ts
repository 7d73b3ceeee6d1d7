import { expect, test } from "./journey";

const article = "/constitution-1995@1998-10-07.en/art-44";
const subparagraph = `${article}/para-1/subpara-15`;

test("numbers are text and permanent links with a name in the language of the interface", async ({ page }) => {
  for (const [prefix, name] of [
    ["", "Article 44, paragraph 1, subparagraph 15): permanent link"],
    ["/ru", "Статья 44, пункт 1, подпункт 15): постоянная ссылка"],
    ["/kk", "44-бап, 1-тармақ, 15) тармақша: тұрақты сілтеме"],
  ] as const) {
    await page.goto(`${prefix}${subparagraph}`);
    const number = page.getByRole("link", { name, exact: true });
    await expect(number).toHaveText("15)");
    await expect(number).toHaveAttribute("href", `${prefix}${subparagraph}`);
    await expect(page.locator(".law-text :is(ol, ul)")).toHaveCount(0);
  }
});

test("a reader searches inside the work, opens what is found, and comes back", async ({ page }) => {
  await page.goto(`/kk${article}`);
  const field = page.getByRole("searchbox", { name: "Осы құжаттан іздеу" });
  await field.fill("pardon");
  await field.press("Enter");
  await expect(page).toHaveURL("/kk/search?work=constitution-1995&q=pardon");
  const hit = page.getByRole("main").getByRole("link", { name: /15\)/ }).first();
  await hit.click();
  await expect(page).toHaveURL(/\/kk\/constitution-1995[^/]*\/art-44\/para-1\/subpara-15/);
  await page.goBack();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/kk${article}`);
});

test("topics come with the rule that assigned them, and lead to all that has them", async ({ page }) => {
  await page.goto(subparagraph);
  const topic = page.getByRole("complementary").getByRole("listitem").filter({ hasText: "pardon" });
  await expect(topic).toContainText("pardon");
  await topic.getByRole("link").click();
  await expect(page).toHaveURL("/search?topic=pardon");
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /Article 44/ })
      .first(),
  ).toBeVisible();
});

test("an address in a wording that is not held leads to the same provision in one that is", async ({ page }) => {
  await page.goto("/constitution-1995@2007-05-21.en/art-44/para-1/subpara-15");
  await page
    .getByRole("link", { name: /^Article 44, paragraph 1, subparagraph 15\) · Constitution of the Republic of Kazakhstan: / })
    .click();
  await expect(page).toHaveURL(subparagraph);
});

test("the words of a title stand whole in the narrowest window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/kk/constitution-1995");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Қазақстан Республикасының Конституциясы");
  const lines = await title.evaluate(({ firstChild }) => {
    if (firstChild === null) return [];
    const words = [...(firstChild.textContent ?? "").matchAll(/\S+/g)];
    return words.map(({ index, 0: word }) => {
      const range = document.createRange();
      range.setStart(firstChild, index);
      range.setEnd(firstChild, index + word.length);
      return range.getClientRects().length;
    });
  });
  expect(lines).toEqual([1, 1, 1]);
});
