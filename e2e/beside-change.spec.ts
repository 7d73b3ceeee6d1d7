import { expect, test } from "./journey";

test.use({ library: "wordings" });

const older = "river-charter@2001-02-01.en";
const newer = "river-charter@2010-05-01.en";
const russian = "river-charter@2010-05-01.ru";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("either text is changed by a citation, an address or another wording", async ({ page }) => {
    await page.goto(`/ferry-essay@2012-06-01.en?beside=${newer}/art-4`);
    await page.getByRole("button", { name: "Change the right text" }).click();
    const change = page.getByRole("dialog", { name: "Change the right text" });
    await change.getByRole("textbox").fill("Article 1, paragraph 3 of the Charter");
    await change.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL("/ferry-essay@2012-06-01.en?beside=river-charter/art-1/para-3&view=right");
    await page.getByRole("button", { name: "Change the left text" }).click();
    const other = page.getByRole("dialog", { name: "Change the left text" });
    await other.getByRole("textbox").fill(`https://example.org/ru/${older}/art-1`);
    await other.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`/${older}/art-1?beside=${newer}/art-1/para-3`);
    await page.getByRole("button", { name: "Change the right text" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Wording of 1 May 2010, Russian" }).click();
    await expect(page).toHaveURL(`/${older}/art-1?beside=${russian}/art-1/para-3`);
  });
});

test("by keyboard alone a reader comes from one column to the other and on", async ({ page }) => {
  await page.goto(`/ferry-essay@2012-06-01.en?beside=${newer}/art-1`);
  await page.getByRole("link", { name: "Skip to the right text" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveText("Article 1");
  await page.getByRole("region", { name: "Article 1" }).focus();
  await expect(page.locator(":focus")).toHaveCSS("outline-width", "2px");
  await page.keyboard.press("Tab");
  await expect(page.locator(".is-right .beside-scroll :focus")).toHaveCount(1);
});
