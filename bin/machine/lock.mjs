import { linkSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { readJson, replaceFile } from "#bin/machine/jsonFile";
import { isAlive, ownMark } from "#bin/machine/process";

/**
 * @param {string} from
 * @param {string} to
 */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/**
 * The process that a lock or an engine's record names, if it still runs.
 * @param {Readonly<Record<string, unknown>> | null} record
 * @returns {number | null}
 */
export function livingOwner(record) {
  const owner = record?.owner;
  if (typeof owner !== "object" || owner === null || !("pid" in owner) || !("mark" in owner)) return null;
  const { pid, mark } = owner;
  return typeof pid === "number" && typeof mark === "string" && isAlive({ pid, mark }) ? pid : null;
}

/**
 * Moves a dead lock out of the way. If it was replaced by a living one in the meantime, that one is put back.
 * @param {string} file
 * @param {string} aside
 */
function removeDead(file, aside) {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (livingOwner(readJson(aside)) !== null) linked(aside, file);
  rmSync(aside, { force: true });
}

/**
 * Takes a lock that dies with its process: a file that names its owner, put in place with all its content in one step.
 * Known limit: a process in another container cannot be seen, and counts as dead.
 * @param {string} file
 * @returns {{ readonly taken: true, readonly release: () => void } | { readonly taken: false, readonly by: number }}
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const text = JSON.stringify({ owner: ownMark() });
  replaceFile(mine, text, 0o600);
  try {
    while (!linked(mine, file)) {
      const by = livingOwner(readJson(file));
      if (by !== null) return { taken: false, by };
      removeDead(file, `${mine}.dead`);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return { taken: true, release: () => releaseLock(file, text) };
}

/**
 * @param {string} file
 * @param {string} text
 */
function releaseLock(file, text) {
  try {
    if (readFileSync(file, "utf8") === text) rmSync(file, { force: true });
  } catch {
    // Gone already: whoever deleted the data folder released the lock too.
  }
}
