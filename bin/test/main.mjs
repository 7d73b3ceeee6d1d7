import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Refusal } from "#bin/settings";
import { siteIsUpToDate } from "#bin/steps/build";
import { runCommand } from "#bin/steps/command";
import { installPackages } from "#bin/steps/install";
import { checks } from "#bin/test/checks";
import { chromiumFor, howToGetChromium } from "#bin/test/chromium";
import { inWords, none, sum } from "#bin/test/counts";

/** @typedef {import("#bin/test/checks").CheckContext} CheckContext */

const root = resolve(import.meta.dirname, "../..");

/** @param {string} line */
const say = (line) => console.log(line);

/** Judged data and official schemas lie beside the project where they are known; tests that need them say so elsewhere. */
function testDataDir() {
  if (process.env.TEST_DATA_DIR) return process.env.TEST_DATA_DIR;
  const beside = resolve(root, "../shared");
  return existsSync(join(beside, "gold")) ? beside : undefined;
}

/** @param {string} chromium */
function environment(chromium) {
  const data = testDataDir();
  return { ...process.env, CHROMIUM_PATH: chromium, NEXT_TELEMETRY_DISABLED: "1", ...(data && { TEST_DATA_DIR: data }) };
}

/** @param {CheckContext} context */
async function runChecks(context) {
  const results = [];
  for (const { name, needsSite, run } of checks) {
    if (context.quit.aborted) break;
    const possible = !needsSite || siteIsUpToDate(root);
    say(possible ? `\n# ${name}` : `\n# ${name}: not run, since the site could not be built`);
    results.push({ name, counts: possible ? await run(context) : none });
  }
  return results;
}

/** @param {AbortSignal} quit */
async function work(quit) {
  process.chdir(root);
  await installPackages(root, quit, say);
  if (quit.aborted) return 1;
  const chromium = await chromiumFor({ root, quit, say });
  if (chromium === null) throw new Refusal(howToGetChromium);
  const reports = mkdtempSync(join(tmpdir(), "tarmaq-test-"));
  const results = await runChecks({ root, env: environment(chromium), reports, quit, say });
  rmSync(reports, { recursive: true, force: true });
  const total = sum(results.map(({ counts }) => counts));
  say("\n# Summary");
  for (const { name, counts } of results) say(`${counts.failed === 0 ? "ok    " : "FAILED"} ${name}`);
  if (quit.aborted) say("Stopped before the end.");
  say(inWords(total));
  return total.failed === 0 && !quit.aborted ? 0 : 1;
}

await runCommand({
  name: "npm test",
  does: "installs what is missing and runs every check, in a real browser against a real search engine.",
  work,
});
