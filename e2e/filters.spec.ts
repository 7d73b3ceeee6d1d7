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
  await page.getByRole("combobox").fill("presumption of innocence");
  await expect(page).toHaveURL(/q=presumption/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("presumption of innocence");
  await expect(page.getByRole("combobox")).toBeFocused();
});

test("a facet with many values is searched in itself, and what is ticked there is kept with the focus", async ({ page }) => {
  await page.goto("/search?q=president");
  const group = page.getByRole("group", { name: "Topic" });
  const all = await group.getByRole("checkbox", { includeHidden: true }).count();
  expect(all).toBeGreaterThan(12);
  await group.getByRole("textbox", { name: "Find in: Topic" }).fill("impeach");
  await expect(group.getByRole("checkbox")).toHaveCount(1);
  const box = group.getByRole("checkbox", { name: /Impeachment/ });
  await box.focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/search?q=president&topic=impeachment");
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Impeachment");
  await expect(box).toBeFocused();
  await expect(box).toBeChecked();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL("/search?q=president");
  await expect(box).toBeFocused();
  await group.getByRole("textbox", { name: "Find in: Topic" }).fill("zzz");
  await expect(group.getByRole("status")).toHaveText("No value begins so.");
});

test("the number of results is announced when a filter changes it", async ({ page }) => {
  await page.goto("/search?q=president");
  const status = page.locator(".results-list").getByRole("status");
  await status.evaluate((element) => element.setAttribute("data-same", ""));
  const before = await status.textContent();
  await page.getByRole("checkbox", { name: /Scholarly article/ }).check();
  await expect(status).not.toHaveText(before ?? "");
  // The element that was there when the page was read: a new one would not be announced.
  await expect(status).toHaveAttribute("data-same", "");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every value of a facet can be reached and sent, and topics say their rule", async ({ page }) => {
    await page.goto("/search?q=president");
    const group = page.getByRole("group", { name: "Topic" });
    await expect(group.getByRole("textbox")).toHaveCount(0);
    await group.getByText(/^\d+ more$/).click();
    await group.getByRole("checkbox", { name: /Impeachment/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL("/search?q=president&topic=impeachment");
    await expect(group.getByRole("checkbox", { name: /Impeachment/ })).toBeChecked();
    const rule = page.getByText("How the topic “impeachment” is assigned");
    await rule.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".remark").filter({ has: rule })).toContainText("president + treason");
  });
});
