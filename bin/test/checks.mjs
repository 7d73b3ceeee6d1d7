import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "#bin/settings";
import { buildSite } from "#bin/steps/build";
import { run } from "#bin/steps/run";
import { none, playwrightCounts, vitestCounts, withExitCode } from "#bin/test/counts";

/** @typedef {import("#bin/test/counts").Counts} Counts */
/** @typedef {{ readonly root: string, readonly env: NodeJS.ProcessEnv, readonly reports: string, readonly quit: AbortSignal, readonly say: (line: string) => void }} CheckContext */
/** One check: `needsSite` waits for a site that could be built; `run` says what was counted. */
/** @typedef {{ readonly name: string, readonly needsSite?: boolean, readonly run: (context: CheckContext) => Promise<Counts> }} Check */

/**
 * @param {CheckContext} context
 * @param {readonly string[]} args of Node: a package's own script, so that no shell and no npx stands between
 */
const node = ({ root, env, quit }, args) => run(process.execPath, args, { cwd: root, env, quit });

/** @param {CheckContext} context */
async function types(context) {
  const generated = await node(context, ["node_modules/next/dist/bin/next", "typegen"]);
  const checked = generated === 0 ? await node(context, ["node_modules/typescript/bin/tsc", "--noEmit"]) : generated;
  return withExitCode(none, checked);
}

/** @param {CheckContext} context */
const lint = async (context) => withExitCode(none, await node(context, ["node_modules/@biomejs/biome/bin/biome", "check", "."]));

/** @param {CheckContext} context */
async function build({ root, quit, say }) {
  try {
    await buildSite(root, quit, say);
    return none;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    return withExitCode(none, 1);
  }
}

/** @param {CheckContext} context */
async function vitest(context) {
  const report = join(context.reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await node(context, ["node_modules/vitest/vitest.mjs", "run", ...reporters]);
  return withExitCode(vitestCounts(report), code);
}

/** @param {string} root */
const hasJourneys = (root) =>
  ["playwright.config.ts", "e2e"].every((path) => existsSync(join(root, path))) &&
  readdirSync(join(root, "e2e")).some((name) => /\.(spec|test)\.ts$/.test(name));

/** @param {CheckContext} context */
async function playwright(context) {
  if (!hasJourneys(context.root)) {
    context.say("There are no journeys in e2e/ yet: nothing is tried in a browser.");
    return none;
  }
  const report = join(context.reports, "playwright.json");
  const env = { ...context.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await node({ ...context, env }, ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json"]);
  return withExitCode(playwrightCounts(report), code);
}

/** In order: what fails fastest comes first. @type {readonly Check[]} */
export const checks = [
  { name: "Types", run: types },
  { name: "Lint", run: lint },
  { name: "Build", run: build },
  { name: "Unit and integration", needsSite: true, run: vitest },
  { name: "End to end", needsSite: true, run: playwright },
];
