import { expect, test } from "./journey";
import { article as articleIn, languages, under } from "./languages";
import { sidewaysScroll } from "./layout";

const article = "/constitution-1995@1998-10-07.en/art-44";
const subparagraph = `${article}/para-1/subpara-15`;

for (const [name, width] of [
  ["a phone", 390],
  ["a window zoomed to 400 %", 320],
  ["a desktop", 1280],
] as const)
  test(`on ${name} the context line stays, names the work, and hides nothing of what the address names`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const language of languages) {
      await page.goto(under(language, subparagraph));
      const line = page.locator(".context-line");
      const box = await line.boundingBox();
      expect(box?.y).toBe(0);
      expect(box?.height).toBeLessThanOrEqual(56);
      await expect(line.locator(".context-work")).toBeInViewport({ ratio: 1 });
      await expect(line.getByRole("link", { name: articleIn(language, 44) })).toBeInViewport({ ratio: 1 });
      const target = await page.locator("[aria-current=location]").boundingBox();
      expect(target?.y).toBeGreaterThanOrEqual(box?.height ?? 0);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test("what the context line has no room for opens from it", async ({ page }) => {
    await page.goto(article);
    const line = page.getByRole("navigation", { name: "Where this stands" });
    await line.getByRole("button", { name: "Where this stands, in full" }).click();
    const card = page.getByRole("dialog", { name: "Where this stands, in full" });
    await expect(card).toContainText("Constitution of the Republic of Kazakhstan");
    await expect(card).toContainText("Section III THE PRESIDENT");
    await expect(card).toContainText("Wording of 7 October 1998 (English, unofficial translation)");
    await expect(card).toBeInViewport({ ratio: 1 });
  });
});
