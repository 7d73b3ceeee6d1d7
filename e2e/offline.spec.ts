import { expect, test } from "./journey";
import { type Served, serveCorpus } from "./served";

test.use({ serviceWorkers: "allow" });

/* A network that is gone, for every reader: `offline-everywhere.spec.ts`. */

/** A site of its own: it is stopped while a reader reads. */
let served: Served;
test.beforeEach(async () => {
  served = await serveCorpus("e2e/fixtures/two-constitutions");
});

test("what was opened stays readable without a network, says so, and what was not opened says what can be read", async ({ page }) => {
  const [article, other] = [`${served.url}/first-constitution/art-1`, `${served.url}/kk/first-constitution/art-2`];
  await page.goto(article);
  const text = await page.locator(".law-text").innerText();
  const title = await page.title();
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
  await expect(page.getByText("You are offline")).toBeHidden();
  await served.stop();

  await page.reload();
  await expect(page.getByText("You are offline")).toBeVisible();
  await expect(page.locator("time[data-kept]")).toHaveText(new RegExp(String(new Date().getUTCFullYear())));
  expect(await page.locator(".law-text").innerText()).toBe(text);

  await page.goto(other);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Желіге қосылмағансыз");
  await page.getByRole("link", { name: title.replace(/ · [^·]*$/u, "") }).click();
  await expect(page.locator(".law-text")).toContainText(text.slice(0, 40));
});
