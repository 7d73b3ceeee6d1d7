import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { watch } from "./watch";

/** The address of the site under test. */
export const site = (): string => {
  const { SITE_URL } = process.env;
  if (SITE_URL === undefined) throw new Error("The site has not been started");
  return SITE_URL;
};

/**
 * Journeys whose paths are relative to the site, and which fail on what no page of ours may do (`watch`): in their own window,
 * and in every other that they open.
 */
export const test = base.extend<{ readonly faultsOfPages: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  baseURL: async ({}, use) => use(site()),
  faultsOfPages: [
    async ({ browser }, use) => {
      const watched: Promise<readonly string[]>[] = [];
      const add = (context: BrowserContext): number => watched.push(watch(context));
      browser.on("context", add);
      await use(undefined);
      browser.off("context", add);
      expect((await Promise.all(watched)).flat()).toEqual([]);
    },
    { auto: true },
  ],
});

const faultsFound = async (builder: AxeBuilder): Promise<readonly string[]> => {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

/**
 * Faults of accessibility by WCAG 2.2 AA that axe can find, as rule and place. At the top of the page: further down, what stays
 * in the window covers half of whatever is being scrolled under it, and axe takes that for a target too small.
 *
 * @param within the part of the page to be judged, as a selector.
 */
export async function accessibilityFaults(page: Page, within = ":root"): Promise<readonly string[]> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const builder = new AxeBuilder({ page }).include(within);
  return faultsFound(builder.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]));
}

/** Those among them that depend on colours. */
export const accessibilityFaultsOfColour = (page: Page): Promise<readonly string[]> =>
  faultsFound(new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));

/** How many pixels of a page stand out of its window sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export { expect };
