import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/**
 * One process, told apart from a later one that was given the same number: `mark` is when it began.
 * @typedef {{ readonly pid: number, readonly mark: string }} ProcessMark
 */

/**
 * Field 22 of /proc/PID/stat (proc(5)): the start, in clock ticks since boot. It is counted from behind the name, which
 * may hold spaces and brackets. A process that has ended and waits to be collected (state Z) counts as gone.
 * @param {number} pid
 */
function linuxMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
    return fields[0] === "Z" ? null : `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function otherMark(pid) {
  try {
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null
    );
  } catch {
    return null;
  }
}

/**
 * When the process with this number began, or null if there is none.
 * @param {number} pid
 * @returns {string | null}
 */
export const processMark = (pid) => (process.platform === "linux" ? linuxMark(pid) : otherMark(pid));

/** @returns {ProcessMark} */
export const ownMark = () => ({ pid: process.pid, mark: processMark(process.pid) ?? "unknown" });

/** @param {ProcessMark} it */
export const isAlive = ({ pid, mark }) => processMark(pid) === mark;

/**
 * @param {number} pid
 * @param {NodeJS.Signals} name
 */
function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between.
  }
}

/**
 * @param {ProcessMark} it
 * @param {number} patience
 */
async function waitForEnd(it, patience) {
  const last = Date.now() + patience;
  while (isAlive(it) && Date.now() < last) await pause(20);
  return !isAlive(it);
}

/**
 * Asks a process to end, and after `patience` milliseconds makes it.
 * @param {ProcessMark} it
 * @param {number} [patience]
 * @returns {Promise<boolean>} when it is gone: whether it was there at all
 */
export async function endProcess(it, patience = 5_000) {
  if (!isAlive(it)) return false;
  signal(it.pid, "SIGTERM");
  if (await waitForEnd(it, patience)) return true;
  signal(it.pid, "SIGKILL");
  return waitForEnd(it, patience);
}
