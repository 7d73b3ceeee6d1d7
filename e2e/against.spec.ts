import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";
import { sidewaysScroll } from "./layout";

test.use({ library: "changes" });

const older = "2001-02-01.en";
const newer = "2010-05-01.en";
const charter = `/ferry-charter@${newer}`;
const what = (path: string, against = older): string => `${charter}${path}?against=${against}`;

const summary = (page: Page) => page.getByRole("region", { name: "Summary of changes" });

test("from the list of wordings a reader comes to what changed, and from change to change", async ({ page }) => {
  await page.goto(charter);
  await page.getByRole("link", { name: "What changed from 1 February 2001, English to 1 May 2010, English" }).click();
  await expect(page).toHaveURL(what(""));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/What changed\s*Charter of the Ferry/);
  await expect(summary(page)).toHaveText(/2 changed.*2 added.*1 removed.*1 moved/s);
  const changed = page.getByRole("region", { name: "Where it changed" }).getByRole("link");
  await expect(changed).toHaveText([/^Article 1/, /^Article 3/, /^Article 4/, /^Article 5/]);
  await changed.first().click();
  await expect(page).toHaveURL(what("/art-1"));
  await page.getByRole("link", { name: "Next change: Article 3" }).click();
  await expect(page).toHaveURL(what("/art-3"));
  await page.getByRole("link", { name: "Change before: Article 1" }).click();
  await expect(page).toHaveURL(what("/art-1"));
});

test("each provision says what became of it, and each word is marked by more than its colour", async ({ page }) => {
  await page.goto(what("/art-1"));
  const rows = page.locator(".against-row");
  await expect(rows).toHaveText([
    /^1\.The river belongs/,
    /^2\.±Changed/,
    /^3\.\+Added\[added: Dogs may swim/,
    /^4\.→Moved; before: Article 1, paragraph 3Nobody shall be kept/,
  ]);
  await expect(rows.nth(1).getByRole("deletion")).toHaveText("[removed: salt]");
  await expect(rows.nth(1).getByRole("insertion")).toHaveText("[added: coin]");
  const line = (name: string) =>
    page
      .locator(`.against-row ${name}`)
      .first()
      .evaluate((it) => getComputedStyle(it).textDecorationLine);
  expect([await line("ins"), await line("del")]).toEqual(["underline", "line-through"]);
});

test.describe("without JavaScript, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

  test("it reads the same, and nothing stands out sideways", async ({ page }) => {
    await page.goto(what("/art-1"));
    await expect(page.getByText("Dogs may swim")).toBeVisible();
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test("on paper it has its marks, and none of its links to other changes", async ({ page }) => {
  await page.goto(what("/art-1"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("insertion").first()).toBeVisible();
  await expect(page.locator(".against-ways")).toBeHidden();
});

test("wordings in different languages are not compared by word, and stand side by side one link away", async ({ page }) => {
  await page.goto(what("/art-3", "2010-05-01.ru"));
  await expect(page.getByText("They are not compared word by word")).toBeVisible();
  await expect(page.getByRole("deletion")).toHaveCount(0);
  await page.getByRole("link", { name: "Read side by side" }).click();
  await expect(page).toHaveURL(`/ferry-charter@2010-05-01.ru/art-3?beside=ferry-charter@${newer}/art-3`);
  await page.getByRole("link", { name: "What changed" }).click();
  await expect(page).toHaveURL(/\/art-3\?against=/);
});

test("the other way round, what was added is removed, and the page says why", async ({ page }) => {
  await page.goto(what("/art-1"));
  await page.getByRole("link", { name: "Compare the other way round" }).click();
  await expect(page).toHaveURL(`/ferry-charter@${older}/art-1?against=${newer}`);
  await expect(page.getByText("The wording shown is older")).toBeVisible();
  await expect(page.getByRole("insertion")).toHaveText(["[added: salt]"]);
});

test("a wording that is not held is 404, with those that are", async ({ page }) => {
  const response = await page.goto(what("/art-1", "1999.en"));
  expect(response?.status()).toBe(404);
  const notice = page.getByRole("region", { name: "The wording to compare with was not found" });
  await expect(notice.getByRole("link")).toHaveText(["Wording of 1 February 2001, English", "Wording of 1 May 2010, Russian"]);
  await notice.getByRole("link").first().click();
  await expect(page).toHaveURL(what("/art-1"));
});

test("a law beside the one that took its place stands in rows, marked as suggested, many to many", async ({ page }) => {
  await page.goto(`${charter}/art-3?beside=water-code`);
  await expect(page.getByText("Counterparts are suggested")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "exercise pardon" });
  await expect(row).toContainText("have the power to pardon thieves");
  await expect(row).toContainText(/Suggested; \d+ % of the words are shared/);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("an earlier wording and another language are led to the successor hop by hop", async ({ page, request }) => {
  await page.goto(`/ferry-charter@2010-05-01.ru/art-3/subpara-3`);
  const panel = page.getByRole("complementary").filter({ has: page.getByRole("heading", { name: "In the law that took its place" }) });
  await expect(panel).toContainText("Article 3, subparagraph 3)");
  await expect(panel).toContainText("the same as Article 3, paragraph 1, subparagraph 3) in Wording of 1 May 2010, English; Suggested");
  const answer = await (await request.get(`/api/provisions/ferry-charter@${older}/art-1/para-3`)).json();
  expect(answer.counterparts[0].chains[0].hops.map(({ eId, by }: { eId: string; by: string }) => `${eId} ${by}`)).toEqual([
    "art_1__para_4 same",
    "art_2__para_2 suggested",
  ]);
});

test("what a file says goes before what is suggested: no counterpart is an answer", async ({ page }) => {
  await page.goto(`${charter}/art-2`);
  const heading = page.getByRole("heading", { name: "In the law that took its place" });
  await expect(page.locator("section").filter({ has: heading })).toContainText("An editor states that it has no counterpart.");
});
