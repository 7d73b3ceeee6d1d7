import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessibilityFaultsInAllColours } from "./axe";
import { expect, test } from "./journey";
import { languages, say, under } from "./languages";
import { narrowFaults } from "./layout";
import { type Served, serveCorpus } from "./served";

/** A site of its own, whose library is damaged and taken away while it serves. */
let served: Served;
test.beforeAll(async () => {
  served = await serveCorpus("e2e/fixtures/two-constitutions");
});
test.afterAll(() => served.stop());

test.describe.configure({ mode: "serial" });

const publish = (text: string): void => writeFileSync(join(served.dataDir, "current.json"), text);

test("a library that cannot be opened is said in words and by 500, and nothing of what broke", async ({ page }) => {
  publish(JSON.stringify({ generation: "lost", library: "lost.db", index: null }));
  for (const language of languages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    const response = await page.goto(`${served.url}${under(language, "/first-constitution/art-1")}`);
    expect(response?.status()).toBe(500);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "error.title"));
    await expect(page.locator("body")).not.toContainText(/lost|\.db|Error:/);
    expect(await accessibilityFaultsInAllColours(page), language).toEqual([]);
    expect(await narrowFaults(page), language).toEqual([]);
  }
});

test("a library that nothing was published in is said on every page", async ({ page }) => {
  rmSync(join(served.dataDir, "current.json"));
  for (const language of languages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of ["/", "/works", "/search?q=river", "/explore"]) {
      await page.goto(`${served.url}${under(language, path)}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(say(language, "empty.title"));
    }
    expect(await accessibilityFaultsInAllColours(page), language).toEqual([]);
    expect(await narrowFaults(page), language).toEqual([]);
  }
});
