import type { Page } from "@playwright/test";
import { expect, test } from "./journey";

/** The typefaces that an element's letters are really set in: ours, or what the machine has. */
async function typefacesOf(
  page: Page,
  selector: string,
): Promise<readonly { readonly familyName: string; readonly isCustomFont: boolean }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts;
}

/** Every letter that Kazakh has and Russian has not, and what stands beside them in texts. */
const kazakhLetters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Щщ Ёё «44-бап» №";

/** Sets the letters into the first element that a selector finds, and waits for the files of type that they need. */
async function setLetters(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element, letters) => {
      element.textContent = letters;
    }, kazakhLetters);
  await page.evaluate(() => document.fonts.ready);
}

test("every letter of Kazakh is set in our own typefaces, in texts and beside them, from the second page on", async ({ page }) => {
  const selectors = [".home-sentence", ".list-heading"];
  // A first page never waits for type, so that nothing on it moves: what comes late is there for the next.
  await page.goto("/kk");
  for (const selector of selectors) await setLetters(page, selector);
  await page.waitForLoadState("networkidle");
  await page.reload();
  for (const selector of selectors) {
    await setLetters(page, selector);
    const typefaces = await typefacesOf(page, selector);
    expect(typefaces.length).toBeGreaterThan(0);
    expect(typefaces.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
  }
});

for (const [path, cuts] of [
  ["/constitution-1995/art-44", 2],
  ["/ru", 4],
  ["/kk", 6],
  ["/kk/constitution-1995/art-44", 6],
] as const)
  test(`${path} asks for its ${cuts} files of type before its text comes, and each is there`, async ({ request }) => {
    const answer = await request.get(path);
    const asked = [...(answer.headers().link ?? "").matchAll(/<([^>]+\.woff2)>; rel=preload/g)].map(([, file = ""]) => file);
    expect(new Set(asked).size).toBe(cuts);
    for (const file of asked) expect((await request.get(file)).headers()["content-type"]).toBe("font/woff2");
  });
