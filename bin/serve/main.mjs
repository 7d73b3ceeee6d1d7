import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { servingEngine } from "#bin/serve/engine";
import { Refusal, readSettings } from "#bin/settings";
import { siteEnvironment, startSite } from "#bin/site/launch";
import { siteIsBuilt } from "#bin/steps/build";
import { runCommand } from "#bin/steps/command";
import { untilQuit } from "#bin/steps/quit";

const root = resolve(import.meta.dirname, "../..");

/**
 * One line of the log, in the form of the site's own.
 * @param {"info" | "warn" | "error"} level
 * @param {string} message
 */
const log = (level, message) => console.log(JSON.stringify({ time: new Date().toISOString(), level, message }));

/**
 * @param {string} dataDir
 * @throws Refusal if the site is not built or no library is published that it can read
 */
function demandReady(dataDir) {
  if (!siteIsBuilt(root)) throw new Refusal("The site is not built. Build it first: npx next build");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "bin/published.mjs", dataDir], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Refusal(stderr.trim().split("\n").at(-1) ?? "The library cannot be read.");
}

/**
 * @param {import("#bin/settings").Settings} settings
 * @param {import("#bin/serve/engine").ServingEngine | null} engine
 * @param {AbortSignal} quit
 * @returns {Promise<number>} exit code
 */
async function serve(settings, engine, quit) {
  const site = await startSite(siteEnvironment(process.env, settings, engine), quit).catch((error) => {
    if (quit.aborted) return null;
    throw new Refusal(`The site does not start on port ${settings.port}: ${error.message}.`);
  });
  if (site === null) return 0;
  log("info", `Serving on port ${site.port}`);
  const what = await Promise.race([untilQuit(quit), site.ended]);
  if (quit.aborted) log("info", "Draining");
  await site.stop();
  if (quit.aborted) return 0;
  throw new Refusal(`The site ended by itself (${what}).`);
}

/** @param {AbortSignal} quit */
async function work(quit) {
  process.chdir(root);
  const settings = readSettings(process.env);
  demandReady(settings.dataDir);
  const engine = await servingEngine(process.env, root, settings.dataDir, log);
  try {
    return await serve(settings, engine, quit);
  } finally {
    await engine?.stop();
  }
}

await runCommand({
  name: "npm run serve",
  does: "serves what is built and ingested, and changes nothing.",
  work,
  complain: (sentence) => log("error", sentence),
});
