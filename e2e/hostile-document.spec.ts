import { expect, test } from "./journey";

test.use({ library: "hostile" });

const pages: readonly string[] = [
  "/",
  "/works",
  "/search?q=salt",
  "/search?q=salt&work=hostile-law",
  "/search?q=Article+1+of+the+Salt+Act",
  "/hostile-law",
  "/hostile-law/art-1",
  "/hostile-law/art-5",
  "/hostile-essay",
  "/explore",
  "/audit",
];

for (const path of pages) {
  // What the security policy stops is an error in the console, and fails the journey too.
  test(`markup in documents is shown as text, and neither runs nor loads: ${path}`, async ({ page, baseURL }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    await page.goto(path, { waitUntil: "networkidle" });
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
    for (const element of [
      "img",
      "iframe",
      "base",
      "main style:not([nonce])",
      "main script:not([nonce])",
      "svg[onload]",
      "form[action^='//']",
    ]) {
      expect(await page.locator(element).count(), element).toBe(0);
    }
    await expect(page).not.toHaveTitle(/^(\d|stolen)/);
  });
}

test("a passage with markup is found by its words, and reads as it stands in its source", async ({ page }) => {
  await page.goto("/search?q=keeper+of+salt");
  const hit = page.locator(".hit").first();
  await expect(hit).toContainText("<img src=x onerror=\"document.title='stolen'\"> takes the toll &lt;b&gt; &amp; gives a receipt.");
  await expect(hit.locator("mark")).not.toHaveCount(0);
  await expect(page.locator(".hit-group h2").first()).toContainText('<script>document.title="stolen"</script>');
  await hit.getByRole("link", { name: "Article 2" }).first().click();
  await expect(page.locator("#text")).toContainText("<img src=x onerror=");
});
