import { readFileSync } from "node:fs";
import { EngineBusy, EngineUnavailable, findEngine, searchKeyFile, startEngine } from "#bin/engine";
import { makeSearchKey } from "#bin/engine/searchKey";
import { Refusal } from "#bin/settings";

/** @typedef {import("#bin/engine/find").Environment} Environment */
/** @typedef {{ readonly url: string, readonly searchKey: string, readonly stop: () => Promise<void> }} ServingEngine */
/** @typedef {(level: "info" | "warn", message: string) => void} Log */

const withoutEngine = "the library answers searches, without typo tolerance";

/** @param {string} dataDir */
function keyLeftByIngest(dataDir) {
  try {
    return readFileSync(searchKeyFile(dataDir), "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * The site's key for a given engine: as set, else as ingest left it, else made with a key that may.
 * @param {import("#bin/engine/find").GivenEngine} given
 * @param {string} dataDir
 * @param {Log} log
 * @returns {Promise<ServingEngine | null>}
 */
async function given({ url, key, searchKey }, dataDir, log) {
  const stop = async () => {};
  const known = searchKey ?? keyLeftByIngest(dataDir);
  if (known !== null) return { url, searchKey: known, stop };
  if (key === null)
    throw new Refusal("MEILI_URL is set, and there is no key to search with: set MEILI_SEARCH_KEY, or run the ingest first.");
  const made = await makeSearchKey(url, key).catch((error) => log("warn", `${error.message}; ${withoutEngine}`));
  return made ? { url, searchKey: made, stop } : null;
}

/**
 * The engine of a site that only serves: given, else its own, else none.
 * @param {Environment} env
 * @param {string} root
 * @param {string} dataDir
 * @param {Log} log
 * @returns {Promise<ServingEngine | null>}
 * @throws Refusal where waiting or a setting would help
 */
export async function servingEngine(env, root, dataDir, log) {
  const found = findEngine(env, root);
  if (found.kind === "given") return given(found, dataDir, log);
  try {
    if (found.kind === "none") throw new EngineUnavailable(found.reason);
    const engine = await startEngine({ binary: found, dataDir, log: (line) => log("warn", line) });
    if (engine.fresh) log("warn", `The engine holds no index yet, and ${withoutEngine}. Make it: npm run reindex`);
    return engine;
  } catch (error) {
    if (error instanceof EngineBusy) throw new Refusal(error.message);
    if (!(error instanceof EngineUnavailable)) throw error;
    log("warn", `No engine: ${withoutEngine}. ${error.message}`);
    return null;
  }
}
