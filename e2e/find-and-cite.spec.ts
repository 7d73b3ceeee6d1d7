import { expect, test } from "./journey";
import { openMenu } from "./menu";

test("a reader finds freedom of speech, copies the link of its paragraph, and a friend sees that paragraph in that wording", async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("combobox").fill("freedom of speech");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("freedom of speech");
  await page.getByRole("link", { name: "Article 20, paragraph 1", exact: true }).click();

  const paragraph = page.locator("[aria-current=location]");
  await expect(paragraph).toContainText("The freedom of speech and creative activities shall be guaranteed.");
  await (await openMenu(page, "Article 20, paragraph 1")).getByRole("link", { name: "Copy link" }).click();
  await expect(page.getByRole("status")).toHaveText("Link copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).pathname).toBe("/constitution-1995@1998-10-07.en/art-20/para-1");

  const friend = await browser.newContext();
  const elsewhere = await friend.newPage();
  await elsewhere.goto(copied);
  await expect(elsewhere.locator("[aria-current=location]")).toHaveCount(1);
  await expect(elsewhere.locator("[aria-current=location]")).toContainText("The freedom of speech");
  await expect(
    elsewhere.getByRole("main").getByText("Wording of 7 October 1998 (English, unofficial translation), superseded on 21 May 2007."),
  ).toBeVisible();
  await expect(elsewhere.getByText("The Constitution ceased to have effect on 1 July 2026 and was replaced by")).toBeVisible();
  await friend.close();
});

test("a citation in the search box offers the provision before all else", async ({ page }) => {
  await page.goto("/search?q=art+44(1)(15)");
  const direct = page.getByRole("region", { name: "Your words name a provision" });
  await direct.getByRole("link", { name: "Article 44, paragraph 1, subparagraph 15)" }).click();
  await expect(page.locator("[aria-current=location]")).toContainText("exercise pardon of citizens");
});

test("the marked provision is brought into view", async ({ page }) => {
  await page.goto("/constitution-1995/art-44/para-1/subpara-20");
  await expect(page.locator("[aria-current=location]")).toBeInViewport();
});

test("before and after lead through the text in the same wording", async ({ page }) => {
  await page.goto("/constitution-1995@1998-10-07.en/art-20");
  await page.getByRole("link", { name: "After: Article 21" }).click();
  await expect(page).toHaveURL(/@1998-10-07\.en\/art-21$/);
  await page.getByRole("link", { name: "Before: Article 20" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 20");
});
