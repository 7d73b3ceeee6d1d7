import { createHash } from "node:crypto";
import { addressPath } from "#lib/law/address";
import type { Provision } from "#lib/law/provision";

/** The longest key the engine takes, in bytes; keys are ASCII. */
const longestKey = 511;

/** Room for the number of a generation before a key. */
const roomForNumber = 12;

const escapes: Readonly<Record<string, string>> = { "/": "__", "@": "_a", ".": "_d" };

/**
 * The index's key of a provision. The engine allows letters, digits, `-` and `_`; address paths have no `_`, so it marks
 * what stands for something else, and two provisions never share a key. Overlong keys end in a digest of the whole.
 */
export function keyOf(provision: Pick<Provision, "work" | "edition" | "eId">): string {
  const path = addressPath(provision);
  const key = path.replace(/[/@.]/g, (sign) => escapes[sign] ?? "");
  if (key.length <= longestKey - roomForNumber) return key;
  return `${key.slice(0, longestKey - roomForNumber - 66)}_x${createHash("sha256").update(path).digest("hex")}`;
}

/** The key of a provision's record that came with a generation: the one that it takes the place of has another. */
export const recordKey = (provision: Pick<Provision, "work" | "edition" | "eId">, since: number): string => `n${since}_${keyOf(provision)}`;
