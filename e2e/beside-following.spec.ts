import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const law = "constitution-1995@1998-10-07.en";
const opened = `/rakhmetulina-2026@2026-03-30.en/results-and-discussion?beside=${law}/art-39`;

// A window so low that Article 39 does not fit beside the article.
test.use({ viewport: { width: 1000, height: 420 } });

const left = (page: Page) => page.getByRole("region", { name: /Results and Discussion/ });
const scrolled = (page: Page): Promise<number> => page.getByRole("region", { name: "Article 39" }).evaluate((it) => it.scrollTop);
const follow = (page: Page) => page.getByRole("button", { name: "Follow scrolling" });

/** Scrolls the left text to its first reference to Article 39, and waits until what follows it has been told. */
const bringReference = (page: Page): Promise<void> =>
  left(page).evaluate(async (it) => {
    it.querySelector("[data-twin]")?.scrollIntoView({ block: "center" });
    it.dispatchEvent(new Event("scroll"));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

test("one text follows the other, which can be switched, and the focus stays where it is", async ({ page }) => {
  await page.goto(opened);
  await expect(follow(page)).toHaveAttribute("aria-pressed", "true");
  await follow(page).click();
  await expect(follow(page)).toHaveAttribute("aria-pressed", "false");
  await bringReference(page);
  expect(await scrolled(page)).toBe(0);
  await follow(page).click();
  await left(page).evaluate((it) => it.scrollBy(0, 1));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  await expect(follow(page)).toBeFocused();
});

test.describe("for a reader who wants less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("no text follows the other until asked for", async ({ page }) => {
    await page.goto(opened);
    await expect(page.getByRole("separator")).toBeVisible(); // scripts have begun
    await expect(follow(page)).toHaveAttribute("aria-pressed", "false");
    await bringReference(page);
    expect(await scrolled(page)).toBe(0);
    await follow(page).click();
    await expect(follow(page)).toHaveAttribute("aria-pressed", "true");
    await bringReference(page);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  });
});
