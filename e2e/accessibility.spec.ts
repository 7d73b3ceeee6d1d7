import type { Page } from "@playwright/test";
import { accessibilityFaultsInAllColours } from "./axe";
import { expect, test } from "./journey";
import { languages, under } from "./languages";

/* Every page as it comes: `every-page.spec.ts`. Here: what opens on pages, and where the keyboard leads. */

const article = "/constitution-1995@1998-10-07.en/art-44";

/** What opens on pages, apart from what has an address. */
const states: Readonly<Record<string, (page: Page, at: (path: string) => string) => Promise<void>>> = {
  "the menu of a provision": async (page, at) => {
    await page.goto(at(article));
    // A link to how to cite, until a script makes it the button of a menu.
    await page.locator(".menu-link[role=button]").nth(1).click();
    await expect(page.locator("#provision-menu")).toBeVisible();
  },
  suggestions: async (page, at) => {
    await page.goto(at("/works"));
    await page.getByRole("combobox").pressSequentially("parlia");
    await expect(page.getByRole("listbox")).toBeVisible();
  },
  "contents on a phone": async (page, at) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at(article));
    await page.locator(".sheet-button").click();
    await expect(page.locator("#contents")).toBeVisible();
  },
  "the place of a text on a phone": async (page, at) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at(article));
    await page.locator(".context-more").click();
    await expect(page.getByRole("dialog").filter({ visible: true })).toHaveCount(1);
  },
  "filters on a phone": async (page, at) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(at("/search?q=president"));
    await page.locator(".sheet-button").click();
    await expect(page.locator(".facets")).toBeVisible();
    // What stays at the lower edge covers half a box, until the list is scrolled.
    await page.locator(".facets").evaluate((it) => it.scrollTo(0, it.scrollHeight));
  },
  "all that is folded": async (page, at) => {
    await page.goto(at("/rakhmetulina-2026"));
    for (const closed of await page.locator("main details:not([open]) > summary").all()) if (await closed.isVisible()) await closed.click();
  },
};

for (const [name, open] of Object.entries(states))
  for (const language of languages)
    test(`axe finds no fault with ${name} open, in ${language}, in any colours`, async ({ page }) => {
      await open(page, (path) => under(language, path));
      expect(await accessibilityFaultsInAllColours(page)).toEqual([]);
    });

/** Where somebody goes with the Tab key: tall pages with lines that stay at an edge. */
const walks = {
  article,
  "paragraph of an article": "/rakhmetulina-2026/results-and-discussion/p-12",
  "article beside the Constitution": "/rakhmetulina-2026/results-and-discussion/p-12?beside=constitution-1995@1998-10-07.en/art-39/para-1",
  search: "/search?q=president",
} as const;

/** What is wrong with the element that has the focus; null at the end of the page. */
const faultOfFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const name = `${element.localName} “${(element.getAttribute("aria-label") ?? element.innerText).slice(0, 40)}”`;
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2) return `${name} is not outlined`;
    const isSeen = ({ left, top, width, height }: DOMRect): boolean => {
      const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
      return onTop !== null && (element.contains(onTop) || onTop.contains(element));
    };
    return [...element.getClientRects()].some(isSeen) || element.tabIndex < 0 || element.matches("[role=region], section")
      ? ""
      : `${name} is hidden`;
  });

for (const [name, path] of Object.entries(walks))
  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 700 },
  ])
    test(`what has the focus is outlined and covered by nothing, ${viewport.width} pixels wide: ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(path);
      const faults: string[] = [];
      for (let stops = 0; stops < 60; stops += 1) {
        await page.keyboard.press("Tab");
        const fault = await faultOfFocus(page);
        if (fault === null) break;
        if (fault !== "") faults.push(fault);
      }
      expect(faults).toEqual([]);
    });

test("numbers and the menus of provisions are targets of at least 24 pixels", async ({ page }) => {
  await page.goto(`${article}/para-1/subpara-15`);
  for (const target of await page.locator(".number, .menu-link").all()) {
    const box = await target.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});
