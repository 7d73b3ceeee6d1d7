import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { acquireEngine } from "#bin/engine";
import { buildSite } from "#bin/steps/build";

/** What every measurement gets: the project's folder, when to stop, and where to say how far it has come. */
export type Bench = { readonly root: string; readonly quit: AbortSignal; readonly say: (line: string) => void };

/** An engine with a key that may write, and the site's that may only search. */
export type BenchEngine = { readonly url: string; readonly key: string; readonly searchKey: string };

export const projectRoot = resolve(import.meta.dirname, "..");

/** A folder for as long as it is used. */
export async function withFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * An engine in a folder for as long as it is used, as the commands start it.
 *
 * @throws Error if this machine has none: there is nothing to compare with.
 */
export async function withEngineIn<Value>(
  { root, say }: Bench,
  dataDir: string,
  use: (engine: BenchEngine) => Promise<Value>,
): Promise<Value> {
  const { MEILI_URL: _url, ...env } = process.env; // an engine that serves others would be measured with their load
  const engine = await acquireEngine({ env, root, dataDir, log: say });
  if (engine === null) throw new Error("There is no search engine to compare with; the line above says how to get one.");
  try {
    return await use(engine);
  } finally {
    await engine.release();
  }
}

/** An engine with a folder of its own for as long as it is used. */
export const withEngine = <Value>(bench: Bench, use: (engine: BenchEngine) => Promise<Value>): Promise<Value> =>
  withFolder((dataDir) => withEngineIn(bench, dataDir, use));

/** Builds the site as `npm start` does, if it has changed. */
export async function demandBuilt({ root, quit, say }: Bench): Promise<void> {
  await buildSite(root, quit, say);
  quit.throwIfAborted();
}
