import { resolve } from "node:path";

/** @typedef {{ readonly port: number, readonly dataDir: string, readonly corpusDir: string }} Settings */

/** A reason to end a command that its user can act on: printed as it stands, without a stack. */
export class Refusal extends Error {}

/**
 * What must be known before anything is installed; `lib/config.ts` reads the same variables for everything else.
 * @param {import("#bin/engine/find").Environment} env
 * @returns {Settings}
 * @throws Refusal if PORT is no port
 */
export function readSettings({ PORT: port = "3000", DATA_DIR: dataDir = ".data", CORPUS_DIR: corpusDir = "corpus" }) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Refusal(`PORT is not a port: "${port}"`);
  return { port: Number(port), dataDir: resolve(dataDir), corpusDir: resolve(corpusDir) };
}
