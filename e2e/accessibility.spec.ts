import { accessibilityFaults, expect, test } from "./journey";
import { pages } from "./pages";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const [name, path] of Object.entries(pages)) {
      test(`axe finds no fault on the page: ${name}`, async ({ page }) => {
        await page.goto(path);
        expect(await accessibilityFaults(page)).toEqual([]);
      });
    }
  });
}

test("numbers and the menus of provisions are targets of at least 24 pixels", async ({ page }) => {
  await page.goto("/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15");
  for (const target of await page.locator(".number, .menu-link").all()) {
    const box = await target.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});
