import { accessibilityFaultsInAllColours } from "./axe";
import { expect, test } from "./journey";

const law = "/constitution-1995@1998-10-07.en";
const article = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";

test("a reader goes from Article 39 to what it protects, and from there back by who cites it", async ({ page }) => {
  await page.goto(`${law}/art-39`);
  const connections = page.getByRole("complementary", { name: "Connections of Article 39" });
  await connections.getByRole("link", { name: "Article 16, paragraph 1", exact: true }).click();
  await expect(page).toHaveURL(`${law}/art-16/para-1`);
  await expect(page.locator("[aria-current=location]")).toContainText("personal freedom");
  const back = page.getByRole("complementary", { name: "Connections of Article 16, paragraph 1" });
  await expect(back.locator("blockquote")).toContainText("shall not be restricted");
  await back.getByRole("link", { name: "Article 39, paragraph 3", exact: true }).click();
  await expect(page).toHaveURL(`${law}/art-39/para-3`);
});

test("Article 39 says which scholarship relies on it: the sentence, the work, its day, and how sure the link is", async ({ page }) => {
  await page.goto(`${law}/art-39`);
  const citedBy = page.getByRole("complementary", { name: "Connections of Article 39" });
  await expect(citedBy.getByRole("heading", { name: /30 March 2026/ })).toBeVisible();
  await expect(citedBy.getByText("paragraph 1 of article 39 of the Constitution")).toBeVisible();
  await expect(citedBy.getByText("cites Article 39, paragraph 1")).toBeVisible();
  await expect(citedBy.getByText("Inferred")).toBeVisible();
});

test("citations of a whole article stand under its paragraphs, and say so", async ({ page }) => {
  await page.goto(`${law}/art-13/para-2`);
  const connections = page.getByRole("complementary", { name: "Connections of Article 13, paragraph 2" });
  await expect(connections.getByText(/cites? the whole provision it is part of/)).toBeVisible();
  await expect(connections.getByText("Articles 13 and 14")).toBeVisible();
});

test("who follows the journal article to Article 28 is told which wording was cited and which is shown", async ({ page }) => {
  await page.goto(article);
  await page.getByRole("link", { name: "paragraph 1 of article 28 of the Constitution", exact: true }).click();
  await expect(page).toHaveURL(`${law}/art-28/para-1?cited=2022-09-19`);
  await expect(page.getByRole("note")).toContainText("Cited as of 19 September 2022; shown here in the wording of 7 October 1998.");
  await page.goto(`${law}/art-28?cited=1998-12-01`);
  await expect(page.getByRole("note")).toHaveCount(0);
  await page.goto(`${law}/art-28?cited=yesterday`);
  await expect(page.getByRole("note")).toHaveCount(0);
});

test("the control beside a reference opens its card, by mouse and by keyboard, and Escape or a click elsewhere closes it", async ({
  page,
}) => {
  await page.goto(article);
  const control = page.getByRole("button", { name: "About this reference: Article 28, paragraph 1 (Inferred)" });
  const card = page.getByRole("dialog", { name: "About this reference: Article 28, paragraph 1" });
  await control.focus();
  await expect(card).toBeHidden();
  await page.keyboard.press("Enter");
  await expect(card).toContainText("minimum wage and pension");
  await expect(card).toContainText("Wording of 7 October 1998");
  await expect(card).toContainText("The act is named right after it.");
  await page.keyboard.press("Tab");
  await expect(card.getByRole("link", { name: "Open Article 28, paragraph 1" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(control).toBeFocused();
  await control.click();
  await expect(card).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(card).toBeHidden();
});

test("controls beside references are targets of at least 24 pixels", async ({ page }) => {
  await page.goto(article);
  const boxes = await Promise.all((await page.locator(".reference-about").all()).map((it) => it.boundingBox()));
  expect(boxes.length).toBeGreaterThan(20);
  for (const box of boxes) expect([box?.width, box?.height].every((side) => (side ?? 0) >= 24)).toBe(true);
});

test("what is less than sure has a sign beside it and its words in the name of the control", async ({ page }) => {
  await page.goto(article);
  for (const [status, words] of [
    ["assumed", "Inferred"],
    ["external", "Not held here"],
  ] as const) {
    const reference = page.locator(`.is-${status}`).first();
    expect(await reference.evaluate((element) => getComputedStyle(element).textDecorationStyle)).toBe("dotted");
    const control = reference.locator("xpath=following-sibling::button[1]");
    await expect(control).toHaveAttribute("data-sign", /./);
    await expect(control).toHaveAccessibleName(new RegExp(`\\(${words}\\)$`));
  }
});

test("axe finds no fault with a card open in any colours", async ({ page }) => {
  await page.goto(article);
  await page.getByRole("button", { name: "About this reference: Article 28, paragraph 1 (Inferred)" }).click();
  // What the open card half covers is not pressed while it is open; the page without it is judged elsewhere.
  expect(await accessibilityFaultsInAllColours(page, "[popover]:popover-open")).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test("a tap follows a reference, and a tap beside it opens its card as a sheet", async ({ page }) => {
    await page.goto(article);
    await page.getByRole("button", { name: "About this reference: Article 28, paragraph 1 (Inferred)" }).tap();
    const card = page.getByRole("dialog", { name: "About this reference: Article 28, paragraph 1" });
    const box = await card.boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 390]);
    await card.getByRole("link", { name: "Open Article 28, paragraph 1" }).tap();
    await expect(page).toHaveURL(/art-28\/para-1\?cited=2022-09-19$/);
    await page.goto(article);
    await page.getByRole("link", { name: "paragraph 1 of Article 1 of the Constitution", exact: true }).tap();
    await expect(page).toHaveURL(/art-1\/para-1\?cited=2022-09-19$/);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("cards open and references lead where they say", async ({ page }) => {
    await page.goto(article);
    await page.getByRole("button", { name: "About this reference: Article 28, paragraph 1 (Inferred)" }).click();
    await expect(page.getByRole("dialog", { name: "About this reference: Article 28, paragraph 1" })).toBeVisible();
    await page.getByRole("dialog").getByRole("link", { name: "Open Article 28, paragraph 1" }).click();
    await expect(page.getByRole("note")).toContainText("Cited as of 19 September 2022");
  });
});
