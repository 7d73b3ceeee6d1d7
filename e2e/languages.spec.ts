import { expect, test } from "./journey";
import { say, under } from "./languages";

/** What a journey asks for by name in each language, beside the texts of the interface. */
const spoken = {
  kk: { name: "Қазақша", query: "44-бап, 1-тармақ, 15) тармақша", article: "39-бап", part: "16-бап, 1-тармақ" },
  ru: { name: "Русский", query: "статья 44, пункт 1, подпункт 15)", article: "Статья 39", part: "Статья 16, пункт 1" },
} as const;

const others = ["kk", "ru"] as const;

for (const language of others)
  test(`in ${language} a reader searches, reads, follows a reference and comes back, always in the same language`, async ({ page }) => {
    const { query, article, part } = spoken[language];
    await page.goto(under(language, "/"));
    await page.locator("input[name=q]").fill(query);
    await page.getByRole("button", { name: say(language, "search.submit"), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/search\\?`));
    await page
      .getByRole("region", { name: say(language, "search.gotoLabel") })
      .getByRole("link")
      .first()
      .click();
    await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15"));
    await page.goto(under(language, "/constitution-1995@1998-10-07.en/art-39"));
    const connections = page.getByRole("complementary", { name: say(language, "connections.label", { label: article }) });
    await connections.getByRole("link", { name: part, exact: true }).click();
    await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-16/para-1"));
    await page.goBack();
    await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-39"));
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  });

test("the switch keeps the place and the query, and names each language in itself", async ({ page }) => {
  await page.goto("/search?q=rights&type=constitution");
  for (const language of others) {
    const link = page.locator(`a[hreflang=${language}]`);
    await expect(link).toHaveText(spoken[language].name);
    await expect(link).toHaveAttribute("lang", language);
    await link.click();
    await expect(page).toHaveURL(`/${language}/search?q=rights&type=constitution`);
    await expect(page.locator("a[hreflang][aria-current=true]")).toHaveText(spoken[language].name);
  }
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/search?q=rights&type=constitution");
  expect(await page.context().cookies()).toEqual([]);
});

test("a header of a reader's own cannot change where the switch leads", async ({ page }) => {
  await page.setExtraHTTPHeaders({ "x-interface-address": "https://elsewhere.example/", "x-interface-language": "ru" });
  await page.goto("/works");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("a[hreflang=kk]")).toHaveAttribute("href", "/kk/works");
  await page.goto("/kk//elsewhere.example/");
  await expect(page.locator("a[hreflang=en]")).toHaveAttribute("href", /^\/(?!\/)/);
});

for (const width of [390, 768, 1024])
  test(`the languages stand beside the site's name in a window of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/ru/works");
    const name = await page.locator(".site-name").boundingBox();
    const last = await page.locator("a[hreflang=ru]").boundingBox();
    const middle = (last?.y ?? 0) + (last?.height ?? 0) / 2;
    expect(middle).toBeGreaterThan(name?.y ?? 0);
    expect(middle).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0));
  });
