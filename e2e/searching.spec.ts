import { expect, test } from "./journey";

const heading = { level: 1 } as const;
const searchFor = (query: string): string => `/search?${new URLSearchParams({ q: query })}`;

test("words typed on the wrong keyboard are understood, and can still be searched as typed", async ({ page }) => {
  await page.goto(searchFor("rjycnbnewbz"));
  await expect(page.getByText("Understood as “конституция”, typed on an English keyboard.")).toBeVisible();
  await expect(page.locator("mark").first()).toHaveText(/^Конституци/);
  await page.getByRole("link", { name: "Search for “rjycnbnewbz” as typed" }).click();
  await expect(page.getByRole("heading", heading)).toHaveText('Nothing found for "rjycnbnewbz"');
});

test("a pasted sentence of forty words finds the paragraph it comes from first", async ({ page }) => {
  const sentence =
    "The oath shall be taken on the second Wednesday of January in a ceremonial atmosphere in the presence of the deputies of " +
    "Parliament, the members of the Constitutional Council, the judges of the Supreme Court as well as all former";
  expect(sentence.split(" ")).toHaveLength(40);
  await page.goto("/");
  await page.locator("input[name=q]").first().fill(sentence);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading)).toContainText("The oath shall be taken");
  await expect(page.locator(".hit").first()).toContainText("Article 42, paragraph 2");
  await expect(page.locator("input[name=q]").first()).toHaveValue(sentence);
});

test("a phrase in quotation marks of any language is found only as it stands", async ({ page }) => {
  for (const query of ['"secret ballot"', "«secret ballot»", "„secret ballot“"]) {
    await page.goto(searchFor(query));
    await expect(page.locator(".hit").first()).toBeVisible();
    for (const hit of await page.locator(".excerpt").all()) await expect(hit).toContainText(/secret ballot/i);
  }
  await page.goto(searchFor('"ballot secret"'));
  await expect(page.getByRole("heading", heading)).toHaveText('Nothing found for "ballot secret"');
  await expect(page.getByText("Looked for exactly as quoted: “ballot secret”.")).toBeVisible();
});

test("a word after a minus is excluded, and the page says so", async ({ page }) => {
  await page.goto(searchFor("freedom speech"));
  await expect(page.getByRole("link", { name: "Article 20, paragraph 1", exact: true })).toBeVisible();
  await page.goto(searchFor("freedom -speech"));
  await expect(page.getByText("Without: “speech”")).toBeVisible();
  await expect(page.locator(".hit").first()).toBeVisible();
  for (const excerpt of await page.locator(".excerpt").all()) await expect(excerpt).not.toContainText(/\bspeech\b/i);
});

test("Russian words find the English text, which says in words that it is a translation", async ({ page }) => {
  await page.goto(searchFor("свобода слова"));
  const hit = page.locator(".hit").filter({ hasText: "Article 20, paragraph 1" });
  await expect(hit).toContainText("English translation");
  await expect(hit.locator(".excerpt")).toHaveAttribute("lang", "en");
  await expect(page.getByText("Also looked for: provisions with the topic “freedom of speech”")).toBeVisible();
  await page.goto(searchFor("Мажилис"));
  await expect(page.getByText(/^“Мажилис” was looked for in English texts as “Majilis”/)).toBeVisible();
  await expect(page.locator(".hit").first()).toContainText("English translation");
});

test("names of the same thing are said, with the hits they bring", async ({ page }) => {
  await page.goto(searchFor("double jeopardy"));
  await expect(page.locator(".remark").first()).toContainText("“double jeopardy” was also looked for as");
  await expect(page.locator(".hit").first()).toContainText("Article 77, paragraph 3, subparagraph 2)");
  await expect(page.locator(".hit").first()).toContainText("by another name");
});

test("hits stand once under each work, with its wording and force", async ({ page }) => {
  await page.goto(searchFor("rights"));
  const titles = await page.locator(".hit-group h2").allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);
  const law = page.locator(".hit-group").filter({ has: page.getByRole("heading", { name: "Constitution of the Republic of Kazakhstan" }) });
  await expect(law.locator(".facts").first()).toContainText("Wording of 7 October 1998");
  await expect(law.locator(".facts").first()).toContainText("Ceased to have effect on 1 July 2026");
  await law.getByText(/^\d+ more in this work$/).click();
  await expect(law.locator(".hit").last()).toBeVisible();
});

