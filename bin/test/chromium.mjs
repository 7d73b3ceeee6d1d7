import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "#bin/steps/run";

/** Where Debian and others put it. */
const system = "/usr/bin/chromium";

/** @typedef {{ readonly root: string, readonly quit: AbortSignal, readonly say: (line: string) => void }} ChromiumOptions */

/**
 * @param {string} root
 * @returns {string | null} Playwright's own Chromium, if it has been downloaded
 */
function downloaded(root) {
  const { chromium } = createRequire(join(root, "package.json"))("playwright");
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** @param {ChromiumOptions} options */
async function download({ root, quit, say }) {
  say("Chromium: downloading (playwright install chromium)");
  await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], { cwd: root, quit });
  return downloaded(root);
}

/** @param {ChromiumOptions} options */
async function fromDebian({ root, quit, say }) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  say("Chromium: installing (apt-get)");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { cwd: root, quit, env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { cwd: root, quit, env });
  return existsSync(system) ? system : null;
}

/**
 * The browser for the tests: named by CHROMIUM_PATH, else the system's, else Playwright's, which is downloaded where that
 * is possible, else Debian's, which is installed where that is possible.
 * @param {ChromiumOptions} options
 * @returns {Promise<string | null>} null if there is no way to one here
 */
export async function chromiumFor(options) {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  if (existsSync(system)) return system;
  return downloaded(options.root) ?? (await download(options)) ?? (await fromDebian(options));
}

export const howToGetChromium =
  "There is no Chromium for the tests in a browser, and it could not be installed: install one and set CHROMIUM_PATH to its program.";
