import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJson, replaceFile } from "#bin/machine/jsonFile";
import { endProcess } from "#bin/machine/process";

/** @typedef {import("#bin/machine/process").ProcessMark} ProcessMark */

/** @param {string} dataDir */
export const engineFolder = (dataDir) => join(dataDir, "engine");
/** @param {string} dataDir */
export const engineLock = (dataDir) => join(engineFolder(dataDir), "lock");
/** @param {string} dataDir */
export const engineRecord = (dataDir) => join(dataDir, "engine.json");
/** @param {string} dataDir */
const database = (dataDir) => join(engineFolder(dataDir), "data");

/** @typedef {{ readonly url: string, readonly key: string, readonly process: ProcessMark, readonly startedAt: string }} EngineRecord */

/**
 * Says where the engine of this data folder runs, for commands of the same user that come later.
 * @param {string} dataDir
 * @param {EngineRecord} record
 */
export const writeRecord = (dataDir, { url, key, process: { pid, mark }, startedAt }) =>
  replaceFile(engineRecord(dataDir), `${JSON.stringify({ url, key, pid, mark, startedAt })}\n`, 0o600);

/**
 * @param {string} dataDir
 * @returns {EngineRecord | null}
 */
export function readRecord(dataDir) {
  const { url, key, pid, mark, startedAt } = readJson(engineRecord(dataDir)) ?? {};
  if (typeof url !== "string" || typeof key !== "string" || typeof pid !== "number" || typeof mark !== "string") return null;
  return { url, key, process: { pid, mark }, startedAt: String(startedAt) };
}

/** @param {string} dataDir */
export const removeRecord = (dataDir) => rmSync(engineRecord(dataDir), { force: true });

/**
 * Ends an engine whose owner is gone: two engines on one database would destroy it, and the second does not notice.
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export async function endLeftBehind(dataDir, log) {
  const record = readRecord(dataDir);
  if (record === null) return;
  if (await endProcess(record.process)) log(`A search engine left behind (process ${record.process.pid}) was ended.`);
  removeRecord(dataDir);
}

/**
 * Tells one database from another made in its place; null where there is none.
 * @param {string} dataDir
 */
export const databaseStamp = (dataDir) => statSync(database(dataDir), { throwIfNoEntry: false })?.birthtimeMs ?? null;

/** @param {string} dataDir */
export const discardDatabase = (dataDir) => rmSync(database(dataDir), { recursive: true, force: true });

/**
 * The release that wrote the engine's database, or null where there is none yet.
 * @param {string} dataDir
 */
export function databaseVersion(dataDir) {
  try {
    return readFileSync(join(database(dataDir), "VERSION"), "utf8").trim();
  } catch {
    return null;
  }
}

/**
 * @param {string} dataDir
 * @param {number} port
 * @returns {readonly string[]} arguments of the engine; its key is no argument, since those can be read by every user
 */
export const engineArguments = (dataDir, port) => [
  ...["--http-addr", `127.0.0.1:${port}`, "--db-path", database(dataDir)],
  ...["--dump-dir", join(engineFolder(dataDir), "dumps"), "--snapshot-dir", join(engineFolder(dataDir), "snapshots")],
  ...["--max-indexing-memory", "512MiB", "--no-analytics", "--env", "production", "--log-level", "WARN"],
];
