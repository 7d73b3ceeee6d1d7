import type { Page } from "@playwright/test";
import { PDFParse } from "pdf-parse";
import { accessibilityFaults, expect, sidewaysScroll, test } from "./journey";
import { type Served, serveCorpus } from "./served";

const law = "/constitution-1995@1998-10-07.en";
const article = `${law}/art-44`;
const subparagraph = `${article}/para-1/subpara-15`;
const essay = "/rakhmetulina-2026@2026-03-30.en";

const contents = (page: Page) => page.getByRole("navigation", { name: "Contents" });
const context = (page: Page) => page.getByRole("navigation", { name: "Where this stands" });
const connections = (page: Page) => page.getByRole("complementary");

test("contents unfold without a script, and are open on the way to what is read", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })).newPage();
  await page.goto(`${process.env.SITE_URL}${article}`);
  await expect(contents(page).getByRole("link", { name: /^Article 44 The/ })).toHaveAttribute("aria-current", "page");
  await expect(contents(page).getByRole("link", { name: /^Article 20/ })).toBeHidden();
  await contents(page).locator("summary").and(page.getByLabel("What Section II holds")).click();
  await contents(page)
    .getByRole("link", { name: /^Article 20/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Article 20");
  await page.context().close();
});

test("contents follow what is read, and move neither the page nor the focus", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${essay}/results-and-discussion`);
  const here = contents(page).locator("[aria-current=true]");
  await page.getByRole("link", { name: "Tarmaq" }).focus();
  await page.evaluate(() => document.getElementById("results-and-discussion__p_30")?.scrollIntoView());
  const place = await page.evaluate(() => scrollY);
  await expect(here).toHaveAccessibleName("Results and Discussion, paragraph 30");
  await expect(here).toBeInViewport();
  await expect(page.getByRole("link", { name: "Tarmaq" })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await here.click();
  await expect(page).toHaveURL(/#results-and-discussion__p_30$/);
});

test("contents scroll by themselves to the page that is read", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto(`${law}/art-39`);
  const here = contents(page).getByRole("link", { name: /^Article 39 Rights/ });
  await expect(here).toBeInViewport({ ratio: 1 });
  expect(await contents(page).evaluate((it) => it.scrollTop)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

for (const [name, width] of [
  ["a phone", 390],
  ["a window zoomed to 400 %", 320],
  ["a desktop", 1280],
] as const)
  test(`on ${name} the context line is one line that stays, and hides nothing of what the address names`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const prefix of ["", "/ru", "/kk"]) {
      await page.goto(`${prefix}${subparagraph}`);
      const line = page.locator(".context-line");
      const box = await line.boundingBox();
      expect(box?.y).toBe(0);
      expect(box?.height).toBeLessThanOrEqual(56);
      const target = await page.locator("[aria-current=location]").boundingBox();
      expect(target?.y).toBeGreaterThanOrEqual(box?.height ?? 0);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });

test("what the context line has no room for opens from it, without a script too", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })).newPage();
  await page.goto(`${process.env.SITE_URL}${article}`);
  await context(page).getByRole("button", { name: "Where this stands, in full" }).click();
  const card = page.getByRole("dialog", { name: "Where this stands, in full" });
  await expect(card).toContainText("Constitution of the Republic of Kazakhstan");
  await expect(card).toContainText("Section III THE PRESIDENT");
  await expect(card).toContainText("Wording of 7 October 1998 (English, unofficial translation)");
  await expect(card).toBeInViewport({ ratio: 1 });
  await page.context().close();
});

/** The mean number of characters in the lines of a text that are full: all but the last of each paragraph. */
const charactersALine = (page: Page): Promise<number> =>
  page.locator(".provision > .provision-text > p").evaluateAll((paragraphs) => {
    const full: number[] = [];
    for (const paragraph of paragraphs.filter((it) => it.closest(".inside .provision .provision") === null)) {
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom } = range.getBoundingClientRect();
          const line = Math.round(bottom / 10);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      full.push(...[...lines.values()].slice(0, -1));
    }
    return full.reduce((sum, count) => sum + count, 0) / full.length;
  });

for (const [name, path] of [
  ["English literature", `${essay}/introduction`],
  ["Russian", `${essay}/abstract-ru`],
  ["Kazakh", `${essay}/abstract-kk`],
  ["law", `${law}/art-39`],
] as const)
  test(`a line of ${name} has 60 to 72 characters`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    // A typeface that comes late is used from the next page on.
    await page.evaluate(() => document.fonts.ready);
    await page.reload();
    const mean = await charactersALine(page);
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(72);
  });

test("numbers are text and permanent links with a name in the language of the interface", async ({ page }) => {
  for (const [prefix, name] of [
    ["", "Article 44, paragraph 1, subparagraph 15): permanent link"],
    ["/ru", "Статья 44, пункт 1, подпункт 15): постоянная ссылка"],
    ["/kk", "44-бап, 1-тармақ, 15) тармақша: тұрақты сілтеме"],
  ] as const) {
    await page.goto(`${prefix}${subparagraph}`);
    const number = page.getByRole("link", { name, exact: true });
    await expect(number).toHaveText("15)");
    await expect(number).toHaveAttribute("href", `${prefix}${subparagraph}`);
    await expect(page.locator(".law-text :is(ol, ul)")).toHaveCount(0);
  }
});

test("a reader searches inside the work, opens what is found, and comes back", async ({ page }) => {
  await page.goto(`/kk${article}`);
  const field = page.getByRole("searchbox", { name: "Осы құжаттан іздеу" });
  await field.fill("pardon");
  await field.press("Enter");
  await expect(page).toHaveURL("/kk/search?work=constitution-1995&q=pardon");
  const hit = page.getByRole("main").getByRole("link", { name: /15\)/ }).first();
  await hit.click();
  await expect(page).toHaveURL(/\/kk\/constitution-1995[^/]*\/art-44\/para-1\/subpara-15/);
  await page.goBack();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/kk${article}`);
});

