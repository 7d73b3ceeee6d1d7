import type { Page } from "@playwright/test";
import { accessibilityFaultsInAllColours, narrowTargets } from "./axe";
import { expect, test } from "./journey";
import { type Language, languages, under } from "./languages";
import { narrowFaults, shifts } from "./layout";
import { everyPage, pages } from "./pages";
import { englishLeft, linksElsewhere, passedForEnglish } from "./spoken";

/** Pages whose texts are all English, so that a Cyrillic letter in them is a word of the interface. */
const english = ["law", "section", "article that cites", "subparagraph", "unnumbered paragraph", "cited in another wording"];

/** Pages that a script completes: addresses, where the site does not know its own name (`PUBLIC_URL`), and what a browser keeps. */
const completed = ["how to cite a subparagraph", "how to cite an article", "offline"];

/** All that is asked of every page, of one visit to it. */
async function faultsOf(page: Page, name: string, language: Language): Promise<Readonly<Record<string, readonly string[]>>> {
  return {
    moved: completed.includes(name) ? [] : await shifts(page),
    "links that leave the language": await linksElsewhere(page, language),
    "left in English": language === "en" ? [] : await englishLeft(page, language),
    "passed for English": english.includes(name) && language !== "en" ? await passedForEnglish(page) : [],
    axe: await accessibilityFaultsInAllColours(page),
    "targets in a window of 320 pixels": await narrowTargets(page),
    "in a window of 320 pixels": await narrowFaults(page),
  };
}

const none = {
  moved: [],
  "links that leave the language": [],
  "left in English": [],
  "passed for English": [],
  axe: [],
  "targets in a window of 320 pixels": [],
  "in a window of 320 pixels": [],
};

/** The language with the most letters comes first: its type is fetched while the page is looked at, later ones find theirs. */
const visits = languages.toSorted((one, other) => Number(other === "kk") - Number(one === "kk"));

for (const { library, name, path } of everyPage)
  test.describe(name, () => {
    test.use({ library });
    test("in each language it speaks that language, holds still, fits a phone, and axe finds no fault in any colours", async ({ page }) => {
      test.slow();
      for (const language of visits) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(under(language, path));
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        expect(await faultsOf(page, name, language), language).toEqual(none);
      }
    });
  });

test("what is asked of every page can fail", async ({ page }) => {
  await page.goto(under("kk", pages.article ?? ""));
  await expect(page.locator(".menu-link[role=button]").first()).toBeVisible(); // scripts have begun, and put nothing right any more
  await page.evaluate(() => {
    const place = document.querySelector("main");
    const link = Object.assign(document.createElement("a"), { href: "/works", textContent: "Library" });
    const picture = Object.assign(document.createElement("p"), { textContent: "Library", ariaLabel: "Library", className: "wide" });
    const small = () => Object.assign(document.createElement("button"), { textContent: "Library", className: "small" });
    const english = Object.assign(document.createElement("p"), { lang: "en", textContent: "Кітапхана" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(".wide { width: 900px; height: 4rem; color: #ddd; background: #eee } .small { width: 8px; height: 8px; padding: 0 }");
    document.adoptedStyleSheets = [sheet];
    place?.prepend(link, picture, english, small(), small());
  });
  const faults = await faultsOf(page, "article that cites", "kk");
  expect(Object.entries(faults).filter(([, found]) => found.length === 0)).toEqual([]);
});
