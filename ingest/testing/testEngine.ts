import { join } from "node:path";
import { findEngine, startEngine } from "#bin/engine";
import { type Indexer, indexerAt } from "#lib/search/indexer";

/** A real engine for a test file, and the environment in which ingest finds it. */
export type TestEngine = {
  readonly env: { readonly MEILI_URL: string; readonly MEILI_KEY: string; readonly MEILI_SEARCH_KEY: string };
  readonly indexer: Indexer;
  readonly stop: () => Promise<void>;
};

const root = join(import.meta.dirname, "..", "..");

const found = findEngine({ ...process.env, MEILI_URL: undefined }, root);

/** The engine's program, or null where this machine has none: tests that need it are skipped and say so. */
export const engineProgram = found.kind === "binary" ? found : null;

export async function startTestEngine(dataDir: string): Promise<TestEngine> {
  if (engineProgram === null) throw new Error("Without an engine's program these tests are skipped");
  const { url, key, searchKey, stop } = await startEngine({ binary: engineProgram, dataDir, log: () => undefined });
  return { env: { MEILI_URL: url, MEILI_KEY: key, MEILI_SEARCH_KEY: searchKey }, indexer: indexerAt({ url, key }), stop };
}
