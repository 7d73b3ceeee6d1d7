import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { findEngine, startEngine } from "#bin/engine";
import { type Engine, engineAt } from "#lib/search/engine";
import type { EngineAddress } from "#lib/search/engineClient";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import type { SearchContext } from "#lib/search/search";
import { searchWords } from "#lib/search/searchWords";
import { date, publishFixture } from "#lib/store/fixture";
import type { Library } from "#lib/store/library";
import { linkFixture } from "#lib/store/linkedFixture";
import { published } from "#lib/store/published";

/** The index that the engine of the tests holds. */
export const index = indexOf("g1");

const binary = findEngine(process.env, resolve(import.meta.dirname, "../../.."));
const noEngine = binary.kind !== "binary";

/** A value that is there once the tests of a file have begun. */
type Coming<Value> = () => Value;

/** The made-up library, open for the tests of one file and gone after them. */
export function searchedLibrary(): Coming<Library> {
  let library: Library | null = null;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const made = await publishFixture(searchWords);
    remove = made.remove;
    await linkFixture(made.dataDir);
    library = (await published(made.dataDir))?.library ?? null;
  });
  afterAll(() => remove());
  return () => {
    if (library === null) throw new Error("The made-up library is not there");
    return library;
  };
}

/** A running engine: what the site asks, the ways in of ingest and of the site, and its end, which may come before that of the tests. */
type Running = {
  readonly engine: Engine;
  readonly address: EngineAddress;
  readonly siteAddress: EngineAddress;
  readonly stop: () => Promise<void>;
};

async function startFilled(dataDir: string, library: Library): Promise<Running> {
  if (binary.kind !== "binary") throw new Error("There is no engine to start");
  const running = await startEngine({ binary, dataDir, log: () => undefined });
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopped ??= running.stop();
    return stopped;
  };
  const address = { url: running.url, key: running.key };
  const indexer = indexerAt(address);
  expect(await indexer.createIndex(index)).toEqual({ ok: true, value: undefined });
  const filled = await indexer.fill(index, recordsOf(library));
  expect(await indexer.countDocuments(index)).toEqual(filled);
  const siteAddress = { url: running.url, key: running.searchKey };
  return { engine: engineAt(siteAddress), address, siteAddress, stop };
}

/** An engine that holds a library, for the tests of one file. */
export function engineHolding(library: Coming<Library>): Coming<Running> {
  let dataDir = "";
  let running: Running | null = null;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "tarmaq-search-"));
    running = await startFilled(dataDir, library());
  });
  afterAll(async () => {
    await running?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return () => {
    if (running === null) throw new Error("The engine is not there");
    return running;
  };
}

export const contextOf = (library: Library, engine: Engine | null): SearchContext => ({
  ...{ library, index, engine },
  ...{ day: date("2026-11-01"), language: "en" },
});

/** Tests that need an engine; passed over, and said to be, where none is installed. */
export const withEngine = describe.skipIf(noEngine);

/** What must hold whoever answers: runs tests once with the library alone, and once with an engine. */
export function whoeverAnswers(tests: (context: Coming<SearchContext>) => void): void {
  const library = searchedLibrary();
  describe("answered by the library", () => tests(() => contextOf(library(), null)));
  withEngine("answered by Meilisearch", () => {
    const running = engineHolding(library);
    tests(() => contextOf(library(), running().engine));
  });
}
