import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { accessibilityFaults, expect, sidewaysScroll, site, test } from "./journey";
import { openMenu } from "./menu";

const article = "/constitution-1995@1998-10-07.en/art-39";
const pardon = "/constitution-1995@1998-10-07.en/art-44/para-1/subpara-15";

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const citedBy = async (query: string): Promise<string> =>
  (await (await fetch(`${site()}/api/cite${query}`)).text()).replace(/(?<=[\s<])\/(?=constitution)/g, `${site()}/`);

const interfaces = [
  { prefix: "", language: "en", names: ["Article 39: copy, cite, save", "Copy text with citation", "Cite"] },
  { prefix: "/kk", language: "kk", names: ["39-бап: көшіру, сілтеме беру, сақтау", "Мәтінді дереккөзімен бірге көшіру", "Сілтеме беру"] },
  {
    prefix: "/ru",
    language: "ru",
    names: ["Статья 39: копировать, цитировать, сохранить", "Копировать текст со ссылкой на источник", "Оформить ссылку"],
  },
] as const;

test.beforeEach(async ({ page }) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]));

for (const { prefix, language, names } of interfaces) {
  const [opener, copyText, cite] = names;

  for (const address of ["/constitution-1995/art-39", article])
    test(`the text of ${prefix}${address} is copied as printed, with its citation in ${language}`, async ({ page }) => {
      await page.goto(prefix + address);
      await page.getByRole("button", { name: opener, exact: true }).click();
      await page.getByRole("button", { name: copyText }).click();
      await expect(page.getByRole("status")).not.toBeEmpty();
      const [heading, first, second, third, ...rest] = (await clipboard(page)).split("\n");
      expect(heading).toBe("Article 39");
      expect(first).toMatch(/^1\. Rights and freedoms .+ population\.$/);
      expect(second).toBe("2. Any actions capable of upsetting interethnic concord shall be deemed unconstitutional.");
      expect(third).toMatch(/^3\. Any form .+ articles 10-11; 13-15 paragraph 1 of .+ shall not be restricted in any event\.$/);
      expect(rest).toEqual(["", await citedBy(`${article}?language=${language}`)]);
    });

  test(`${prefix || "/"}: every citation is copied as the API gives it, and survives a reload`, async ({ page }) => {
    await page.goto(prefix + article);
    await page.getByRole("button", { name: opener, exact: true }).click();
    await page.getByRole("link", { name: cite, exact: true }).click();
    await expect(page).toHaveURL(`${prefix}${article}?cite#cite`);
    await page.reload();
    const panel = page.locator("#cite");
    await expect(panel).toBeInViewport();
    const own = [language, ...["en", "kk", "ru"].filter((it) => it !== language)].map((it) => `language=${it}`);
    const queries = [...own, "style=oscola", "style=gost"];
    await expect(panel.getByRole("button")).toHaveCount(queries.length);
    const buttons = await panel.getByRole("button").all();
    for (const [index, button] of buttons.entries()) {
      await button.click();
      const wanted = await citedBy(`${article}?${queries[index]}`);
      await expect.poll(() => clipboard(page)).toBe(wanted);
      await expect(page.getByRole("status")).not.toBeEmpty();
    }
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test(`${prefix || "/"}: files for reference managers name the wording`, async ({ page }) => {
    await page.goto(`${prefix}${pardon}?cite`);
    for (const [name, extension, sign] of [
      ["BibTeX", "bib", "@"],
      ["RIS", "ris", "TY  - "],
      ["CSL-JSON", "json", "["],
    ] as const) {
      const coming = page.waitForEvent("download");
      await page.getByRole("link", { name }).click();
      const file = await coming;
      const text = await readFile(await file.path(), "utf8");
      expect(file.suggestedFilename()).toBe(`constitution-1995-1998-10-07.en-art-44-para-1-subpara-15.${extension}`);
      expect([text.startsWith(sign), text.includes(pardon)]).toEqual([true, true]);
    }
  });
}

test("a provision is copied with all that it holds", async ({ page }) => {
  await page.goto("/constitution-1995@1998-10-07.en/art-44");
  await (await openMenu(page, "Article 44, paragraph 1")).getByRole("button", { name: "Copy text with citation" }).click();
  await expect(page.getByRole("status")).toHaveText("Text and citation copied");
  const lines = (await clipboard(page)).split("\n");
  expect(lines[0]).toBe("1. The President of the Republic of Kazakhstan shall:");
  expect(lines[1]).toMatch(/^1\) annually address the people of Kazakhstan .+;$/);
  expect(lines).toContain("15) exercise pardon of citizens;");
  expect(lines.at(-3)).toMatch(/^21\) /);
  expect(lines.at(-1)).toMatch(
    /^Constitution of the Republic of Kazakhstan 1995, Article 44, paragraph 1 \(wording of 7 October 1998, English, /,
  );
});

test("the menu goes by keyboard alone", async ({ page }) => {
  await page.goto(pardon);
  const opener = page.getByRole("button", { name: "Article 44, paragraph 1, subparagraph 15): copy, cite, save" });
  await opener.focus();
  await page.keyboard.press("Space");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(":focus")).toHaveText("Copy link");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveText("Cite");
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await expect(opener).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(":focus")).toHaveText("Open beside…");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("rakhmetulina-2026");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${pardon}?beside=rakhmetulina-2026&view=right`);
});

test("a press on its own opener closes the menu, and one beside it too", async ({ page }) => {
  await page.goto(pardon);
  const label = "Article 44, paragraph 1, subparagraph 15)";
  const menu = await openMenu(page, label);
  await expect(menu).toBeVisible();
  await page.getByRole("button", { name: `${label}: copy, cite, save` }).click();
  await expect(menu).toBeHidden();
  await openMenu(page, label);
  await page.mouse.click(5, 400);
  await expect(menu).toBeHidden();
});

test("the device's own sheet gets the pinned address, where there is one", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async (data: ShareData) => void Object.assign(window, { shared: data.url }) });
  });
  await page.goto("/constitution-1995/art-39");
  await (await openMenu(page, "Article 39, paragraph 2")).getByRole("button", { name: "Share…" }).click();
  expect(await page.evaluate(() => Object.entries(window).find(([name]) => name === "shared")?.[1])).toBe(`${site()}${article}/para-2`);
});

test("two texts side by side have the same menus", async ({ page }) => {
  await page.goto(`${article}?beside=rakhmetulina-2026@2026-03-30.en/introduction/p-3`);
  await (await openMenu(page, "Introduction, paragraph 3")).getByRole("button", { name: "Copy text with citation" }).click();
  await expect(page.getByRole("status")).toHaveText("Text and citation copied");
  expect(await clipboard(page)).toMatch(/^An effective legal protection mechanism .+\n\nB\.S\. Rakhmetulina, .+\/introduction\/p-3$/);
});

for (const colours of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const)
  test(`axe finds no fault in an open menu: ${JSON.stringify(colours)}`, async ({ page }) => {
    await page.emulateMedia(colours);
    await page.goto(pardon);
    await openMenu(page, "Article 44");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

test("menu and citations fit a window of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/ru${pardon}?cite`);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.getByRole("button", { name: "Статья 44: копировать, цитировать, сохранить", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Статья 44", exact: true })).toBeVisible();
  expect(await sidewaysScroll(page)).toBe(0);
});

