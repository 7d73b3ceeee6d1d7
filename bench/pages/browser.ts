import { type Browser, chromium } from "playwright";
import { chromiumFor, howToGetChromium } from "#bin/test/chromium";
import type { Bench } from "../bench";

/** What a browser with an empty cache fetches for a page: bytes as they came over the wire, headers included, by kind of file. */
export type Fetched = {
  readonly requests: number;
  readonly bytes: number;
  readonly script: number;
  readonly stylesheet: number;
  readonly font: number;
};

/** A browser for as long as it is used. */
export async function withBrowser<Value>(bench: Bench, use: (browser: Browser) => Promise<Value>): Promise<Value> {
  const executablePath = await chromiumFor(bench);
  bench.quit.throwIfAborted();
  if (executablePath === null) throw new Error(howToGetChromium);
  const browser = await chromium.launch({ executablePath, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** Opens a page as a first visit does, and waits until nothing more is fetched. */
export async function fetchedFor(browser: Browser, url: string): Promise<Fetched> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const watch = await context.newCDPSession(page);
    await watch.send("Network.enable");
    const kinds = new Map<string, string>();
    const transfers: { readonly kind: string; readonly bytes: number }[] = [];
    watch.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    watch.on("Network.loadingFinished", ({ requestId, encodedDataLength: bytes }) => {
      transfers.push({ kind: kinds.get(requestId) ?? "Other", bytes });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    const sum = (kind: string | null): number =>
      transfers.filter((it) => kind === null || it.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
    return {
      ...{ requests: transfers.length, bytes: sum(null) },
      ...{ script: sum("Script"), stylesheet: sum("Stylesheet"), font: sum("Font") },
    };
  } finally {
    await context.close();
  }
}
