import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { readCurrent } from "#lib/store/current";
import type { Bench, BenchEngine } from "../bench";
import { workedFor } from "../ingest/engineTime";
import { type Taken, watch } from "./processes";

/** Where a run works: the engine is one that nothing else asks, and `enginePid` its process. */
export type Place = { readonly corpus: string; readonly dataDir: string; readonly engine: BenchEngine; readonly enginePid: number };

/** What a run of the command `ingest` took, in milliseconds. */
export type IngestRun = Taken & {
  /** Until the process had ended. */
  readonly whole: number;
  /** Until `current.json` named the new generation: from then on readers get it. */
  readonly live: number;
  /** What the engine says that it worked for the index meanwhile. */
  readonly engine: number;
};

/** Milliseconds between two looks at what is published, and so the error of `live`. */
const lookEvery = 25;

/** What the engine has worked for the published index until now; 0 where there is none. */
async function workedUntilNow({ dataDir, engine }: Place, index: string | null): Promise<number> {
  const published = (await readCurrent(dataDir))?.index ?? null;
  return published === null || published !== index ? 0 : workedFor(engine, published);
}

async function untilPublished(dataDir: string, before: string | undefined, quit: { readonly stopped: boolean }): Promise<number> {
  while (!quit.stopped && (await readCurrent(dataDir))?.generation === before) await pause(lookEvery);
  return performance.now();
}

/**
 * Runs the command `ingest` in a process of its own and measures it.
 *
 * @throws Error if it fails, with its last words.
 */
export async function runIngest({ root, quit }: Bench, place: Place): Promise<IngestRun> {
  const { corpus, dataDir, engine, enginePid } = place;
  const before = await readCurrent(dataDir);
  const workedBefore = await workedUntilNow(place, before?.index ?? null);
  const began = performance.now();
  const env = { ...process.env, MEILI_URL: engine.url, MEILI_KEY: engine.key, MEILI_SEARCH_KEY: engine.searchKey };
  const args = ["--import", "tsx", "ingest/main.ts", "--corpus", corpus, "--data", dataDir];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"], signal: quit });
  let words = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    words = (words + text).slice(-2_000);
  });
  const watched = watch(child.pid ?? 0, enginePid);
  const state = { stopped: false };
  const live = untilPublished(dataDir, before?.generation, state);
  const [code] = await once(child, "exit").finally(() => {
    state.stopped = true;
  });
  const ended = performance.now();
  quit.throwIfAborted();
  if (code !== 0) throw new Error(`The ingest ended with ${code}: ${words.trim()}`);
  const current = await readCurrent(dataDir);
  const worked = current?.index == null ? 0 : await workedFor(engine, current.index);
  const taken = watched.end(); // now the engine has finished what it was sent
  return {
    whole: ended - began,
    live: (await live) - began,
    engine: worked - (current?.index === before?.index ? workedBefore : 0),
    ...taken,
  };
}
