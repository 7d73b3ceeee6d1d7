import { spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export const projectRoot = resolve(import.meta.dirname, "../..");

/**
 * A command of this folder as a process of its own, with all that it printed so far. `line` waits for the first line that
 * matches, and fails with all lines if the command ends without one.
 * @typedef {object} Spawned
 * @property {import("node:child_process").ChildProcess} child
 * @property {() => readonly string[]} lines
 * @property {(pattern: RegExp) => Promise<string>} line
 * @property {Promise<number | NodeJS.Signals>} ended
 */

/**
 * Starts `bin/NAME.mjs` with a clean environment: only what is given, and where programs are found.
 * @param {string} name
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} [args]
 * @returns {Spawned}
 */
export function spawnCommand(name, env, args = []) {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [join(projectRoot, "bin", `${name}.mjs`), ...args], {
    cwd: projectRoot,
    env: { PATH, HOME, NODE_ENV: "test", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let over = false;
  /** @param {Buffer} chunk */
  const hear = (chunk) => {
    printed += chunk;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  /** @type {Promise<number | NodeJS.Signals>} */
  const ended = new Promise((settle) => {
    child.once("close", (code, signal) => {
      over = true;
      settle(signal ?? code ?? -1);
    });
  });
  const lines = () => printed.split("\n").filter((line) => line !== "");
  /** @param {RegExp} pattern */
  const line = async (pattern) => {
    for (;;) {
      const last = over;
      const found = lines().find((each) => pattern.test(each));
      if (found !== undefined) return found;
      if (last) throw new Error(`${name} ended without a line like ${pattern}:\n${printed}`);
      await pause(20);
    }
  };
  return { child, lines, line, ended };
}
