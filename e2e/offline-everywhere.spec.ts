import { accessibilityFaults } from "./axe";
import { expect, test } from "./journey";
import { say, under } from "./languages";
import { readers } from "./readers";

test.use({ library: "constitutions", serviceWorkers: "allow" });

for (const { name, language, window, at } of readers)
  test.describe(name, () => {
    test.use(window);

    test("what was opened stays readable without a network, says so, and what was not opened says what can be read", async ({
      page,
      context,
    }) => {
      await page.goto(at("/first-constitution@1993-01-28.en/art-1"));
      const [text, title] = [await page.locator(".law-text").innerText(), await page.title()];
      await expect.poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined)).toBe(true);
      const notice = page.getByText(say(language, "offline.title"), { exact: true });
      await expect(notice).toBeHidden();
      await context.setOffline(true);

      await page.reload();
      await expect(notice).toBeVisible();
      await expect(page.locator("time[data-kept]")).toHaveText(new RegExp(String(new Date().getUTCFullYear())));
      await expect(page.locator(".wording-notice")).toContainText("1993");
      expect(await page.locator(".law-text").innerText()).toBe(text);
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.goto(under(language, "/second-constitution/art-2"));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "offline.title"));
      await page.getByRole("link", { name: title.replace(/ · [^·]*$/u, "") }).click();
      await expect(page.locator(".law-text")).toHaveText(/\S/);
    });
  });
