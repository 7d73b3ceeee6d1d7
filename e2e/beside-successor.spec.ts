import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";
import { rows } from "./rows";

test.use({ library: "wordings" });

const charter = "river-charter@2010-05-01.en";

test("a law opens beside the law that took its place at its counterpart, which is marked as suggested", async ({ page }) => {
  await page.goto(`/${charter}/art-4`);
  await page.getByRole("button", { name: "Article 4: open beside another text" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Water Code" }).click();
  await expect(page.getByText("Counterparts are suggested")).toBeVisible();
  expect(await rows(page)).toEqual([
    ["No counterpart is known.", "1. Tolls are abolished."],
    ["Disputes are settled under Article 1 before sunset.", "2. Disputes are settled by the court."],
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("provisions of a law and its successor that have nothing in common are read each by itself, and it is said", async ({ page }) => {
  await page.goto(`/${charter}/art-2?beside=water-code@2019-11-11.en/art-2`);
  await expect(page.getByText("No counterpart of one of these texts is known in the other")).toBeVisible();
  await expect(page.getByRole("region", { name: "Article 2" })).toHaveCount(2);
});
