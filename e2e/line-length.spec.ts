import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const law = "/constitution-1995@1998-10-07.en";
const essay = "/rakhmetulina-2026@2026-03-30.en";

/** The mean number of characters in the lines of a text that are full: all but the last of each paragraph. */
const charactersALine = (page: Page): Promise<number> =>
  page.locator(".provision > .provision-text > p").evaluateAll((paragraphs) => {
    const full: number[] = [];
    for (const paragraph of paragraphs.filter((it) => it.closest(".inside .provision .provision") === null)) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom } = range.getBoundingClientRect();
          const line = Math.round(bottom / 10);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      full.push(...[...lines.values()].slice(0, -1));
    }
    return full.reduce((sum, count) => sum + count, 0) / full.length;
  });

for (const [name, path] of [
  ["English literature", `${essay}/introduction`],
  ["Russian", `${essay}/abstract-ru`],
  ["Kazakh", `${essay}/abstract-kk`],
  ["law", `${law}/art-39`],
] as const)
  test(`a line of ${name} has 60 to 72 characters`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    // A typeface that comes late is used from the next page on.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    const mean = await charactersALine(page);
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(72);
  });
