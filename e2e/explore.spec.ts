import { expect, test } from "./journey";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("references are filtered by form, the address says how, and the table is downloaded whole", async ({ page, request }) => {
    await page.goto("/explore");
    const total = Number(/\d+/.exec((await page.getByRole("status").textContent()) ?? "")?.[0]);
    expect(total).toBeGreaterThan(100);
    await page.getByLabel("To", { exact: true }).fill("constitution-1995/art-39");
    await page.getByRole("checkbox", { name: /Inferred/ }).check();
    await page.getByRole("button", { name: "Apply filters" }).click();
    await expect(page).toHaveURL(/to=constitution-1995%2Fart-39&status=assumed/);
    await expect(page.getByRole("status")).toHaveText("One reference");
    await expect(page.getByRole("cell", { name: /paragraph 1 of article 39/ })).toBeVisible();
    const href = (await page.getByRole("link", { name: "Download as a table (csv)" }).getAttribute("href")) ?? "";
    const csv = await request.get(href);
    expect(csv.headers()["content-type"]).toContain("text/csv");
    expect((await csv.text()).trimEnd().split("\r\n")).toHaveLength(2);
    await page.getByRole("link", { name: "Remove all filters" }).click();
    await expect(page).toHaveURL(/\/explore$/);
  });
});

test("the pages of the list follow each other", async ({ page }) => {
  await page.goto("/explore");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/explore?page=2");
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();
});

test("remarks of ingest are listed with their place, which leads to the text", async ({ page }) => {
  await page.goto("/constitution-1995");
  await page.getByRole("link", { name: /remarks on its source/ }).click();
  await expect(page).toHaveURL("/audit?work=constitution-1995");
  const row = page.getByRole("row", { name: /allnation/ });
  await expect(row).toContainText("Warning");
  await row.getByRole("link", { name: /^line \d+$/ }).click();
  await expect(page.locator("#text")).toContainText("allnation");
});

test("a work says how many references it makes and gets, and leads to them", async ({ page }) => {
  await page.goto("/rakhmetulina-2026");
  await page.getByRole("link", { name: /references in its text/ }).click();
  await expect(page).toHaveURL("/explore?from=rakhmetulina-2026");
});

test("hits say how often they are cited, and the most cited can stand first", async ({ page }) => {
  await page.goto("/search?q=rights&sort=citedBy");
  await expect(
    page
      .locator(".hit")
      .first()
      .getByRole("link", { name: /: cited / }),
  ).toBeVisible();
  await page.goto("/search?cites=constitution-1995/art-39");
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("cites constitution-1995/art-39");
  await expect(page.locator(".hit")).toHaveCount(1);
});
