import { resolve } from "node:path";

/** @typedef {{ readonly port: number, readonly dataDir: string, readonly corpusDir: string }} Settings */

/** A reason to end a command that its user can act on: printed as it stands, without a stack. */
export class Refusal extends Error {}

/** @param {string} text */
const isHttpUrl = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** @param {string} text */
const isContact = (text) =>
  /^[a-z\d._+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text) || (isHttpUrl(text) && new URL(text).protocol === "https:");

/**
 * What must be known before anything is installed; `lib/config.ts` reads the same variables for everything else. The
 * settings of the site alone are checked here too: otherwise it would start, and fail at every request.
 * @param {import("#bin/engine/find").Environment} env
 * @returns {Settings}
 * @throws Refusal naming the settings that make no sense
 */
export function readSettings(env) {
  const { PORT: port = "3000", DATA_DIR: dataDir = ".data", CORPUS_DIR: corpusDir = "corpus" } = env;
  const { PUBLIC_URL: publicUrl, TRUST_PROXY: trustProxy = "0", CONTACT: contact } = env;
  const faults = [
    /^\d{1,5}$/.test(port) && Number(port) < 65_536 ? [] : `PORT is not a port: "${port}"`,
    publicUrl === undefined || isHttpUrl(publicUrl) ? [] : `PUBLIC_URL is not an http address: "${publicUrl}"`,
    /^[01]$/.test(trustProxy) ? [] : `TRUST_PROXY is neither 0 nor 1: "${trustProxy}"`,
    contact === undefined || isContact(contact) ? [] : `CONTACT is neither a mail address nor an https address: "${contact}"`,
  ].flat();
  if (faults.length > 0) throw new Refusal(faults.join("; "));
  return { port: Number(port), dataDir: resolve(dataDir), corpusDir: resolve(corpusDir) };
}
