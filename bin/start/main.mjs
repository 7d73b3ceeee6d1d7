import { join, resolve } from "node:path";
import { acquireEngine, EngineBusy, EngineUnavailable, findEngine, startEngine } from "#bin/engine";
import { takeLock } from "#bin/machine/lock";
import { freePort } from "#bin/machine/port";
import { Refusal, readSettings } from "#bin/settings";
import { siteEnvironment, startSite } from "#bin/site/launch";
import { buildSite } from "#bin/steps/build";
import { runCommand } from "#bin/steps/command";
import { ingestCorpus } from "#bin/steps/ingest";
import { installPackages } from "#bin/steps/install";
import { untilQuit } from "#bin/steps/quit";

/** @typedef {import("#bin/engine").AcquiredEngine} AcquiredEngine */
/** @typedef {import("#bin/settings").Settings} Settings */

const root = resolve(import.meta.dirname, "../..");

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * The engine for as long as the site runs: given, else our own; null, with the reason said, where there is none.
 * @param {Settings} settings
 * @returns {Promise<AcquiredEngine | null>}
 */
async function openEngine({ dataDir }) {
  const found = findEngine(process.env, root);
  try {
    if (found.kind === "binary") {
      const { stop, ...engine } = await startEngine({ binary: found, dataDir, log: say });
      say(`Engine: Meilisearch, started from ${found.file}`);
      return { ...engine, release: stop };
    }
    const engine = await acquireEngine({
      env: process.env,
      root,
      dataDir,
      log: (reason) => say(`Engine: none, the library answers searches. ${reason}`),
    });
    if (engine !== null) say(`Engine: Meilisearch at ${engine.url}`);
    return engine;
  } catch (error) {
    if (error instanceof EngineBusy) throw new Refusal(error.message);
    if (!(error instanceof EngineUnavailable)) throw error;
    say(`Engine: none, the library answers searches. ${error.message}`);
    return null;
  }
}

/**
 * @param {Settings} settings
 * @param {AcquiredEngine | null} engine
 * @param {AbortSignal} quit
 * @returns {Promise<number>} exit code
 */
async function ingestAndServe(settings, engine, quit) {
  await ingestCorpus({ root, settings, engine, quit, say });
  if (quit.aborted) return 0;
  const site = await startSite(siteEnvironment(process.env, settings, engine), quit).catch((error) => {
    if (quit.aborted) return null;
    throw new Refusal(`The site does not start on port ${settings.port}: ${error.message}.`);
  });
  if (site === null) return 0;
  say(`Tarmaq: http://localhost:${site.port}`);
  const what = await Promise.race([untilQuit(quit), site.ended]);
  await site.stop();
  if (quit.aborted) return 0;
  throw new Refusal(`The site ended by itself (${what}).`);
}

/**
 * @param {Settings} settings
 * @param {AbortSignal} quit
 */
async function startAll(settings, quit) {
  if ((await freePort(settings.port)) === null) {
    throw new Refusal(`Port ${settings.port} is in use or not allowed. Choose another one: PORT=${(settings.port % 65_535) + 1} npm start`);
  }
  await installPackages(root, quit, say);
  if (!quit.aborted) await buildSite(root, quit, say);
  if (quit.aborted) return 0;
  const engine = await openEngine(settings);
  try {
    return await ingestAndServe(settings, engine, quit);
  } finally {
    await engine?.release();
  }
}

/** @param {AbortSignal} quit */
async function work(quit) {
  process.chdir(root);
  const settings = readSettings(process.env);
  const lock = takeLock(join(settings.dataDir, "start.lock"));
  if (!lock.taken) throw new Refusal(`npm start already runs with ${settings.dataDir} (process ${lock.by}).`);
  try {
    return await startAll(settings, quit);
  } finally {
    lock.release();
  }
}

await runCommand({
  name: "npm start",
  does: "installs, builds and ingests what has changed, and serves the site with its search engine.",
  work,
});
