import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";

/** The browser to use: as set, else the system's, else the one that Playwright downloaded. */
const systemChromium = "/usr/bin/chromium";
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(systemChromium) ? systemChromium : undefined);

/** A reader's journeys through the site as an operator runs it: built, ingested, served, with a real engine (`e2e/site.ts`). */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/site.ts",
  // Journeys share sites and change nothing there. All of them ask one process a library: more workers would only wait for it.
  fullyParallel: true,
  workers: Math.min(4, availableParallelism()),
  forbidOnly: true,
  // A machine that is busy with something else can fail one journey of hundreds: it goes a second time, and the summary says so.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  // The journey without a network turns the service worker on.
  use: {
    serviceWorkers: "block",
    // Without a graphics card the browser draws by itself more cheaply than it plays one.
    launchOptions: { args: ["--disable-gpu"], ...(executablePath !== undefined && { executablePath }) },
  },
});
