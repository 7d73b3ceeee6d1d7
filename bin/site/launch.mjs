import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** @typedef {import("#bin/engine/find").Environment} Environment */
/** @typedef {import("#bin/settings").Settings} Settings */
/** @typedef {{ readonly url: string, readonly searchKey: string }} SearchableEngine */
/** @typedef {{ readonly port: number, readonly ended: Promise<string>, readonly stop: () => Promise<void> }} RunningSite */

/** Draining takes up to 10 s; a little later the process is ended. In milliseconds. */
const patience = 12_000;

/** Times that /healthz is asked, 50 ms apart, before a site that has said it is ready counts as broken. */
const mostAsked = 600;

/**
 * What the site's process sees: no key but the one that can only search.
 * @param {Environment} env
 * @param {Settings} settings
 * @param {SearchableEngine | null} engine
 * @returns {NodeJS.ProcessEnv}
 */
export function siteEnvironment(env, { port, dataDir, corpusDir }, engine) {
  const { MEILI_URL: _url, MEILI_KEY: _key, MEILI_SEARCH_KEY: _searchKey, MEILI_BIN: _bin, ...rest } = env;
  return {
    ...rest,
    ...(engine && { MEILI_URL: engine.url, MEILI_SEARCH_KEY: engine.searchKey }),
    ...{ PORT: String(port), DATA_DIR: dataDir, CORPUS_DIR: corpusDir, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  };
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {Promise<string>} ended
 * @returns {Promise<number>} the port
 */
async function untilReady(child, ended) {
  /** @type {Promise<{ readonly ready?: number, readonly failed?: string }>} */
  const said = new Promise((resolve) => child.once("message", (message) => resolve(/** @type {object} */ (message))));
  const { ready, failed } = await Promise.race([said, ended.then((how) => ({ failed: `its process ended (${how})`, ready: undefined }))]);
  if (ready === undefined) throw new Error(failed ?? "it did not say why");
  return ready;
}

/**
 * @param {number} port
 * @param {Promise<string>} ended
 */
async function untilAnswering(port, ended) {
  const state = { over: false };
  void ended.then(() => {
    state.over = true;
  });
  for (let asked = 0; asked < mostAsked && !state.over; asked++) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error("it does not answer /healthz");
}

/**
 * Starts the site's process in a group of its own (Ctrl-C reaches it through us) and waits until it answers /healthz.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} quit ends it while it is still starting
 * @returns {Promise<RunningSite>}
 * @throws Error if it does not come up
 */
export async function startSite(env, quit) {
  const script = fileURLToPath(new URL("../site.mjs", import.meta.url));
  const child = spawn(process.execPath, [script], { env, detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), patience);
    await ended;
    clearTimeout(late);
  };
  const giveUp = () => child.kill("SIGTERM");
  quit.addEventListener("abort", giveUp);
  try {
    const port = await untilReady(child, ended);
    await untilAnswering(port, ended);
    return { port, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    quit.removeEventListener("abort", giveUp);
  }
}
