import { setTimeout as pause } from "node:timers/promises";
import { writeRecord } from "#bin/engine/files";
import { untilHealthy } from "#bin/engine/health";
import { endProcess } from "#bin/machine/process";

/** @typedef {import("#bin/engine/launch").LaunchedEngine} LaunchedEngine */
/** @typedef {(line: string) => void} Log */

/** Pauses between starts, in milliseconds: doubled from the first to the longest while the engine keeps dying. */
const firstPause = 100;
const longestPause = 60_000;

/** @typedef {{ readonly dataDir: string, readonly log: Log, readonly url: string, readonly key: string, readonly launch: () => Promise<LaunchedEngine> }} Watch */

/** @param {Watch} watch */
export async function launchAndRecord({ dataDir, url, key, launch }) {
  const running = await launch();
  writeRecord(dataDir, { url, key, process: running.process, startedAt: new Date().toISOString() });
  return running;
}

/**
 * Starts the engine again whenever it ends, at the same address with the same key, until it is told to stop.
 * @param {Watch} watch
 * @param {LaunchedEngine} first
 */
export function keepAlive(watch, first) {
  const over = new AbortController();
  let running = first;
  const watching = (async () => {
    for (let wait = firstPause; ; ) {
      const how = await running.exited;
      if (over.signal.aborted) return;
      watch.log(`The search engine ended (${how}); it is started again in ${wait} ms.`);
      await pause(wait, undefined, { signal: over.signal }).catch(() => {});
      if (over.signal.aborted) return;
      await endProcess(running.process);
      running = await launchAndRecord(watch);
      if (over.signal.aborted) await endProcess(running.process);
      const healthy = await untilHealthy(watch.url, watch.key, running.exited);
      if (healthy) watch.log("The search engine answers again.");
      wait = healthy ? firstPause : Math.min(wait * 2, longestPause);
    }
  })();
  const stop = async () => {
    over.abort();
    await endProcess(running.process);
    await watching;
  };
  return { stop, pid: () => running.process.pid };
}
