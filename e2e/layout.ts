import type { Page } from "@playwright/test";

/** How many pixels of a page stand out of its window sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sets the spacing that a reader may set (WCAG 2.2, 1.4.12), by a style sheet that no security policy forbids. */
const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });

/** Texts that are cut off by their own edge, but for lines that are shortened on purpose and end in "…". */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.locator("body *:not(.visually-hidden)").evaluateAll((elements) =>
    elements
      .filter((it) => it.clientWidth > 1 && it.scrollWidth > it.clientWidth + 1)
      .filter((it) => getComputedStyle(it).overflowX === "hidden" && getComputedStyle(it).textOverflow !== "ellipsis")
      .map((it) => `${it.localName}.${it.className}: ${it.textContent?.slice(0, 40)}`),
  );

/** What does not fit a window of 320 pixels (1280 at 400 %), as printed and with wide spacing. */
export async function narrowFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const asPrinted = await sidewaysScroll(page);
  await spaceText(page);
  const spaced = await sidewaysScroll(page);
  return [
    ...(asPrinted > 0 ? [`${asPrinted} pixels stand out sideways`] : []),
    ...(spaced > 0 ? [`${spaced} pixels stand out sideways with wide spacing`] : []),
    ...(await cutOff(page)).map((text) => `cut off with wide spacing: ${text}`),
  ];
}

/** What moved on a page without its reader's doing, by the Layout Instability API: the place and how much. */
export const shifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const found: PerformanceEntry[] = [];
    new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    // An observer is told of what was before it in a task of its own, and of the last picture after that was painted.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const moved = found as (PerformanceEntry & { value: number; sources: { node: Element | null }[] })[];
    return moved.map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName ?? "").join(", ")}`);
  });
