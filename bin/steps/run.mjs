import { spawn } from "node:child_process";
import { Refusal } from "#bin/settings";

/** @typedef {{ readonly env?: NodeJS.ProcessEnv, readonly cwd: string, readonly quit: AbortSignal, readonly silent?: boolean }} RunOptions */

/** Milliseconds that a command gets to end when it is told to. */
const patience = 5_000;

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group has ended by itself.
  }
}

/**
 * Runs one command to its end, in a group of its own, so that on `quit` all of it ends, also what it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<number>} its exit code; 128 where a signal ended it
 * @throws Refusal if there is no such command
 */
export function run(command, args, { env = process.env, cwd, quit, silent = false }) {
  return new Promise((resolve, reject) => {
    if (quit.aborted) return resolve(128);
    const child = spawn(command, args, { env, cwd, detached: true, stdio: ["ignore", silent ? "ignore" : "inherit", "inherit"] });
    /** @type {NodeJS.Timeout | undefined} */
    let late;
    const end = () => {
      signalGroup(child, "SIGTERM");
      late = setTimeout(() => signalGroup(child, "SIGKILL"), patience);
    };
    quit.addEventListener("abort", end);
    child.once("error", (error) => reject(new Refusal(`${command} cannot be run: ${error.message}`)));
    child.once("exit", (code) => {
      quit.removeEventListener("abort", end);
      clearTimeout(late);
      resolve(code ?? 128);
    });
  });
}
