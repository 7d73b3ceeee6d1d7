import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";

/** Which limit a process went over. */
export type Excess = "time" | "memory";

/** How often the parent looks, in milliseconds: a process may be over its limit for that long. */
const interval = 50;

/**
 * Watches another process from outside, so that it is noticed even while it computes without a pause.
 * Calls `onExcess` once, when it has run for longer or holds more resident memory than allowed.
 *
 * @returns how to end the watch.
 */
export function guard(
  pid: number,
  allowed: { readonly wallMilliseconds: number; readonly residentBytes: number },
  onExcess: (excess: Excess) => void,
): () => void {
  let over = false;
  const stop = (): void => {
    over = true;
    clearTimeout(deadline);
    clearInterval(poll);
  };
  const report = (excess: Excess): void => {
    if (over) return;
    stop();
    onExcess(excess);
  };
  const deadline = setTimeout(() => report("time"), allowed.wallMilliseconds);
  const poll = setInterval(() => {
    void residentBytes(pid).then((bytes) => {
      if (bytes > allowed.residentBytes) report("memory");
    });
  }, interval);
  return stop;
}

/**
 * The resident memory of a process: from `/proc` on Linux, else from `ps`. Where there is neither (Windows) it is 0, and only
 * the heap limit given to the process at its start holds; so it is for a process that has ended.
 */
export async function residentBytes(pid: number): Promise<number> {
  if (process.platform === "linux") return Number(/^VmRSS:\s*(\d+) kB/m.exec(procStatus(pid))?.[1] ?? 0) * 1024;
  return new Promise((resolve) => {
    execFile("ps", ["-o", "rss=", "-p", String(pid)], (_error, output) => resolve((Number.parseInt(output, 10) || 0) * 1024));
  });
}

function procStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return ""; // it has just ended
  }
}
