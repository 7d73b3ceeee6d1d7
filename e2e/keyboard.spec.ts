import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

/** Presses Tab until the element with this accessible name has the focus; at most as often as a patient reader would. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    const label = (await focused.count()) === 0 ? "" : ((await focused.getAttribute("aria-label")) ?? (await focused.innerText()));
    if (name.test(label)) return;
  }
  throw new Error(`The keyboard never reached ${name}`);
}

test("the whole way from a word to a copied link goes by keyboard alone", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await tabTo(page, /^Search words/);
  await page.keyboard.type("freedom of speech");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/search\?q=freedom/);
  await tabTo(page, /^Article 20, paragraph 1$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/art-20\/para-1$/);
  await tabTo(page, /^Article 20, paragraph 1: copy, cite, save$/);
  await expect(page.locator(":focus")).toHaveRole("button");
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveText("Copy link");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Link copied");
});

test("what has the focus is outlined", async ({ page }) => {
  await page.goto("/constitution-1995/art-20");
  await tabTo(page, /^Library$/);
  const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineWidth);
  expect(outline).toBe("2px");
});

test("the first stop leads past the header to the text", async ({ page }) => {
  await page.goto("/constitution-1995/art-20");
  await page.locator("body").press("Tab");
  await expect(page.locator(":focus")).toHaveText("Skip to the text");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#text$/);
});
