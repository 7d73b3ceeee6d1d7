import { accessibilityFaults, accessibilityFaultsInAllColours } from "./axe";
import { expect, test } from "./journey";
import { narrowFaults } from "./layout";
import { type Served, serveCorpus } from "./served";

/** One address of each state of the search page that has a form of its own. */
const states: Readonly<Record<string, string>> = {
  "another keyboard": "/search?q=rjycnbnewbz",
  "other names": "/search?q=double+jeopardy",
  translation: "/search?q=%D1%81%D0%B2%D0%BE%D0%B1%D0%BE%D0%B4%D0%B0+%D1%81%D0%BB%D0%BE%D0%B2%D0%B0",
  "a topic": "/search?q=election&topic=president",
  "part of a topic's name": "/search?q=%D0%BA%D0%B5%D1%88%D1%96%D1%80%D1%96%D0%BC",
  "related names": "/search?q=constitutional+council",
  "fewer words": "/search?q=secret+ballot+kangaroo",
  exclusion: "/search?q=freedom+-speech",
  "nothing under filters": "/search?q=president&type=code",
  "no such provision": "/search?q=Article+144",
  "too long": `/search?q=${"a".repeat(1200)}`,
  "beyond the end": "/search?q=president&page=900",
  "most cited": "/search?q=rights&sort=citedBy",
};

for (const [name, path] of Object.entries(states))
  test(`with all that opens open, axe finds no fault in any colours, and it fits a phone: ${name}`, async ({ page }) => {
    await page.goto(path);
    for (const closed of await page.locator("main details:not([open]) > summary").all()) if (await closed.isVisible()) await closed.click();
    expect(await accessibilityFaultsInAllColours(page)).toEqual([]);
    expect(await narrowFaults(page)).toEqual([]);
  });

test.describe("while no engine answers", () => {
  // One site for both.
  test.describe.configure({ mode: "default" });
  let site: Served;
  test.beforeAll(async () => {
    // Port 9 (discard) answers nobody.
    site = await serveCorpus("corpus", { MEILI_URL: "http://127.0.0.1:9", MEILI_SEARCH_KEY: "none" });
  });
  test.afterAll(() => site.stop());

  test("the library answers, the page says so, and axe finds no fault", async ({ page }) => {
    await page.goto(`${site.url}/search?q=freedom+of+speech`);
    await expect(page.getByRole("link", { name: "Article 20, paragraph 1", exact: true })).toBeVisible();
    await page.getByText("The search engine is away").click();
    await expect(page.getByText(/^The library answers by itself/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("a typing error is mended from the library's own words, and the page says which", async ({ page }) => {
    await page.goto(`${site.url}/search?q=maslikaht`);
    await expect(page.getByText(/^Nothing holds “maslikaht”; “maslikhats?” was looked for instead\.$/)).toBeVisible();
    await expect(
      page
        .locator("mark")
        .filter({ hasText: /^maslikhat/i })
        .first(),
    ).toBeVisible();
  });
});
