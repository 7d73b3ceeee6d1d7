import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What a small file of ours holds, or null if it is not there or was not written to its end.
 * @param {string} file
 * @returns {Readonly<Record<string, unknown>> | null}
 */
export function readJson(file) {
  try {
    const value = JSON.parse(readFileSync(file, "utf8"));
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

/**
 * Replaces a file as a whole, so that no reader meets half of it.
 * @param {string} file
 * @param {string} text
 * @param {number} [mode] who may read it; 0600 where it holds a key
 */
export function replaceFile(file, text, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, text, { mode });
  renameSync(beside, file);
}