test("paper carries the citation, and none of the tools", async ({ page }) => {
  await page.goto(`${pardon}?cite`);
  await page.emulateMedia({ media: "print" });
  await expect(
    page.getByText(/^Cite as: Constitution of the Republic of Kazakhstan 1995, Article 44, paragraph 1, subparagraph 15\)/),
  ).toBeVisible();
  await expect(page.locator("#cite, .menu-link").filter({ visible: true })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the menu's link leads to the citations, the pinned address, a saved list, and a text beside", async ({ page }) => {
    await page.goto("/kk/constitution-1995/art-39");
    await page.getByRole("link", { name: "39-бап, 1-тармақ: көшіру, сілтеме беру, сақтау" }).click();
    await expect(page).toHaveURL(`/kk${article}/para-1?cite#cite`);
    const panel = page.locator("#cite");
    await expect(panel).toBeInViewport();
    await expect(panel.locator("dd > p")).toHaveCount(5);
    await expect(panel.locator("dd > p").first()).toContainText("Қазақстан Республикасы Конституциясының 39-бабының 1-тармағы (");
    await expect(panel.getByRole("button", { name: "Көшіру" })).toHaveCount(0);
    await expect(panel.locator("noscript a").first()).toHaveAttribute("href", `/kk${article}/para-1`);
    await expect(panel.locator("noscript a").last()).toHaveAttribute("href", `/kk/saved?p=${article.slice(1)}/para-1`);
    await panel.locator("noscript input[type=text]").fill("rakhmetulina-2026");
    await panel.locator("noscript button").click();
    await expect(page).toHaveURL(`/kk${article}/para-1?beside=rakhmetulina-2026&view=right`);
  });
});
