import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const law = "constitution-1995@1998-10-07.en";
const article = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion";
const opened = `${article}?beside=${law}/art-39`;

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

test("a reader who is quicker than the scripts stays where the keyboard led", async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${article}/p-12?beside=${law}/art-39/para-3`, { waitUntil: "commit" });
  const reference = left(page).locator("a.reference").first();
  await reference.focus();
  release();
  await expect(page.getByRole("separator")).toBeVisible(); // scripts have begun
  await expect(reference).toBeFocused();
  await expect(reference).toBeInViewport();
});
