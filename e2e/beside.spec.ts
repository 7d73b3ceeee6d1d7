import type { Browser, Page } from "@playwright/test";
import { accessibilityFaults, expect, sidewaysScroll, test } from "./journey";
import { type Served, serveCorpus } from "./served";

const essay = "/rakhmetulina-2026@2026-03-30.en/results-and-discussion/p-12";
const law = "constitution-1995@1998-10-07.en";
const opened = `${essay}?beside=${law}/art-39&view=right`;

const left = (page: Page) => page.getByRole("region", { name: /Results and Discussion/ });
const right = (page: Page) => page.getByRole("region", { name: /Article|Constitution/ });

test("an article stands beside the Constitution, and each reference clicked opens in the other column", async ({ page }) => {
  await page.goto(essay);
  await page.getByRole("button", { name: "About this reference: Article 28, paragraph 1 (Inferred)" }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Open beside this text: Article 28, paragraph 1" }).click();
  await expect(page).toHaveURL(`${essay}?beside=${law}/art-28/para-1&view=right`);
  await expect(right(page)).toContainText("minimum wage and pension");
  await expect(right(page).getByRole("note")).toContainText("Cited as of 19 September 2022");
  await left(page).getByRole("link", { name: "paragraph 1 of article 39 of the Constitution", exact: true }).click();
  await expect(page).toHaveURL(`${essay}?beside=${law}/art-39/para-1&view=right`);
  await expect(right(page)).toContainText("may be limited only by laws");
  await expect(right(page).locator("[aria-current=location]")).toBeInViewport();
  await right(page)
    .getByRole("link", { name: /^articles 10-11/ })
    .click();
  await expect(page).toHaveURL(`/${law}/art-10?beside=${law}/art-39/para-1`);
});

test("back, forward, reload and another browser show the same two texts", async ({ page, browser }) => {
  await page.goto(opened);
  await right(page).getByRole("link", { name: "After: Article 40" }).click();
  const moved = `${essay}?beside=${law}/art-40&view=right`;
  await expect(page).toHaveURL(moved);
  await page.goBack();
  await expect(page).toHaveURL(opened);
  await expect(page.getByRole("heading", { level: 2, name: "Article 39" })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { level: 2, name: "Article 40" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Article 40" })).toBeVisible();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  expect(await elsewhere.locator("main").innerText()).toBe(await page.locator("main").innerText());
  await elsewhere.context().close();
});

test("sides are swapped and closed by links, and the address of both is copied", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(opened);
  await page.getByRole("link", { name: "Copy link to both" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.getByRole("link", { name: "Swap sides" }).click();
  await expect(page).toHaveURL(`/${law}/art-39?beside=${essay.slice(1)}&view=left`);
  await page.getByRole("link", { name: /^Close the right text: Results/ }).click();
  await expect(page).toHaveURL(`/${law}/art-39`);
  await page.goBack();
  await page.getByRole("link", { name: "Close the left text: Article 39" }).click();
  await expect(page).toHaveURL(essay);
});

test("one text follows the other, which can be switched, and the focus stays where it is", async ({ page }) => {
  await page.goto(`/rakhmetulina-2026@2026-03-30.en/results-and-discussion?beside=${law}/art-39`);
  const follow = page.getByRole("button", { name: "Follow scrolling" });
  await expect(follow).toHaveAttribute("aria-pressed", "true");
  const scrolled = (): Promise<number> => right(page).evaluate((it) => it.scrollTop);
  const cited = left(page).locator("[data-twin]").first();
  const bring = (): Promise<void> => cited.evaluate((it) => it.scrollIntoView({ block: "center" }));
  // A window so low that Article 39 does not fit beside it.
  await page.setViewportSize({ width: 1000, height: 420 });
  await follow.click();
  await bring();
  expect(await scrolled()).toBe(0);
  await follow.click();
  await left(page).evaluate((it) => it.scrollBy(0, 1));
  await expect.poll(scrolled).toBeGreaterThan(0);
  await expect(follow).toBeFocused();
});

test("a reader who wants less motion is not followed until asked for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(opened);
  await expect(page.getByRole("button", { name: "Follow scrolling" })).toHaveAttribute("aria-pressed", "false");
});

test("the columns are made wider and narrower by keyboard and by pointer", async ({ page }) => {
  await page.goto(opened);
  const divider = page.getByRole("separator", { name: "Width of the two texts" });
  const width = async () => (await left(page).boundingBox())?.width ?? 0;
  const before = await width();
  await divider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(divider).toHaveAttribute("aria-valuenow", "52");
  expect(await width()).toBeGreaterThan(before);
  await page.keyboard.press("Home");
  await expect(divider).toHaveAttribute("aria-valuenow", "25");
  await page.keyboard.press("End");
  await expect(divider).toHaveAttribute("aria-valuenow", "75");
  const box = await divider.boundingBox();
  if (box === null) throw new Error("The divider is not shown");
  await page.mouse.move(box.x + box.width / 2, 500);
  await page.mouse.down();
  await page.mouse.move(640, 500);
  await page.mouse.up();
  await expect(divider).toHaveAttribute("aria-valuenow", "50");
});

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
    const found = new Map<string, number>();
    page.on("response", async (response) => {
      if (response.request().resourceType() === "script") found.set(response.url(), (await response.body()).length);
    });
    await page.goto(path, { waitUntil: "networkidle" });
    page.removeAllListeners("response");
    return found;
  };
  const alone = await scripts(essay);
  const beside = await scripts(opened);
  const added = [...beside].filter(([url]) => !alone.has(url)).reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(6_000);
});

