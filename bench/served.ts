import { join } from "node:path";
import { run } from "#bin/steps/run";
import type { Bench, BenchEngine } from "./bench";
import { withFolder } from "./bench";
import { enlarge } from "./collection/enlarge";
import { buildEmptyNext, emptyNext } from "./emptyNext";
import { type CompiledQuery, compile } from "./search/compile";
import { queries } from "./search/queries";
import { withServer } from "./server";

/** The site as an operator serves it, the empty app beside it, and the engine that both ask. */
export type Served = {
  readonly engine: BenchEngine;
  readonly dataDir: string;
  readonly site: string;
  readonly empty: string;
  readonly compiled: readonly CompiledQuery[];
};

async function ingest({ root, quit, say }: Bench, engine: BenchEngine, dataDir: string): Promise<void> {
  say("Corpus: ingesting");
  const env = { ...process.env, MEILI_URL: engine.url, MEILI_KEY: engine.key, MEILI_SEARCH_KEY: engine.searchKey };
  const args = ["--import", "tsx", "ingest/main.ts", "--corpus", join(root, "corpus"), "--data", dataDir];
  const code = await run(process.execPath, args, { cwd: root, env, quit, silent: true });
  quit.throwIfAborted();
  if (code !== 0) throw new Error(`The ingest of the corpus ended with ${code}`);
}

/** Serves the built site from a data folder, with the empty app beside it. */
export async function serve<Value>(
  bench: Bench,
  engine: BenchEngine,
  dataDir: string,
  use: (served: Served) => Promise<Value>,
): Promise<Value> {
  const { root, quit } = bench;
  const compiled = await compile(queries, engine, dataDir);
  const site = {
    command: () => [process.execPath, "bin/serve.mjs"] as const,
    env: { DATA_DIR: dataDir, MEILI_URL: engine.url, MEILI_SEARCH_KEY: engine.searchKey },
    ...{ cwd: root, path: "/readyz", quit },
  };
  const empty = await emptyNext(bench, engine, compiled, join(dataDir, "forwarding.json"));
  return withServer(site, ({ url }) => withServer(empty, (other) => use({ engine, dataDir, site: url, empty: other.url, compiled })));
}

/**
 * Ingests the corpus into a folder of its own and serves the built site from it.
 *
 * @param size how many provisions the collection shall have: works like those of the corpus are added. Null: the corpus alone.
 */
export async function withServed<Value>(
  bench: Bench,
  engine: BenchEngine,
  size: number | null,
  use: (served: Served) => Promise<Value>,
): Promise<Value> {
  await buildEmptyNext(bench);
  return withFolder(async (dataDir) => {
    await ingest(bench, engine, dataDir);
    if (size !== null) await enlarge(bench, engine, dataDir, size);
    return serve(bench, engine, dataDir, use);
  });
}
