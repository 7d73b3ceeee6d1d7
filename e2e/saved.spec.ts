import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";
import { openMenu } from "./menu";

/** The page without a list goes on to the browser's own before it has loaded. */
const leavesAtOnce = { waitUntil: "commit" } as const;

const pinned = "/constitution-1995@1998-10-07.en";
const [pardon, speech, limits] = [`${pinned}/art-44/para-1/subpara-15`, `${pinned}/art-20`, `${pinned}/art-39`];
const listOf = (...paths: readonly string[]): string => `/saved?${paths.map((path) => `p=${path.slice(1)}`).join("&")}`;

const labels = (page: Page) => page.locator("main li h2");
const own = "This is your list, kept in this browser.";

const saveButton = async (page: Page, label: string) => (await openMenu(page, label)).getByRole("button", { name: `Save ${label}` });

async function pressSave(page: Page, label: string): Promise<void> {
  await (await saveButton(page, label)).click();
}

/** Saves the provision that a page is about. */
async function save(page: Page, address: string, label: string): Promise<void> {
  await page.goto(address);
  await pressSave(page, label);
  await expect(page.getByRole("status")).toHaveText(`Saved: ${label}`);
}

async function saveTwo(page: Page): Promise<void> {
  await save(page, pardon, "Article 44, paragraph 1, subparagraph 15)");
  await save(page, speech, "Article 20");
}

test("two provisions are saved, and are there after a reload, in another tab, and for whoever gets the address", async ({
  page,
  browser,
}) => {
  await saveTwo(page);
  await page.reload();
  const menu = await openMenu(page, "Article 20");
  await expect(menu.getByRole("button", { name: "Saved Article 20", exact: true, pressed: true })).toBeVisible();

  const tab = await page.context().newPage();
  await tab.goto("/saved", leavesAtOnce);
  await expect(tab).toHaveURL(listOf(pardon, speech));
  await expect(labels(tab)).toHaveText(["Article 44, paragraph 1, subparagraph 15)", "Article 20"]);
  await expect(tab.getByText("exercise pardon of citizens;")).toBeVisible();
  await expect(tab.getByText("Ceased to have effect on 1 July 2026")).toHaveCount(2);
  await expect(tab.getByText(own)).toBeVisible();
  expect(await accessibilityFaults(tab)).toEqual([]);

  const friend = await browser.newContext();
  const theirs = await friend.newPage();
  await theirs.goto(tab.url());
  await expect(labels(theirs)).toHaveCount(2);
  await theirs.getByRole("button", { name: "Save these too" }).click();
  await expect(theirs.getByText(own)).toBeVisible();
  await friend.close();
});

test("tabs keep in step: what one saves or takes off, the other shows", async ({ page }) => {
  await saveTwo(page);
  const list = await page.context().newPage();
  await list.goto(listOf(pardon, speech));
  await expect(list.getByText(own)).toBeVisible();
  await save(page, limits, "Article 39");
  await expect(list).toHaveURL(listOf(pardon, speech, limits));
  await list.getByRole("button", { name: "Remove Article 39" }).click();
  await expect(list).toHaveURL(listOf(pardon, speech));
  await expect(await saveButton(page, "Article 39")).toHaveAttribute("aria-pressed", "false");
});

test("entries are moved and removed, and an emptied list comes back", async ({ page }) => {
  await saveTwo(page);
  await page.goto("/saved", leavesAtOnce);
  await page.getByRole("button", { name: "Move up Article 20" }).click();
  await expect(page).toHaveURL(listOf(speech, pardon));
  await expect(page.getByText(own)).toBeVisible();
  await page.getByRole("button", { name: "Remove Article 20" }).click();
  await expect(labels(page)).toHaveText(["Article 44, paragraph 1, subparagraph 15)"]);
  await expect(page.getByText(own)).toBeVisible();
  await page.getByRole("button", { name: "Empty the list" }).click();
  await expect(page.getByText("Your list is empty. Until you leave this page you can bring it back.")).toBeVisible();
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText(own)).toBeVisible();
  await page.getByRole("button", { name: "Empty the list" }).click();
  await page.goto("/saved", leavesAtOnce);
  await expect(page.getByText("Nothing is saved in this browser yet.")).toBeVisible();
});

test("somebody else's list changes nothing until it is saved too", async ({ page }) => {
  await saveTwo(page);
  await page.goto(listOf(speech, limits));
  await expect(page.getByText("These are not on your list, but for those that you have saved before.")).toBeVisible();
  await page.getByRole("button", { name: "Remove Article 20" }).click();
  await expect(page).toHaveURL(listOf(limits));
  await expect(page.getByText("None of these is on your list in this browser.")).toBeVisible();
  await page.getByRole("button", { name: "Save these too" }).click();
  await page.getByRole("link", { name: "Open your list" }).click();
  await expect(page).toHaveURL(listOf(pardon, speech, limits));
});