test("topics come with the rule that assigned them, and lead to all that has them", async ({ page }) => {
  await page.goto(subparagraph);
  const topic = connections(page).getByRole("listitem").filter({ hasText: "pardon" });
  await expect(topic).toContainText("pardon");
  await topic.getByRole("link").click();
  await expect(page).toHaveURL("/search?topic=pardon");
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /Article 44/ })
      .first(),
  ).toBeVisible();
});

test.describe("a law in several wordings", () => {
  let site: Served;
  test.beforeAll(async () => {
    site = await serveCorpus("e2e/fixtures/two-wordings");
  });
  test.afterAll(() => site.stop());

  test("each provision says where the others have it, whether it reads otherwise, and which lack it", async ({ page }) => {
    await page.goto(`${site.url}/river-charter@2001-02-01.en/art-1/para-3`);
    const others = connections(page)
      .locator("section", { has: page.getByRole("heading", { name: "Other wordings and languages" }) })
      .getByRole("listitem");
    await expect(others).toHaveText([
      /^Wording of 1 May 2010, English\s+Reads otherwise/,
      /^Wording of 1 May 2010, Russian(?!.*otherwise)/,
    ]);
    await others.first().getByRole("link", { name: "Wording of 1 May 2010, English", exact: true }).click();
    await expect(page).toHaveURL(`${site.url}/river-charter@2010-05-01.en/art-1/para-3`);
    await page.goto(`${site.url}/river-charter@2001-02-01.en/art-1/para-2`);
    await expect(others).toHaveText([/Not in this wording/, /Not in this wording/]);
    await page.goto(`${site.url}/river-charter@2001-02-01.en/art-1/para-1`);
    await expect(others.first()).not.toContainText("otherwise");
  });

  test("a citation from one of several editions says which it stands in", async ({ page }) => {
    await page.goto(`${site.url}/river-charter@2001-02-01.en/art-1`);
    const citing = connections(page).getByRole("listitem").filter({ hasText: "Споры решаются" });
    await expect(citing).toContainText("Wording of 1 May 2010, Russian");
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test.describe("on paper", () => {
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
    await page.goto(`${essay}/results-and-discussion`);
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

  test("every sheet names the work, the wording, its force, the address and its own number", async ({ page }) => {
    await page.goto(article);
    const parser = new PDFParse({ data: new Uint8Array(await page.pdf({ format: "A4" })) });
    const { pages } = await parser.getText();
    await parser.destroy();
    expect(pages.length).toBeGreaterThan(1);
    for (const { text, num } of pages) {
      expect(text).toContain("Constitution of the Republic of Kazakhstan · Article 44");
      expect(text).toContain("Wording of 7 October 1998 · No longer in force");
      expect(text).toContain(article);
      expect(text).toContain(`${num} / ${pages.length}`);
    }
  });
});

for (const [name, viewport] of [
  ["desktop", { width: 1280, height: 800 }],
  ["phone", { width: 390, height: 800 }],
] as const)
  test(`nothing moves while a page comes up, however late its typefaces are, on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    // Typefaces that come late are what moves a page.
    await page.route("**/*.woff2", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    for (const path of [subparagraph, `${essay}/results-and-discussion/p-12`, `/kk${article}`]) {
      await page.goto(path, { waitUntil: "networkidle" });
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
            observer.observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(0), 100);
          }),
      );
      expect(moved).toBe(0);
    }
  });

for (const [name, media] of [
  ["forced colours", { forcedColors: "active" }],
  ["dark", { colorScheme: "dark" }],
  ["reduced motion", { reducedMotion: "reduce" }],
] as const)
  test(`axe finds no fault with ${name}, with contents and place opened on a phone`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 390, height: 800 });
    for (const prefix of ["", "/kk"]) {
      await page.goto(`${prefix}${article}`);
      await page.locator(".context-more").click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.locator(".sheet-button").click();
      await expect(page.locator("#contents")).toBeVisible();
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });
