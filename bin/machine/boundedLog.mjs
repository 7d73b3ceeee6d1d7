import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A log that never outgrows twice `limit` bytes: a full file becomes `FILE.1`, in the place of the one before. A log that
 * cannot be written (a full disk) is given up line by line: it is no reason to stop what it tells of.
 * @param {string} file
 * @param {number} [limit]
 * @returns {(chunk: Uint8Array) => void}
 */
export function boundedLog(file, limit = 1_048_576) {
  return (chunk) => {
    try {
      mkdirSync(dirname(file), { recursive: true });
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      if (size > 0 && size + chunk.length > limit) renameSync(file, `${file}.1`);
      appendFileSync(file, chunk.subarray(0, limit));
    } catch {
      // See above.
    }
  };
}