test.describe("two wordings", () => {
  let site: Served;
  test.beforeAll(async () => {
    site = await serveCorpus("e2e/fixtures/two-wordings");
  });
  test.afterAll(() => site.stop());

  const older = "river-charter@2001-02-01.en";
  const newer = "river-charter@2010-05-01.en";
  const russian = "river-charter@2010-05-01.ru";

  /** The rows of a view, each half as one line. */
  const rows = async (page: Page): Promise<readonly (readonly string[])[]> => {
    const texts = await page.locator(".beside-rows tbody tr:not(.beside-notices)").evaluateAll((found) =>
      found.map((row) =>
        [...row.querySelectorAll("td")].map((cell) => {
          const words = [...cell.querySelectorAll(".number, .provision-text, .own-text, .wrap-up, .entry-number")].map(
            (it) => it.textContent,
          );
          return (words.length > 0 ? words.join(" ") : (cell.textContent ?? "")).replace(/\s+/g, " ").trim();
        }),
      ),
    );
    return texts;
  };

  test("are aligned, and stay aligned where a paragraph is taken out of one", async ({ page }) => {
    await page.goto(`${site.url}/${older}/art-1`);
    await page.getByRole("button", { name: "Article 1: open beside another text" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Wording of 1 May 2010, English" }).click();
    await expect(page).toHaveURL(`${site.url}/${older}/art-1?beside=${newer}/art-1&view=right`);
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
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("are aligned by their words where paragraphs are only counted", async ({ page }) => {
    await page.goto(`${site.url}/ferry-essay@2012-06-01.en?beside=ferry-essay@2014-03-01.en`);
    const openings = (await rows(page)).map((row) => row.map((text) => text.slice(0, 10)));
    expect(openings).toEqual([
      ["1 Whoever ", "1 Whoever "],
      ["2 Under pa", "Not in thi"],
      ["3 Disputes", "2 Disputes"],
      ["4 The rest", "3 The rest"],
    ]);
  });

  test("in two languages stand row by row, and what one lacks altogether is said in every row", async ({ page }) => {
    await page.goto(`${site.url}/${newer}/art-1?beside=${russian}/art-1`);
    expect((await rows(page))[1]).toEqual(["3. No person shall be kept from the water.", "3. Никто не может быть отстранен от воды."]);
    await expect(page.locator("td.is-right[lang=ru]").first()).toBeVisible();
    await page.goto(`${site.url}/${older}/art-3?beside=${newer}`);
    expect(await rows(page)).toEqual([["Fishing is free.", "Not in this wording."]]);
    await page.getByRole("link", { name: "After: Article 4" }).click();
    await expect(page).toHaveURL(`${site.url}/${older}/art-4?beside=${newer}/art-4`);
  });

  test("as wholes list what each has, and open the place in both", async ({ page }) => {
    await page.goto(`${site.url}/${older}?beside=${newer}`);
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
    await expect(page).toHaveURL(`${site.url}/${older}/art-4?beside=${newer}/art-4`);
  });

  test("a law opens beside the law that took its place at its counterpart, which is marked as suggested", async ({ page }) => {
    await page.goto(`${site.url}/${newer}/art-4`);
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
    await page.goto(`${site.url}/${newer}/art-2?beside=water-code@2019-11-11.en/art-2`);
    await expect(page.getByText("No counterpart of one of these texts is known in the other")).toBeVisible();
    await expect(page.getByRole("region", { name: "Article 2" })).toHaveCount(2);
  });

  test("either text is changed by a citation, an address or another wording, without JavaScript", async ({ browser }) => {
    const page = await still(browser);
    await page.goto(`${site.url}/ferry-essay@2012-06-01.en?beside=${newer}/art-4`);
    await page.getByRole("button", { name: "Change the right text" }).click();
    const change = page.getByRole("dialog", { name: "Change the right text" });
    await change.getByRole("textbox").fill("Article 1, paragraph 3 of the Charter");
    await change.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${site.url}/ferry-essay@2012-06-01.en?beside=river-charter/art-1/para-3&view=right`);
    await page.getByRole("button", { name: "Change the left text" }).click();
    const other = page.getByRole("dialog", { name: "Change the left text" });
    await other.getByRole("textbox").fill(`https://example.org/ru/${older}/art-1`);
    await other.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(`${site.url}/${older}/art-1?beside=${newer}/art-1/para-3`);
    await page.getByRole("button", { name: "Change the right text" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Wording of 1 May 2010, Russian" }).click();
    await expect(page).toHaveURL(`${site.url}/${older}/art-1?beside=${russian}/art-1/para-3`);
    await page.context().close();
  });

  test("by keyboard alone a reader comes from one column to the other and on", async ({ page }) => {
    await page.goto(`${site.url}/ferry-essay@2012-06-01.en?beside=${newer}/art-1`);
    await page.getByRole("link", { name: "Skip to the right text" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText("Article 1");
    await page.getByRole("region", { name: "Article 1" }).focus();
    await expect(page.locator(":focus")).toHaveCSS("outline-width", "2px");
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveCount(1);
  });

  for (const language of ["", "/kk", "/ru"])
    for (const [name, viewport] of [
      ["desktop", { width: 1280, height: 800 }],
      ["phone", { width: 390, height: 800 }],
    ] as const)
      test(`views under ${language || "/"} on a ${name} are without fault, and links stay in the language`, async ({ page }) => {
        await page.setViewportSize(viewport);
        for (const path of [
          `/${older}/art-1?beside=${newer}/art-1`,
          `/ferry-essay?beside=${newer}/art-1/para-3&view=right`,
          `/river-charter?beside=water-code`,
        ]) {
          await page.goto(`${site.url}${language}${path}`);
          expect(await accessibilityFaults(page)).toEqual([]);
          expect(await sidewaysScroll(page)).toBe(0);
          const ours = await page
            .locator(".beside a[href^='/']")
            .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
          expect(ours.length).toBeGreaterThan(5);
          expect(ours.filter((href) => !href.startsWith(`${language}/`))).toEqual([]);
        }
      });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 700 } });

    test("one text is shown at a time, tabs have addresses, and keep their place", async ({ page }) => {
      await page.goto(`${site.url}/${older}/art-1?beside=${newer}/art-1`);
      const tabs = page.getByRole("navigation", { name: "Which text is shown" });
      await expect(tabs.getByRole("link", { name: "1 February 2001" })).toHaveAttribute("aria-current", "page");
      await expect(page.getByText("Tolls are paid in salt.")).toBeVisible();
      await expect(page.getByText("No person shall be kept")).toBeHidden();
      await page.locator("[id='art_1__para_4__subpara_1']").evaluate((it) => it.scrollIntoView({ block: "start" }));
      await page.mouse.wheel(0, -60);
      await tabs.getByRole("link", { name: "1 May 2010" }).click();
      await expect(page).toHaveURL(/&view=right#beside--art_1__para_\d/);
      await expect(page.getByText("Tolls are paid in salt.")).toBeHidden();
      await expect(page.locator("[id='beside--art_1__para_4__subpara_1']")).toBeInViewport();
    });
  });
});

/** A page on which no script runs. */
async function still(browser: Browser): Promise<Page> {
  return (await browser.newContext({ javaScriptEnabled: false })).newPage();
}
