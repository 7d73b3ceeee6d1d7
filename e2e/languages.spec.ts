import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { accessibilityFaults, expect, sidewaysScroll, test } from "./journey";
import { pages } from "./pages";

const catalogue = (language: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, `../messages/${language}.json`), "utf8"))));

const english = catalogue("en");

/** A language as a reader meets it: its words for what a journey asks for by name. */
const spoken = {
  kk: { name: "Қазақша", query: "44-бап, 1-тармақ, 15) тармақша", article: "39-бап", part: "16-бап, 1-тармақ" },
  ru: { name: "Русский", query: "статья 44, пункт 1, подпункт 15)", article: "Статья 39", part: "Статья 16, пункт 1" },
} as const;

/** Colours in which pages are tried in each language; English ones in all (`accessibility.spec.ts`). */
const colours = { kk: { colorScheme: "dark" }, ru: { forcedColors: "active" } } as const;

type Spoken = keyof typeof spoken;
const languages = ["kk", "ru"] as const satisfies readonly Spoken[];

const under = (language: string, path: string): string => `/${language}${path === "/" ? "" : path}`;

/** Where the links of a page lead, but for the switch of language, files, and places on the same page. */
const internalLinks = (page: Page): Promise<readonly string[]> =>
  page
    .locator("a[href^='/']:not([hreflang]):not([download]), form[action]")
    .evaluateAll((elements) => elements.map((it) => it.getAttribute("href") ?? it.getAttribute("action") ?? ""))
    .then((found) => found.filter((address) => /^\/(?!api\/|opensearch\.xml)/.test(address)));

/** English texts that stand on a page by themselves, as text or as a name, outside passages that say they are English. */
const englishLeft = (page: Page, texts: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((known) => {
    const isEnglish = (element: Element | null): boolean => element?.closest("[lang]")?.getAttribute("lang") === "en";
    const all = [...document.body.querySelectorAll("*:not(script, style)")].filter((it) => !isEnglish(it));
    const own = all.flatMap((it) => [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent));
    const named = all.flatMap((it) => ["aria-label", "title", "placeholder", "alt"].map((name) => it.getAttribute(name)));
    const said = new Set([...own, ...named].map((text) => text?.replace(/\s+/g, " ").trim()));
    return known.filter((text) => said.has(text));
  }, texts);

/** Words of the interface that pass for English: Cyrillic letters, as text or as a name, in what says that it is English. */
const passedForEnglish = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isEnglish = (element: Element): boolean => element.closest("[lang]")?.getAttribute("lang") === "en";
    const all = [...document.body.querySelectorAll("*:not(script, style)")].filter(isEnglish);
    const own = all.flatMap((it) =>
      [...it.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    );
    const named = all.flatMap((it) => ["aria-label", "title", "placeholder"].map((name) => it.getAttribute(name) ?? ""));
    return [...own, ...named].filter((text) => /\p{Script=Cyrillic}/u.test(text));
  });

for (const language of languages) {
  const own = catalogue(language);
  const say = (key: string): string => own.get(key) ?? "";
  const untranslated = [...english]
    .filter(([key, text]) => text !== own.get(key) && /\p{L}/u.test(text) && !text.includes("{"))
    .map(([, text]) => text);

  test.describe(`in ${language}`, () => {
    test.use({ contextOptions: colours[language] });

    test("a reader searches, reads, follows a reference and comes back, always in the same language", async ({ page }) => {
      const { query, article, part } = spoken[language];
      await page.goto(under(language, "/"));
      await page.locator("input[name=q]").fill(query);
      await page.getByRole("button", { name: say("search.submit"), exact: true }).click();
      await expect(page).toHaveURL(new RegExp(`/${language}/search\\?`));
      await page
        .getByRole("region", { name: say("search.gotoLabel") })
        .getByRole("link")
        .first()
        .click();
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15"));
      await page.goto(under(language, "/constitution-1995@1998-10-07.en/art-39"));
      const connections = page.getByRole("complementary", { name: say("connections.label").replace("{label}", article) });
      await connections.getByRole("link", { name: part, exact: true }).click();
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-16/para-1"));
      await page.goBack();
      await expect(page).toHaveURL(under(language, "/constitution-1995@1998-10-07.en/art-39"));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });

    for (const name of ["law", "section", "article that cites", "subparagraph", "unnumbered paragraph", "cited in another wording"]) {
      test(`${name}: what is not of the text does not pass for its language`, async ({ page }) => {
        await page.goto(under(language, pages[name] ?? name));
        await expect(page.locator("[lang=en]").first()).toBeAttached();
        expect(await passedForEnglish(page)).toEqual([]);
      });
    }

    for (const [name, path] of Object.entries(pages)) {
      test(`${name}: speaks the language, stays in it, fits a phone, and axe finds no fault`, async ({ page }) => {
        await page.goto(under(language, path));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        const links = await internalLinks(page);
        expect(links.length).toBeGreaterThan(0);
        expect(links.filter((address) => !new RegExp(`^/${language}(?=[/?#]|$)`).test(address))).toEqual([]);
        expect(await englishLeft(page, untranslated)).toEqual([]);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await sidewaysScroll(page)).toBe(0);
      });
    }
  });
}

test("the switch keeps the place and the query, and names each language in itself", async ({ page }) => {
  await page.goto("/search?q=rights&type=constitution");
  for (const language of languages) {
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

/** The typefaces that an element's letters are really set in: ours, or what the machine has. */
async function typefacesOf(
  page: Page,
  selector: string,
): Promise<readonly { readonly familyName: string; readonly isCustomFont: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts;
}

/** The sum of all layout shifts since the page began (Layout Instability API). */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().reduce((sum, entry) => sum + Number(Reflect.get(entry, "value")), 0)),
        );
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

/** Every letter that Kazakh has and Russian has not, and what stands beside them in texts. */
const kazakhLetters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Щщ Ёё «44-бап» №";

/** Sets the letters into the first element that a selector finds, and waits for the files of type that they need. */
async function setLetters(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, letters) => {
      element.textContent = letters;
    }, kazakhLetters);
  await page.evaluate(() => document.fonts.ready);
}

test("every letter of Kazakh is set in our own typefaces, in texts and beside them, from the second page on", async ({ page }) => {
  const selectors = [".home-sentence", ".list-heading"];
  // A first page never waits for type, so that nothing on it moves: what comes late is there for the next.
  await page.goto("/kk");
  for (const selector of selectors) await setLetters(page, selector);
  await page.waitForLoadState("networkidle");
  await page.reload();
  for (const selector of selectors) {
    await setLetters(page, selector);
    const typefaces = await typefacesOf(page, selector);
    expect(typefaces.length).toBeGreaterThan(0);
    expect(typefaces.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  }
});

for (const [path, most] of [
  ["/constitution-1995/art-20", 2],
  ["/kk", 6],
  ["/ru", 4],
] as const) {
  test(`${path} loads at most ${most} files of type, and does not move when they come`, async ({ page }) => {
    const files: string[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".woff2")) files.push(response.url());
    });
    await page.goto(path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(most);
    expect(await layoutShift(page)).toBeCloseTo(0, 3);
  });
}
