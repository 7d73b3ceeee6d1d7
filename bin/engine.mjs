import { join } from "node:path";
import { engineLock, readRecord } from "#bin/engine/files";
import { findEngine } from "#bin/engine/find";
import { untilHealthy } from "#bin/engine/health";
import { makeSearchKey } from "#bin/engine/searchKey";
import { EngineBusy, EngineUnavailable, startEngine } from "#bin/engine/supervise";
import { readJson, replaceFile } from "#bin/machine/jsonFile";
import { livingOwner } from "#bin/machine/lock";

export { EngineBusy, EngineUnavailable, findEngine, startEngine };

/** @typedef {import("#bin/engine/find").Environment} Environment */
/** @typedef {{ readonly url: string, readonly key: string, readonly searchKey: string }} ReachableEngine */
/** @typedef {ReachableEngine & { readonly release: () => Promise<void> }} AcquiredEngine */
/** @typedef {{ readonly env: Environment, readonly root: string, readonly dataDir: string, readonly log: (line: string) => void }} AcquireOptions */

/**
 * Where the site's key stands that was made by a command which may make keys, for a site that may not.
 * @param {string} dataDir
 */
export const searchKeyFile = (dataDir) => join(dataDir, "search-key");

/**
 * The engine that another command of this data folder keeps running, or null. One that is just being started again is
 * waited for.
 * @param {string} dataDir
 * @returns {Promise<ReachableEngine | null>}
 */
export async function runningEngine(dataDir) {
  const record = readRecord(dataDir);
  if (record === null || livingOwner(readJson(engineLock(dataDir))) === null) return null;
  const { url, key } = record;
  if (!(await untilHealthy(url, key, new Promise(() => {}), 10_000))) return null;
  return { url, key, searchKey: await makeSearchKey(url, key) };
}

/**
 * The engine that the environment gives, with the site's key: as set, else made, and then left in the data folder.
 * @param {import("#bin/engine/find").GivenEngine} given
 * @param {string} dataDir
 * @returns {Promise<ReachableEngine>}
 * @throws EngineUnavailable if there is no key to write with, or the engine does not answer
 */
async function givenEngine({ url, key, searchKey }, dataDir) {
  if (key === null) throw new EngineUnavailable("MEILI_URL is set, and MEILI_KEY is not: writing the index needs it.");
  if (searchKey !== null) return { url, key, searchKey };
  const made = await makeSearchKey(url, key).catch((error) => {
    throw new EngineUnavailable(`${error.message}. Does Meilisearch run there, and is MEILI_KEY its master or admin key?`);
  });
  replaceFile(searchKeyFile(dataDir), `${made}\n`, 0o640);
  return { url, key, searchKey: made };
}

const nothing = async () => {};

/**
 * An engine to write to, for as long as it is needed: the one given by MEILI_URL, else the one that runs for this data
 * folder, else one that is started now and stopped on release.
 * @param {AcquireOptions} options
 * @returns {Promise<AcquiredEngine | null>} null if this machine has none; `log` has then said how to get one
 * @throws EngineUnavailable if an engine is there and cannot be used
 */
export async function acquireEngine({ env, root, dataDir, log }) {
  const found = findEngine(env, root);
  if (found.kind === "given") return { ...(await givenEngine(found, dataDir)), release: nothing };
  const running = await runningEngine(dataDir);
  if (running !== null) return { ...running, release: nothing };
  if (found.kind === "none") {
    log(found.reason);
    return null;
  }
  const { url, key, searchKey, stop } = await startEngine({ binary: found, dataDir, log });
  return { url, key, searchKey, release: stop };
}
