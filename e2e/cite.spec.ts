import { expect, test } from "./journey";

const article = "/constitution-1995@1998-10-07.en/art-39";
const pardon = "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15";

/* Citations copied by every reader: `copy-citations.spec.ts`. */

test("paper carries the citation, and none of the tools", async ({ page }) => {
  await page.goto(`${pardon}?cite`);
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText(/^Cite as: Constitution of the Republic of Kazakhstan 1995, Article 44, paragraph 1, subparagraph 15\)/),
  ).toBeVisible();
  await expect(page.locator("#cite, .menu-link").filter({ visible: true })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the menu's link leads to the citations, the pinned address, a saved list, and a text beside", async ({ page }) => {
    await page.goto("/kk/constitution-1995/art-39");
    await page.getByRole("link", { name: "39-бап, 1-тармақ: көшіру, сілтеме беру, сақтау" }).click();
    await expect(page).toHaveURL(`/kk${article}/para-1?cite#cite`);
    const panel = page.locator("#cite");
    await expect(panel).toBeInViewport();
    await expect(panel.locator("dd > p")).toHaveCount(5);
    await expect(panel.locator("dd > p").first()).toContainText("Қазақстан Республикасы Конституциясының 39-бабының 1-тармағы (");
    await expect(panel.getByRole("button", { name: "Көшіру" })).toHaveCount(0);
    await expect(panel.locator("noscript a").first()).toHaveAttribute("href", `/kk${article}/para-1`);
    await expect(panel.locator("noscript a").last()).toHaveAttribute("href", `/kk/saved?p=${article.slice(1)}/para-1`);
    await panel.locator("noscript input[type=text]").fill("rakhmetulina-2026");
    await panel.locator("noscript button").click();
    await expect(page).toHaveURL(`/kk${article}/para-1?beside=rakhmetulina-2026&view=right`);
  });
});
