import { accessibilityFaultsInAllColours } from "./axe";
import { clipboard, expect, test } from "./journey";
import { sidewaysScroll } from "./layout";
import { openMenu } from "./menu";

const article = "/constitution-1995@1998-10-07.en/art-39";
const pardon = "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a provision is copied with all that it holds", async ({ page }) => {
  await page.goto("/constitution-1995@1998-10-07.en/art-44");
  await (await openMenu(page, "Article 44, paragraph 1")).getByRole("button", { name: "Copy text with citation" }).click();
  await expect(page.getByRole("status")).toHaveText("Text and citation copied");
  const lines = (await clipboard(page)).split("\n");
  expect(lines[0]).toBe("1. The President of the Republic of Kazakhstan shall:");
  expect(lines[1]).toMatch(/^1\) annually address the people of Kazakhstan .+;$/);
  expect(lines).toContain("15) exercise pardon of citizens;");
  expect(lines.at(-3)).toMatch(/^21\) /);
  expect(lines.at(-1)).toMatch(
    /^Constitution of the Republic of Kazakhstan 1995, Article 44, paragraph 1 \(wording of 7 October 1998, English, /,
  );
});

test("the menu goes by keyboard alone", async ({ page }) => {
  await page.goto(pardon);
  const opener = page.getByRole("button", { name: "Article 44, paragraph 1, subparagraph 15): copy, cite, save" });
  await opener.focus();
  await page.keyboard.press("Space");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(":focus")).toHaveText("Copy link");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveText("Cite");
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(":focus")).toHaveText("Open beside…");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("rakhmetulina-2026");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${pardon}?beside=rakhmetulina-2026&view=right`);
});

test("a press on its own opener closes the menu, and one beside it too", async ({ page }) => {
  await page.goto(pardon);
  const label = "Article 44, paragraph 1, subparagraph 15)";
  const menu = await openMenu(page, label);
  await expect(menu).toBeVisible();
  await page.getByRole("button", { name: `${label}: copy, cite, save` }).click();
  await expect(menu).toBeHidden();
  await openMenu(page, label);
  await page.mouse.click(5, 400);
  await expect(menu).toBeHidden();
});

test("the device's own sheet gets the pinned address, where there is one", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => void Object.assign(window, { shared: data.url }) });
  });
  await page.goto("/constitution-1995/art-39");
  await (await openMenu(page, "Article 39, paragraph 2")).getByRole("button", { name: "Share…" }).click();
  expect(await page.evaluate(() => Object.entries(window).find(([name]) => name === "shared")?.[1])).toBe(`${baseURL}${article}/para-2`);
});

test("two texts side by side have the same menus", async ({ page }) => {
  await page.goto(`${article}?beside=rakhmetulina-2026@2026-03-30.en/introduction/p-3`);
  await (await openMenu(page, "Introduction, paragraph 3")).getByRole("button", { name: "Copy text with citation" }).click();
  await expect(page.getByRole("status")).toHaveText("Text and citation copied");
  expect(await clipboard(page)).toMatch(/^An effective legal protection mechanism .+\n\nB\.S\. Rakhmetulina, .+\/introduction\/p-3$/);
});

test("axe finds no fault in an open menu in any colours", async ({ page }) => {
  await page.goto(pardon);
  await openMenu(page, "Article 44");
  expect(await accessibilityFaultsInAllColours(page)).toEqual([]);
});

test("menu and citations fit a window of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/ru${pardon}?cite`);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole("button", { name: "Статья 44: копировать, цитировать, сохранить", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Статья 44", exact: true })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});
