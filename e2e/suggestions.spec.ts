import type { Page } from "@playwright/test";
import { accessibilityFaultsInAllColours } from "./axe";
import { expect, test } from "./journey";
import { sidewaysScroll } from "./layout";

const box = (page: Page) => page.getByRole("combobox", { name: "Search words, or a citation" });
const list = (page: Page) => page.getByRole("listbox", { name: "Suggestions" });
const active = (page: Page) => page.getByRole("option", { selected: true });

/** Opens a page, types into its box and waits for the list. */
async function typeInto(page: Page, path: string, typed: string): Promise<void> {
  await page.goto(path);
  await box(page).pressSequentially(typed);
  await expect(list(page)).toBeVisible();
}

test("typing shows suggestions in groups, with the roles of a combobox and its list", async ({ page }) => {
  await page.goto("/");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await box(page).pressSequentially("parlia");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await expect(box(page)).toHaveAttribute("aria-controls", (await list(page).getAttribute("id")) ?? "none");
  const provisions = list(page).getByRole("group", { name: "Provisions" });
  await expect(provisions.getByRole("option").first()).toContainText("Section IV. Parliament");
  await expect(provisions.getByRole("option").first()).toContainText("Ceased to have effect on 1 July 2026");
  await expect(list(page).getByRole("group", { name: "Topics" }).getByRole("option", { name: "parliament", exact: true })).toBeVisible();
  await expect(list(page).locator("b").first()).toHaveText("Parlia");
  const options = await list(page).getByRole("option").count();
  await expect(page.locator("[aria-live=polite]")).toHaveText(`Suggestions: ${options}`);
});

test("arrows go through the suggestions and back into the text, and Enter goes to the one chosen", async ({ page }) => {
  await typeInto(page, "/works", "Article 44");
  await expect(active(page)).toHaveCount(0);
  await box(page).press("ArrowDown");
  await expect(active(page)).toContainText("Article 44");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await active(page).getAttribute("id")) ?? "none");
  await box(page).press("ArrowUp");
  await expect(active(page)).toHaveCount(0);
  await box(page).press("ArrowUp");
  await expect(active(page)).toHaveCount(1);
  await box(page).press("Home");
  await expect(active(page)).toHaveCount(0);
  await box(page).press("ArrowDown");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/\/constitution-1995@1998-10-07\.en\/art-44$/);
});

test("Enter without a suggestion chosen searches for the words", async ({ page }) => {
  await typeInto(page, "/", "parliament");
  await box(page).press("Enter");
  await expect(page).toHaveURL("/search?q=parliament");
  await expect(list(page)).toBeHidden();
});

test("Escape closes the list, then empties the box; Tab closes it too", async ({ page }) => {
  await typeInto(page, "/", "parliament");
  await box(page).press("Escape");
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue("parliament");
  await box(page).press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await box(page).press("Escape");
  await box(page).press("Escape");
  await expect(box(page)).toHaveValue("");
  await box(page).pressSequentially("parliament");
  await expect(list(page)).toBeVisible();
  await box(page).press("Tab");
  await expect(list(page)).toBeHidden();
});

test("a suggestion is a link for the pointer", async ({ page }) => {
  await typeInto(page, "/constitution-1995/art-20", "problems of enh");
  await list(page).getByRole("group", { name: "Works" }).getByRole("option").first().click();
  await expect(page).toHaveURL(/\/rakhmetulina-2026$/);
});

test("words typed with the keyboard left on English still lead to the Constitution", async ({ page }) => {
  await typeInto(page, "/", "rjycnbnewbz");
  await expect(list(page).getByRole("group", { name: "Works" }).getByRole("option").first()).toContainText("Constitution of the Republic");
});

test("in Russian, suggestions are named and linked in Russian", async ({ page }) => {
  await page.goto("/ru");
  await page.getByRole("combobox").pressSequentially("ст 44");
  const option = page.getByRole("option").first();
  await expect(option).toContainText("Статья 44");
  await expect(option).toHaveAttribute("href", /^\/ru\/constitution-1995@/);
});