test("a citation of what no text has says so, and offers what is nearest", async ({ page }) => {
  await page.goto(searchFor("Article 144"));
  await expect(page.getByText("has no Article 144 in the wording held")).toBeVisible();
  await page.getByRole("link", { name: "Article 98", exact: true }).first().click();
  await expect(page).toHaveURL(/\/constitution-1995@1998-10-07\.en\/art-98$/);
});

test("a search that finds nothing under its filters counts what is found without them", async ({ page }) => {
  await page.goto("/search?q=president&type=code");
  await expect(page.getByText(/^Without the filters there are \d+ provisions\./)).toBeVisible();
  await page.getByRole("link", { name: "Remove all filters" }).click();
  await expect(page).toHaveURL("/search?q=president");
  await expect(page.locator(".results-list").getByRole("status")).toHaveText(/^\d+ provisions for “president”$/);
});

test("a search that finds nothing says what was looked for, and how to cite", async ({ page }) => {
  await page.goto(searchFor("zzzxqy"));
  await expect(page.getByText("Looked for in all grammatical forms: “zzzxqy”.")).toBeVisible();
  await expect(page.getByText(/^The works held are in English/)).toBeVisible();
  await page.getByRole("link", { name: "Article 98", exact: true }).click();
  await expect(page.getByRole("region", { name: "Your words name a provision" })).toBeVisible();
});

test("a search that is too long says how long it may be, and stays in the box", async ({ page }) => {
  const query = "a pasted judgment ".repeat(60).trim();
  await page.goto(searchFor(query));
  await expect(page.getByRole("heading", heading)).toHaveText("This search is too long");
  await expect(page.getByText("It has 1,079 characters, and a search can have 1,000.")).toBeVisible();
  await expect(page.locator("input[name=q]").first()).toHaveValue(query);
});

test("a page beyond the end leads to the last one", async ({ page }) => {
  await page.goto("/search?q=president&page=900");
  await page.getByRole("link", { name: "Go to the last page" }).click();
  await expect(page).toHaveURL(/q=president&page=\d$/);
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("back and forward lead through searches, their pages and orders, and the box follows", async ({ page }) => {
  await page.goto("/search?q=president");
  await page.getByRole("link", { name: "Oldest first" }).click();
  await expect(page).toHaveURL("/search?q=president&sort=date");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/search?q=president&sort=date&page=2");
  const box = page.locator("input[name=q]").first();
  await box.fill("pardon");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading)).toContainText("“pardon”");
  await page.goBack();
  await expect(page).toHaveURL("/search?q=president&sort=date&page=2");
  await expect(box).toHaveValue("president");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL("/search?q=president");
  await expect(page.getByText("Page 1 of")).toBeVisible();
  await page.goForward();
  await expect(page.locator(".order [aria-current]")).toHaveText("Oldest first");
});

test("markup in a query is shown as the text it is", async ({ page }) => {
  const query = '<script>document.title="stolen"</script><img src=x onerror="document.title=1"> "\'';
  await page.goto(searchFor(query));
  await expect(page.getByRole("heading", heading)).toContainText(query.trim());
  await expect(page.locator("input[name=q]").first()).toHaveValue(query.trim());
  await expect(page.locator("img")).toHaveCount(0);
  expect(await page.title()).toContain("<script>");
});

test("a word that is part of a topic's name leads to the topic, with the number of what has it", async ({ page }) => {
  await page.goto(`/kk${searchFor("кешірім")}`);
  const topic = page.locator(".nothing").getByRole("link", { name: "кешірім жасау" });
  const count = Number(await topic.locator("xpath=following-sibling::span").textContent());
  await topic.click();
  await expect(page).toHaveURL("/kk/search?topic=pardon");
  await expect(page.getByRole("heading", heading)).toContainText(String(count));
  await expect(page.getByRole("link", { name: "44-бап, 1-тармақ, 15) тармақша", exact: true })).toBeVisible();
});

test("from beyond the end of the results one link leads back", async ({ page }) => {
  await page.goto(`${searchFor("president")}&page=900`);
  await expect(page.getByRole("link", { name: "Previous page" })).toHaveCount(0);
  await page.getByRole("link", { name: "Go to the last page" }).click();
  await expect(page.locator(".hit").first()).toBeVisible();
});

test("what is typed before the scripts come stays, and is searched for", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(searchFor("president"), { waitUntil: "commit" });
  const box = page.locator("input[name=q]").first();
  await box.fill("pardon");
  release();
  await expect(page.locator("body.is-instant")).toBeAttached();
  await expect(box).toHaveValue("pardon");
  await box.press("Enter");
  await expect(page.getByRole("heading", heading)).toContainText("“pardon”");
});
