import { expect, test } from "./journey";

const essay = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";
const law = "constitution-1995@1998-10-07.en";
const opened = `${essay}?beside=${law}/art-39&view=right`;

test("a text that is not there is said above the other, with what is nearest", async ({ page }) => {
  const response = await page.goto(`/${law}/art-20?beside=${law}/art-144`);
  expect(response?.status()).toBe(404);
  const missing = page.getByRole("region", { name: "The text to be shown beside this one was not found" });
  await expect(missing).toContainText("Article 144 does not exist in this wording.");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 20");
  await missing.getByRole("link", { name: "Article 98" }).click();
  await expect(page).toHaveURL(`/${law}/art-20?beside=${law}/art-98`);
});

test("the script of a view is fetched by views alone, and is small", async ({ page }) => {
  const scripts = async (path: string): Promise<ReadonlyMap<string, number>> => {
    await page.goto(path, { waitUntil: "networkidle" });
    const found = await page.evaluate(() => performance.getEntriesByType("resource").map((it) => it.toJSON()));
    return new Map(found.filter(({ name }) => /\.js$/.test(name)).map(({ name, decodedBodySize }) => [name, decodedBodySize]));
  };
  const alone = await scripts(essay);
  const beside = await scripts(opened);
  const added = [...beside].filter(([url]) => !alone.has(url)).reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(6_000);
});
