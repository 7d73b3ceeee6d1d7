import type { Page } from "@playwright/test";
import axe, { type AxeResults, type RunOnly } from "axe-core";

const all: RunOnly = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] };
const ofSize: RunOnly = { type: "rule", values: ["target-size"] };
const ofColour: RunOnly = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/**
 * Axe is put into a page once. Its package for Playwright loads it anew for every look and finishes each in a second page, for
 * the sake of frames; our pages have none, and are looked at in several colours.
 */
async function faults(page: Page, within: string, runOnly: RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([place, rules]) => {
      const { run }: { run(place: string, options: object): Promise<AxeResults> } = Reflect.get(window, "axe");
      return (await run(place, { runOnly: rules, resultTypes: ["violations"] })).violations;
    },
    [within, runOnly] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const scrollToTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    document.getElementById("contents")?.scrollTo(0, 0);
  });

/**
 * Faults of accessibility by WCAG 2.2 AA that axe can find, as rule and place. At the top of the page: further down, what stays
 * in the window covers half of whatever is being scrolled under it, and axe takes that for a target too small. So it is with the
 * contents beside a text, whose search stays over them.
 *
 * @param within the part of the page to be judged, as a selector.
 */
export async function accessibilityFaults(page: Page, within = ":root"): Promise<readonly string[]> {
  await scrollToTop(page);
  return faults(page, within, all);
}

/** Targets that are too small or too close to each other in a window of 320 pixels, which the page is left in. */
export async function narrowTargets(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  await scrollToTop(page);
  return faults(page, ":root", ofSize);
}

const colours = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

/**
 * The same in light, dark and forced colours: by all rules in the colours that the page is in, and by the rules that look at
 * colours in all three, since nothing else depends on them.
 */
export async function accessibilityFaultsInAllColours(page: Page, within = ":root"): Promise<readonly string[]> {
  const found = [...(await accessibilityFaults(page, within))];
  for (const [name, media] of Object.entries(colours)) {
    await page.emulateMedia(media);
    found.push(...(await faults(page, within, ofColour)).map((fault) => `in ${name} colours, ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return found;
}
