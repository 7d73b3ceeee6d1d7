import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readyBinary } from "#bin/engine/binary";
import * as files from "#bin/engine/files";
import { untilHealthy } from "#bin/engine/health";
import { keepAlive, launchAndRecord } from "#bin/engine/keepAlive";
import { bestMinder, launchEngine } from "#bin/engine/launch";
import { makeSearchKey } from "#bin/engine/searchKey";
import { boundedLog } from "#bin/machine/boundedLog";
import { takeLock } from "#bin/machine/lock";
import { freePort } from "#bin/machine/port";
import { endProcess } from "#bin/machine/process";

/** @typedef {import("#bin/engine/launch").LaunchedEngine} LaunchedEngine */
/** @typedef {import("#bin/engine/keepAlive").Watch} Watch */
/** @typedef {import("#bin/engine/keepAlive").Log} Log */
/**
 * @typedef {object} StartOptions
 * @property {import("#bin/engine/find").EngineBinary} binary
 * @property {string} dataDir
 * @property {Log} log
 * @property {import("#bin/engine/launch").Minder} [minder]
 */
/**
 * A running engine that is watched. `fresh`: it holds no index, since it is new or its database could not be used.
 * @typedef {object} Engine
 * @property {string} url
 * @property {string} key
 * @property {string} searchKey
 * @property {boolean} fresh
 * @property {() => number} pid
 * @property {() => Promise<void>} stop
 */

/** The engine cannot be started here, for a reason that is said. */
export class EngineUnavailable extends Error {}

/** Another process of ours runs the engine of this data folder. */
export class EngineBusy extends EngineUnavailable {}

/**
 * @param {StartOptions} options
 * @param {string} file
 * @param {number} tries
 * @returns {Promise<{ readonly watch: Watch, readonly running: LaunchedEngine }>}
 */
async function firstStart(options, file, tries) {
  const { dataDir, log, minder = bestMinder() } = options;
  const port = await freePort(0, "127.0.0.1");
  if (port === null) throw new EngineUnavailable("The search engine finds no free port on 127.0.0.1.");
  const key = randomBytes(32).toString("hex");
  const folder = files.engineFolder(dataDir);
  const args = files.engineArguments(dataDir, port);
  const write = boundedLog(join(folder, "engine.log"));
  const watch = {
    dataDir,
    log,
    url: `http://127.0.0.1:${port}`,
    key,
    launch: () => launchEngine({ file, args, folder, key, minder, write }),
  };
  const running = await launchAndRecord(watch);
  if (await untilHealthy(watch.url, key, running.exited)) return { watch, running };
  await endProcess(running.process);
  const lastWords = running.lastWords().trim().split("\n").slice(-3).join(" ");
  if (tries <= 1) throw new EngineUnavailable(`The search engine does not start (${await running.exited}): ${lastWords}`);
  if (!/Address already in use/.test(lastWords)) {
    log(`The search engine does not start on its database, which is thrown away, since it is made from the library: ${lastWords}`);
    files.discardDatabase(dataDir);
  }
  return firstStart(options, file, tries - 1);
}

/**
 * @param {StartOptions} options
 * @returns {Promise<Engine>}
 */
async function startLocked(options) {
  const { binary, dataDir, log } = options;
  await files.endLeftBehind(dataDir, log);
  const ready = await readyBinary(binary, files.engineFolder(dataDir));
  if (!ready.ok) throw new EngineUnavailable(ready.reason);
  const written = files.databaseVersion(dataDir);
  if (written !== null && written !== ready.version) {
    log(
      `The index was written by Meilisearch ${written} and ${ready.version} runs now: it is thrown away, to be made again from the library.`,
    );
    files.discardDatabase(dataDir);
  }
  const before = files.databaseStamp(dataDir);
  const { watch, running } = await firstStart(options, ready.file, 3);
  const fresh = before === null || before !== files.databaseStamp(dataDir);
  const kept = keepAlive(watch, running);
  try {
    return { url: watch.url, key: watch.key, searchKey: await makeSearchKey(watch.url, watch.key), fresh, ...kept };
  } catch (error) {
    await kept.stop();
    throw error;
  }
}

/**
 * Starts this data folder's own engine on loopback and watches it. One engine a data folder.
 * @param {StartOptions} options
 * @returns {Promise<Engine>}
 * @throws EngineUnavailable if there is no starting it, EngineBusy if another process has done so
 */
export async function startEngine(options) {
  const { dataDir } = options;
  mkdirSync(files.engineFolder(dataDir), { recursive: true });
  const lock = takeLock(files.engineLock(dataDir));
  if (!lock.taken)
    throw new EngineBusy(
      `The search engine of ${dataDir} belongs to process ${lock.by}, which still runs: stop it first, or name another folder with DATA_DIR.`,
    );
  const clear = () => {
    files.removeRecord(dataDir);
    lock.release();
  };
  try {
    const engine = await startLocked(options);
    return { ...engine, stop: () => engine.stop().finally(clear) };
  } catch (error) {
    clear();
    throw error;
  }
}
