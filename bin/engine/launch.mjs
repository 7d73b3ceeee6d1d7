import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { processMark } from "#bin/machine/process";

/** @typedef {import("#bin/machine/process").ProcessMark} ProcessMark */
/** What ends the engine if we are killed: the kernel, asked by util-linux's `setpriv`, or a small process that watches us. */
/** @typedef {"setpriv" | "node"} Minder */
/** @typedef {{ readonly process: ProcessMark, readonly exited: Promise<string>, readonly lastWords: () => string }} LaunchedEngine */
/**
 * @typedef {object} Launch
 * @property {string} file
 * @property {readonly string[]} args
 * @property {string} folder where it runs: the engine reads a `config.toml` of its working folder, so it gets one of its own
 * @property {string} key
 * @property {Minder} minder
 * @property {(chunk: Uint8Array) => void} write takes what the engine prints
 */

/** @returns {Minder} */
export function bestMinder() {
  if (process.platform !== "linux") return "node";
  const { stdout } = spawnSync("setpriv", ["--help"], { encoding: "utf8" });
  return stdout?.includes("--pdeathsig") ? "setpriv" : "node";
}

/** The engine gets no variable of ours: it reads every MEILI_* as a setting of its own. */
const kept = ["PATH", "HOME", "TMPDIR", "LANG", "LD_LIBRARY_PATH"];

/** @param {Launch} launch */
function spawnEngine({ file, args, folder, key, minder }) {
  const inherited = Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));
  const env = { ...inherited, NODE_ENV: process.env.NODE_ENV, MEILI_MASTER_KEY: key, NO_COLOR: "1", RUST_BACKTRACE: "0" };
  // A group of its own: Ctrl-C in a terminal must not reach the engine before the site has drained.
  if (minder === "setpriv") {
    return spawn("setpriv", ["--pdeathsig", "TERM", file, ...args], {
      cwd: folder,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
  }
  const script = fileURLToPath(new URL("./minder.mjs", import.meta.url));
  const stdio = /** @type {const} */ (["ignore", "pipe", "pipe", "ipc"]);
  return spawn(process.execPath, [script, file, ...args], { cwd: folder, env, detached: true, stdio: [...stdio] });
}

/**
 * @param {ReturnType<typeof spawnEngine>} child
 * @param {Minder} minder
 */
async function engineOf(child, minder) {
  const pid = minder === "setpriv" ? child.pid : (await Promise.race([once(child, "message"), once(child, "exit").then(() => [])]))[0]?.pid;
  return { pid: Number(pid ?? child.pid ?? 0), mark: processMark(Number(pid ?? 0)) ?? "ended" };
}

/**
 * Starts the engine's process, without waiting until it answers.
 * @param {Launch} launch
 * @returns {Promise<LaunchedEngine>}
 */
export async function launchEngine(launch) {
  const child = spawnEngine(launch);
  let words = "";
  /** @param {Buffer} chunk */
  const hear = (chunk) => {
    words = (words + chunk).slice(-2_000);
    launch.write(chunk);
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  return { process: await engineOf(child, launch.minder), exited, lastWords: () => words };
}
