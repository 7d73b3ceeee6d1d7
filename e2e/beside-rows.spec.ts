import { expect, test } from "./journey";
import { rows } from "./rows";

/* Two wordings aligned by numbers, by every reader: `beside-editions.spec.ts`. */
test.use({ library: "wordings" });

const older = "river-charter@2001-02-01.en";
const newer = "river-charter@2010-05-01.en";
const russian = "river-charter@2010-05-01.ru";

test("the menu of a provision opens another wording beside it, and what reads otherwise is said", async ({ page }) => {
  await page.goto(`/${older}/art-1`);
  await page.getByRole("button", { name: "Article 1: open beside another text" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Wording of 1 May 2010, English" }).click();
  await expect(page).toHaveURL(`/${older}/art-1?beside=${newer}/art-1&view=right`);
  expect(await rows(page)).toEqual([
    ["1. The river belongs to everyone who lives by it.", "1. The river belongs to everyone who lives by it."],
    ["2. Tolls are paid in salt.", "Not in this wording."],
    ["3. Nobody shall be kept from the water.", "3. No person shall be kept from the water."],
    ["4. The Mayor shall:", "4. The Mayor shall:"],
    ["1) keep the ferry;", "1) keep the ferry;"],
    ["2) keep the bridge;", "Not in this wording."],
    ["3) publish the tolls.", "3) publish the tolls."],
    ["Not in this wording.", "5. The tolls of Article 4 are paid in coin."],
  ]);
  await expect(page.getByText("Reads otherwise")).toHaveCount(1);
});

test("wordings are aligned by their words where paragraphs are only counted", async ({ page }) => {
  await page.goto("/ferry-essay@2012-06-01.en?beside=ferry-essay@2014-03-01.en");
  const openings = (await rows(page)).map((row) => row.map((text) => text.slice(0, 10)));
  expect(openings).toEqual([
    ["1 Whoever ", "1 Whoever "],
    ["2 Under pa", "Not in thi"],
    ["3 Disputes", "2 Disputes"],
    ["4 The rest", "3 The rest"],
  ]);
});

test("two languages stand row by row, and what one lacks altogether is said in every row", async ({ page }) => {
  await page.goto(`/${newer}/art-1?beside=${russian}/art-1`);
  expect((await rows(page))[1]).toEqual(["3. No person shall be kept from the water.", "3. Никто не может быть отстранен от воды."]);
  await expect(page.locator("td.is-right[lang=ru]").first()).toBeVisible();
  await page.goto(`/${older}/art-3?beside=${newer}`);
  expect(await rows(page)).toEqual([["Fishing is free.", "Not in this wording."]]);
  await page.getByRole("link", { name: "After: Article 4" }).click();
  await expect(page).toHaveURL(`/${older}/art-4?beside=${newer}/art-4`);
});

test("two wordings as wholes list what each has, and open the place in both", async ({ page }) => {
  await page.goto(`/${older}?beside=${newer}`);
  const found = await rows(page);
  expect(found.map(([first, second]) => [first, second])).toEqual([
    ["Article 1", "Article 1"],
    ["Article 2", "Article 2"],
    ["Article 3", "Not in this wording."],
    ["Article 4", "Article 4"],
  ]);
  await page
    .getByRole("link", { name: /^Article 4/ })
    .first()
    .click();
  await expect(page).toHaveURL(`/${older}/art-4?beside=${newer}/art-4`);
});