const files = [
  [
    "Table (csv)",
    "saved.csv",
    [
      /^work,edition,eId,label,title,language,force,text,url\r\n/,
      /,exercise pardon of citizens;,/,
      /\r\nconstitution-1995,1998-10-07.en,art_20,/,
    ],
  ],
  [
    "BibTeX",
    "saved.bib",
    [/^@\w+\{constitution-1995:1998-10-07\.en:art_44__para_1__subpara_15,\n/, /\}\n+@\w+\{constitution-1995:1998-10-07\.en:art_20,\n/],
  ],
  [
    "RIS",
    "saved.ris",
    [/^TY {2}- /, /SE {2}- Article 44, paragraph 1, subparagraph 15\)\r\n/, /ER {2}- \r\nTY {2}- /, /SE {2}- Article 20\r\n/],
  ],
] as const;

for (const [name, file, content] of files) {
  test(`a list is downloaded as ${name}`, async ({ page }) => {
    await page.goto(listOf(pardon, speech));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name, exact: true }).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const text = await readFile(await download.path(), "utf8");
    for (const part of content) expect(text).toMatch(part);
  });
}

test("entries that are not held are said, one by one, and stay until they are removed", async ({ page }) => {
  await page.goto(listOf(speech, `${pinned}/art-144`, "/gone@2001.en/art-1", "/constitution-1995@2007-05-21.en/art-1"));
  await expect(page.getByText("This wording does not have it.")).toBeVisible();
  await expect(page.getByText("There is no work “gone” in this library.")).toBeVisible();
  await expect(page.getByText("This wording of it is not held: 2007-05-21.en.")).toBeVisible();
  await expect(page.getByText("What is not found here is left out of the downloads.")).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove Article 144" }).click();
  await expect(labels(page)).toHaveCount(3);
});

for (const query of ["p=nonsense", "p=search/art-1", Array.from({ length: 101 }, (_, index) => `p=a-law/art-${index}`).join("&")]) {
  test(`a list that cannot be read is refused in words: ${query.slice(0, 20)}`, async ({ page }) => {
    const answer = await page.goto(`/saved?${query}`);
    expect(answer?.status()).toBe(400);
    await expect(page.getByText("It may be: addresses of provisions, as in WORK@EDITION/art-39/para-1, at most 100.")).toBeVisible();
  });
}

test("a browser that keeps nothing is told so, and shared lists are shown", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  );
  const told = "This browser lets the site keep nothing, as in some private windows.";
  await page.goto(speech);
  await pressSave(page, "Article 20");
  await expect(page.getByRole("status")).toContainText(told);
  await page.goto("/saved", leavesAtOnce);
  await expect(page.getByText(told)).toBeVisible();
  await page.goto(listOf(speech));
  await expect(page.getByText(told)).toBeVisible();
  await expect(labels(page)).toHaveText(["Article 20"]);
});

test("what others left in the browser's storage is passed over, and a full list says so", async ({ page }) => {
  await page.goto("/works");
  const keep = (text: string) => page.evaluate((value) => localStorage.setItem("tarmaq.saved.1", value), text);
  await keep(`p=<script>&x=1&p=${speech.slice(1)}&p=${speech.slice(1)}&p=javascript:alert(1)`);
  await page.goto("/saved", leavesAtOnce);
  await expect(page).toHaveURL(listOf(speech));
  await keep(Array.from({ length: 100 }, (_, index) => `p=a-law@2001.en/art-${index + 1}`).join("&"));
  await page.goto(speech);
  await pressSave(page, "Article 20");
  await expect(page.getByRole("status")).toContainText("The list is full");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a list is shown, changed and downloaded by its address, and nothing offers to save", async ({ page }) => {
    await page.goto("/saved", leavesAtOnce);
    await expect(page.locator("main noscript p")).toContainText("Saving needs JavaScript.");
    await page.goto(speech);
    await expect(page.getByRole("button", { name: /^Save/ })).toHaveCount(0);
    await page.goto(listOf(pardon, speech));
    await page.getByRole("button", { name: "Move up Article 20" }).click();
    await expect(page).toHaveURL(listOf(speech, pardon));
    await page.getByRole("button", { name: "Remove Article 20" }).click();
    await expect(page).toHaveURL(listOf(pardon));
    const href = await page.getByRole("link", { name: "RIS", exact: true }).getAttribute("href");
    expect(await (await page.request.get(href ?? "")).text()).toContain("TY  - ");
  });
});

test("the list is in the language of the site, and keeps it", async ({ page }) => {
  await saveTwo(page);
  await page.goto("/ru/saved", leavesAtOnce);
  await expect(page).toHaveURL(`/ru${listOf(pardon, speech)}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ru");
  await page.locator("button[name=remove]").first().click();
  await expect(page).toHaveURL(`/ru${listOf(speech)}`);
});

test("the first page leads to what is saved, as every other does", async ({ page }) => {
  await page.goto("/kk");
  await page.getByRole("link", { name: "Сақталған" }).click();
  await expect(page).toHaveURL(/^[^?]*\/kk\/saved/);
});
