import type { Page } from "@playwright/test";

/** What a browser with an empty cache fetched for a page, by kind of file: bytes over the wire, headers included, and files. */
export type Fetched = { readonly bytes: (kind: string) => number; readonly files: (kind: string) => number };

/** Opens a page as a first visit does, and waits until nothing more is fetched. */
export async function fetchedFor(page: Page, path: string): Promise<Fetched> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const transfers: { readonly kind: string; readonly bytes: number }[] = [];
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength: bytes }) =>
    transfers.push({ kind: kinds.get(requestId) ?? "Other", bytes }),
  );
  await page.goto(path, { waitUntil: "networkidle" });
  await session.detach();
  const of = (kind: string) => transfers.filter((it) => it.kind === kind);
  return { bytes: (kind) => of(kind).reduce((sum, { bytes }) => sum + bytes, 0), files: (kind) => of(kind).length };
}
