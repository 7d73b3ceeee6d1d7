import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { addressOf, type LibraryName } from "./libraries";
import { watch } from "./watch";

type Own = {
  /** The library that is read in, set by `test.use`; paths are relative to its site. */
  readonly library: LibraryName;
  readonly faultsOfPages: undefined;
};

/** Journeys that fail on what no page of ours may do (`watch`): in their own window, and in every other that they open. */
export const test = base.extend<Own>({
  library: ["ours", { option: true }],
  baseURL: async ({ library }, use) => use(addressOf(library)),
  faultsOfPages: [
    async ({ browser }, use) => {
      const watched: Promise<readonly string[]>[] = [];
      const add = (context: BrowserContext): number => watched.push(watch(context));
      browser.on("context", add);
      await use(undefined);
      browser.off("context", add);
      expect((await Promise.all(watched)).flat()).toEqual([]);
    },
    { auto: true },
  ],
});

/** What stands in the clipboard of a page that may read it. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export { expect };
