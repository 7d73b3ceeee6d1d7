import { expect, test } from "./journey";
import { pages } from "./pages";

/*
 * What was found by hand, criterion by criterion (`docs/accessibility.md`), and what no tool asks for.
 */

const notThere = ["work that is not there", "wording not held", "provision that is not there", "beside nothing"] as const;

test("a page of what is not there is called so, in the language of the page (2.4.2)", async ({ page }) => {
  for (const name of notThere) {
    await page.goto(pages[name] ?? name);
    await expect(page, name).toHaveTitle("Not found · Tarmaq");
  }
  await page.goto(`/ru${pages["work that is not there"]}`);
  await expect(page).toHaveTitle("Не найдено · Tarmaq");
  await page.goto(pages["citation with two readings"] ?? "");
  await expect(page).toHaveTitle(/53\.1.* can mean more than one provision/);
});

const named = [
  "article",
  "its references",
  "search",
  "saved provisions",
  "how to cite a subparagraph",
  "article beside the Constitution",
] as const;

for (const prefix of ["", "/kk", "/ru"])
  test(`names of controls hold the words that are seen on them, under ${prefix}/ (2.5.3)`, async ({ page }) => {
    for (const name of named) {
      await page.goto(`${prefix}${pages[name]}`);
      const others = await page.locator(":is(a, button)[aria-label]:visible").evaluateAll((controls) =>
        controls
          .map(
            (it) =>
              [(it instanceof HTMLElement ? it.innerText : "").replace(/[←→×…]/gu, " "), it.getAttribute("aria-label") ?? ""] as const,
          )
          .map(([seen, label]) => [seen.replace(/\s+/gu, " ").trim().replace(/[.:]$/u, ""), label] as const)
          .filter(([seen, label]) => /[\p{L}\d]/u.test(seen) && !label.toLowerCase().includes(seen.toLowerCase())),
      );
      expect(others, name).toEqual([]);
    }
  });

test("in contents longer than the window what has the focus is seen, down to the last and back at the search (2.4.7, 2.4.11)", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/constitution-1995@1998-10-07.en/art-28/para-1");
  const isSeen = () =>
    page.locator(":focus").evaluate((it) => it.getBoundingClientRect().top > 40 && it.getBoundingClientRect().bottom < 720);
  await page.locator(".connections a").last().focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("#contents").getByRole("searchbox")).toBeFocused();
  expect(await isSeen()).toBe(true);
  const last = page.locator("#contents > ol > li:last-child > a");
  for (let stops = 0; stops < 80 && !(await last.evaluate((it) => it === document.activeElement)); stops += 1)
    await page.keyboard.press("Tab");
  await expect(last).toBeFocused();
  expect(await isSeen()).toBe(true);
});

test("a section shows and prints all it holds on one page, and says so on paper", async ({ page }) => {
  const section = "/constitution-1995@1998-10-07.en/sec-II";
  await page.goto(section);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(`${section}?whole`)).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "All of the text on one page" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^Article \d+/ })).toHaveCount(30);
  await expect(page.locator("#art_39__para_3")).toContainText("shall not be restricted");
  await page.getByRole("link", { name: "Back to the contents" }).click();
  await expect(page).toHaveURL(section);
});
