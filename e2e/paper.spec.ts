import { expect, test } from "./journey";

const subparagraph = "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15";

test.beforeEach(({ page }) => page.emulateMedia({ media: "print" }));

test("a text has its number, wording, force and address, and no controls", async ({ page }) => {
  await page.goto(subparagraph);
  await expect(page.getByRole("link", { name: /subparagraph 15\): permanent link/ })).toBeVisible();
  await expect(page.locator(".wording-notice")).toContainText("Wording of 7 October 1998 (English, unofficial translation)");
  await expect(page.locator(".wording-notice")).toContainText("No longer in force");
  for (const control of await page.getByRole("button", { includeHidden: true }).all()) await expect(control).toBeHidden();
  for (const control of await page.getByRole("navigation", { includeHidden: true }).all()) await expect(control).toBeHidden();
  await expect(page.getByRole("searchbox")).toHaveCount(0);
});

test("links become notes: what is cited by its name, the bibliography in full", async ({ page }) => {
  await page.goto("/rakhmetulina-2026@2026-03-30.en/results-and-discussion");
  const notes = page.locator(".paper-notes");
  await expect(notes).toContainText(
    "Article 28, paragraph 1, Constitution of the Republic of Kazakhstan (Wording of 7 October 1998). Inferred.",
  );
  await expect(notes.getByText(/^\d+ References, entry 4: /)).toBeVisible();
  const numbers = await page.locator(".reference[data-note]").evaluateAll((found) => found.map((it) => Number(it.dataset.note)));
  const last = await notes.locator("p").count();
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: last }, (_, index) => index + 1)));
  const shown = await page
    .locator(".reference[data-note]")
    .first()
    .evaluate((it) => getComputedStyle(it, "::after").content);
  expect(shown).toBe('"1"');
});
