import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

const opened = "/constitution-1995@1998-10-07.en/art-20?beside=constitution-1995@1998-10-07.en/art-39";

const divider = (page: Page) => page.getByRole("separator", { name: "Width of the two texts" });
const percent = (page: Page, now: number): Promise<void> => expect(divider(page)).toHaveAttribute("aria-valuenow", String(now));
const width = async (page: Page) => (await page.getByRole("region", { name: "Article 20" }).boundingBox())?.width ?? 0;

/** A place on the divider that shows, below the heads that stay. */
async function grip(page: Page): Promise<readonly [x: number, y: number]> {
  const box = await divider(page).boundingBox();
  if (box === null) throw new Error("The divider is not shown");
  return [box.x + box.width / 2, 500];
}

test.beforeEach(async ({ page }) => {
  await page.goto(opened);
  await percent(page, 50);
});

test("the columns are made wider and narrower by keyboard", async ({ page }) => {
  const before = await width(page);
  await divider(page).focus();
  await page.keyboard.press("ArrowRight");
  await percent(page, 52);
  expect(await width(page)).toBeGreaterThan(before);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await percent(page, 48);
  expect(await width(page)).toBeLessThan(before);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowLeft");
  await percent(page, 25);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await percent(page, 75);
});

test("by dragging, no farther than a text can be read, and letting go is no press", async ({ page }) => {
  const before = await width(page);
  const [x, y] = await grip(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 128, y, { steps: 4 });
  expect(Number(await divider(page).getAttribute("aria-valuenow"))).toBeGreaterThan(55);
  expect(await width(page)).toBeGreaterThan(before);
  await page.mouse.move(1270, y);
  await percent(page, 75);
  await page.mouse.move(640, y);
  await page.mouse.up();
  await percent(page, 50);
  await page.mouse.move(300, y);
  await percent(page, 50);
});

test("by presses alone, for those who cannot drag: through three widths", async ({ page }) => {
  for (const now of [65, 35, 50]) {
    await page.mouse.click(...(await grip(page)));
    await percent(page, now);
  }
});

test("a double press marks no text where the divider was", async ({ page }) => {
  const [x, y] = await grip(page);
  await page.mouse.dblclick(x, y);
  expect(["35", "65"]).toContain(await divider(page).getAttribute("aria-valuenow"));
  expect(await page.evaluate(() => String(getSelection()))).toBe("");
});
