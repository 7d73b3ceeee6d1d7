import { expect, test } from "./journey";

/** Bytes over the wire of what a browser fetches for a page, by kind. */
test("an article is light: its page, the scripts and the typefaces that a first visit fetches", async ({ page, browserName }) => {
  test.skip(browserName !== "chromium", "only Chromium tells the bytes of each transfer");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  const files = new Map<string, number>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
    files.set(kind, (files.get(kind) ?? 0) + 1);
  });
  await page.goto("/constitution-1995@1998-10-07.en/art-44", { waitUntil: "networkidle" });
  expect(bytes.get("Document")).toBeLessThanOrEqual(60_000);
  expect(bytes.get("Script")).toBeLessThanOrEqual(150_000);
  expect(bytes.get("Stylesheet")).toBeLessThanOrEqual(20_000);
  expect(files.get("Font")).toBe(2);
});
