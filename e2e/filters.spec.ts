import { expect, test } from "./journey";

test("ticking a filter narrows the results at once, and the address says so", async ({ page }) => {
  await page.goto("/search?q=president");
  const heading = page.getByRole("heading", { level: 1 });
  const before = await heading.textContent();
  await page
    .getByRole("group", { name: "Kind" })
    .getByRole("checkbox", { name: /Constitution/ })
    .check();
  await expect(page).toHaveURL(/type=constitution/);
  await expect(heading).not.toHaveText(before ?? "");
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Constitution");
  await expect(page.getByRole("checkbox", { name: /Scholarly article/ })).toBeVisible();
});

test("two values of one filter are alternatives, and going back takes the last one away", async ({ page }) => {
  await page.goto("/search?q=president&type=constitution");
  await page.getByRole("checkbox", { name: /Scholarly article/ }).check();
  await expect(page).toHaveURL(/type=constitution&type=scholarly/);
  await page.goBack();
  await expect(page).not.toHaveURL(/scholarly/);
  await expect(page.getByRole("checkbox", { name: /Scholarly article/ })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: /Constitution/ }).first()).toBeChecked();
});

test("a filter in use is a link that removes it", async ({ page }) => {
  await page.goto("/search?q=president&type=constitution&language=en");
  await page.getByRole("link", { name: "Remove the filter Kind: Constitution" }).click();
  await expect(page).toHaveURL("/search?q=president&language=en");
});

test("inside one work its sections can be chosen", async ({ page }) => {
  await page.goto("/search?q=president&work=constitution-1995");
  await page
    .getByRole("group", { name: "Section" })
    .getByRole("checkbox", { name: /PARLIAMENT/i })
    .first()
    .check();
  await expect(page).toHaveURL(/section=constitution-1995%2Fsec-IV/);
  for (const hit of await page.locator(".hit").getByRole("link").all()) {
    const number = Number(/Article (\d+)/.exec((await hit.textContent()) ?? "")?.[1] ?? 49);
    expect(number).toBeGreaterThanOrEqual(49);
    expect(number).toBeLessThanOrEqual(63);
  }
});

test("results appear while words are typed", async ({ page }) => {
  await page.goto("/search?q=pres");
  await page.getByRole("searchbox").fill("presumption of innocence");
  await expect(page).toHaveURL(/q=presumption/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("presumption of innocence");
  await expect(page.getByRole("searchbox")).toBeFocused();
});