test("markup typed or suggested is shown as text", async ({ page }) => {
  const hostile = "<img src=x onerror=document.title='caught'>";
  await page.route("**/api/suggest?*", (route) => {
    const [text, nowhere] = [hostile, { language: null, note: hostile, standing: null }];
    return route.fulfill({ json: { suggestions: [{ kind: "search", marked: [{ text, mark: true }], url: "/works", ...nowhere }] } });
  });
  await typeInto(page, "/", hostile);
  await expect(page.getByRole("option").locator("b")).toHaveText(hostile);
  await expect(page.getByRole("option").locator("img")).toHaveCount(0);
  await expect(page).not.toHaveTitle("caught");
});

test("an answer to earlier words never comes after the answer to later ones", async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/suggest?*q=parl", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto("/");
  await Promise.all([page.waitForRequest(/q=parl$/), box(page).pressSequentially("parl")]);
  await box(page).fill("Article 44");
  await expect(page.getByRole("option").first()).toContainText("Article 44");
  release();
  await page.waitForLoadState("networkidle");
  await expect(page.getByRole("option").first()).toContainText("Article 44");
});

test("without a network the box is a plain field", async ({ page }) => {
  await page.route("**/api/suggest?*", (route) => route.abort());
  await page.goto("/");
  await Promise.all([page.waitForEvent("requestfailed"), box(page).pressSequentially("parliament")]);
  await expect(list(page)).toBeHidden();
  await box(page).press("Enter");
  await expect(page).toHaveURL("/search?q=parliament");
});

test("where results change while words are typed, the list hides them only when it is asked for", async ({ page }) => {
  await page.goto("/search?q=president");
  await box(page).fill("Article 44");
  await expect(page).toHaveURL("/search?q=Article+44");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 44");
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toBeFocused();
  await box(page).press("ArrowDown");
  await expect(list(page)).toBeVisible();
  await box(page).press("ArrowDown");
  await box(page).press("Enter");
  await expect(page).toHaveURL(/art-44$/);
});

test("a text that is too long stays whole in the box, which says why it is not searched for", async ({ page }) => {
  const long = "word ".repeat(250).trim();
  await page.goto("/");
  await box(page).fill(long);
  await box(page).press("Enter");
  await expect(page).toHaveURL("/");
  await expect(box(page)).toHaveValue(long);
  expect(await box(page).evaluate((field: HTMLInputElement) => field.validationMessage)).toContain("At most 1,000 characters");
  await page.goto(`/search?q=${encodeURIComponent(long)}`);
  await expect(box(page)).toHaveValue(long);
});

for (const path of ["/", "/constitution-1995/art-20", "/search?q=constitution"])
  test(`axe finds no fault in the open list in any colours on ${path}`, async ({ page }) => {
    await page.goto(path);
    if ((await box(page).inputValue()) === "") await box(page).fill("constitution");
    else await box(page).press("ArrowDown");
    await expect(list(page)).toBeVisible();
    await box(page).press("ArrowDown");
    expect(await accessibilityFaultsInAllColours(page)).toEqual([]);
  });

test.describe("in a window of 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the list is as wide as the window, and nothing is cut off", async ({ page }) => {
    await typeInto(page, "/constitution-1995/art-20", "con");
    expect(await sidewaysScroll(page)).toBe(0);
    expect((await list(page).boundingBox())?.width).toBe(320);
    expect(await list(page).evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
  });

  for (const path of ["/", "/works", "/kk", "/kk/works", "/ru", "/ru/works"]) {
    test(`the words that stand in the empty box are not cut off on ${path}`, async ({ page }) => {
      await page.goto(path);
      const spare = await page.getByRole("combobox").evaluate((field: HTMLInputElement) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(field);
        const pen = document.createElement("canvas").getContext("2d");
        if (pen === null) throw new Error("There is no canvas to measure text on");
        pen.font = font;
        return (
          field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - pen.measureText(field.placeholder).width
        );
      });
      expect(spare).toBeGreaterThanOrEqual(0);
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box is a plain search field that searches", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").fill("parliament");
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL("/search?q=parliament");
  });
});
