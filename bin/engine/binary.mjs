import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, createReadStream, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { readJson, replaceFile } from "#bin/machine/jsonFile";

/** @typedef {import("#bin/engine/find").EngineBinary} EngineBinary */
/** @typedef {{ readonly ok: true, readonly file: string, readonly version: string } | { readonly ok: false, readonly reason: string }} ReadyBinary */

/** SHA-256 of the server in the optional package, version 1.3.0-1.21.0: Meilisearch 1.21.0 for Linux x64. */
export const packagedSha256 = "5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0";

/** The first release that has what the index needs. */
const oldest = { major: 1, minor: 21 };

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function sha256Of(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/**
 * The checksum of a file. It is kept beside the engine's data and taken from there while size, time of change and inode
 * stay the same, so that 131 MB are not read at every start.
 * @param {string} file
 * @param {string} folder
 */
async function knownSha256(file, folder) {
  const { size, mtimeMs, ino } = statSync(file);
  const kept = join(folder, "checked.json");
  const seen = { file, size, mtimeMs, ino };
  const known = readJson(kept);
  if (known !== null && Object.entries(seen).every(([name, value]) => known[name] === value)) return String(known.sha256);
  const sha256 = await sha256Of(file);
  replaceFile(kept, JSON.stringify({ ...seen, sha256 }));
  return sha256;
}

/**
 * npm unpacks the file without the right to run it. Where that cannot be mended in place (a read-only folder), a copy is run.
 * @param {string} file
 * @param {string} folder
 */
function runnable(file, folder) {
  if ((statSync(file).mode & 0o111) !== 0) return file;
  try {
    chmodSync(file, 0o755);
    return file;
  } catch {
    mkdirSync(folder, { recursive: true });
    const copy = join(folder, "meilisearch");
    copyFileSync(file, copy);
    chmodSync(copy, 0o755);
    return copy;
  }
}

/**
 * @param {string} file
 * @returns {Promise<ReadyBinary>}
 */
async function withVersion(file) {
  const { stdout } = await promisify(execFile)(file, ["--version"], { timeout: 10_000 }).catch((error) => ({ stdout: `${error.message}` }));
  const found = /^meilisearch (\d+)\.(\d+)\.(\d+)/.exec(stdout);
  if (found === null) return { ok: false, reason: `${file} does not run here as Meilisearch: ${stdout.trim().slice(0, 300)}` };
  const [major, minor] = [Number(found[1]), Number(found[2])];
  const tooOld = major < oldest.major || (major === oldest.major && minor < oldest.minor);
  if (tooOld) return { ok: false, reason: `${file} is Meilisearch ${major}.${minor}; ${oldest.major}.${oldest.minor} or later is needed.` };
  return { ok: true, file, version: found[0].replace("meilisearch ", "") };
}

/**
 * Makes sure that a binary may and can be run: the packaged one only if it is, byte for byte, the one we know.
 * @param {EngineBinary} binary
 * @param {string} folder the engine's folder in the data folder
 * @param {string} [expected]
 * @returns {Promise<ReadyBinary>}
 */
export async function readyBinary({ file, from }, folder, expected = packagedSha256) {
  if (from !== "package") return withVersion(file);
  const found = await knownSha256(file, folder);
  if (found === expected) return withVersion(runnable(file, folder));
  return {
    ok: false,
    reason: `${file} is not the Meilisearch we know (SHA-256 ${found}, not ${expected}), so it is not run. Install anew: npm ci.`,
  };
}
