import type { EnqueuedTask, Meilisearch } from "meilisearch";
import { fail, ok, type Result } from "#lib/result";
import { attempt, clientOf, type EngineAddress, type EngineFailure } from "#lib/search/engineClient";
import { claimsIndex, type IndexRecord, indexSettings, inGeneration, isIndexName, newIn, stillThere } from "#lib/search/form";

/** The engine as ingest sees it. Indexes are made beside those in use, filled once, and dropped when they have been replaced. */
export type Indexer = {
  /** Makes an empty index with all its settings; one of the same name, left by a run that was killed, is dropped first. */
  readonly createIndex: (name: string) => Promise<Result<void, EngineFailure>>;
  /** Sends all records and waits until the engine holds them; gives their number. */
  readonly fill: (
    name: string,
    records: AsyncIterable<IndexRecord>,
    onProgress?: (sent: number) => void,
  ) => Promise<Result<number, EngineFailure>>;
  /** Says of records that a generation is the first without them, and waits until the engine knows; gives their number. */
  readonly retire: (name: string, keys: AsyncIterable<string>, until: number) => Promise<Result<number, EngineFailure>>;
  /** Removes the records that no generation from this number on has; does not wait for it. */
  readonly sweep: (name: string, number: number) => Promise<Result<void, EngineFailure>>;
  /** Waits until the engine has worked off what it was sent for an index: a run that was killed may have left it something to do. */
  readonly settle: (name: string) => Promise<Result<void, EngineFailure>>;
  /** How many records an index holds; with a number, only those of its generation. */
  readonly countDocuments: (name: string, generation?: number) => Promise<Result<number, EngineFailure>>;
  /** How many records of a generation came with it. */
  readonly countNew: (name: string, generation: number) => Promise<Result<number, EngineFailure>>;
  /** How many records came after a generation, or were to leave after it, as a run leaves them that was killed. */
  readonly countUnpublished: (name: string, generation: number) => Promise<Result<number, EngineFailure>>;
  /** Does nothing if there is no such index. */
  readonly dropIndex: (name: string) => Promise<Result<void, EngineFailure>>;
  /** The claim that was made last under the mark of a data folder; null: none was. */
  readonly claimOf: (mark: string) => Promise<Result<string | null, EngineFailure>>;
  /** Makes a claim under the mark of a data folder, and waits until the engine knows. */
  readonly claim: (mark: string, claim: string) => Promise<Result<void, EngineFailure>>;
  /** Names of all indexes of ours, whatever else the engine holds. */
  readonly listIndexes: () => Promise<Result<readonly string[], EngineFailure>>;
};

/** Milliseconds that one request may take: the engine writes a whole batch to disk before it answers. */
const patience = 120_000;

/** UTF-16 code units of one batch: about twice as many bytes in Cyrillic, far below the engine's limit of 100 MB. */
const batchSize = 4_000_000;

/** Milliseconds between two looks at a task. */
const pollEvery = 50;

/** The most indexes asked for at once. */
const listedAtOnce = 1000;

class TaskFailed extends Error {}

/**
 * Waits for a task without a limit of time: how long indexing takes depends on the collection. The client gives back
 * failed tasks as if all were well, so their state is looked at.
 */
async function untilDone(client: Meilisearch, task: EnqueuedTask): Promise<void> {
  const { status, error } = await client.tasks.waitForTask(task, { timeout: 0, interval: pollEvery });
  if (status !== "succeeded")
    throw new TaskFailed(`The search engine could not finish its work (${status}): ${error?.message ?? "no reason given"}`);
}

/** Groups records into NDJSON texts of bounded size. */
export async function* batches(
  records: AsyncIterable<Partial<IndexRecord>>,
  size = batchSize,
): AsyncGenerator<{ readonly text: string; readonly count: number }> {
  let lines: string[] = [];
  let length = 0;
  for await (const record of records) {
    const line = JSON.stringify(record);
    if (lines.length > 0 && length + line.length > size) {
      yield { text: lines.join("\n"), count: lines.length };
      lines = [];
      length = 0;
    }
    lines.push(line);
    length += line.length;
  }
  if (lines.length > 0) yield { text: lines.join("\n"), count: lines.length };
}

async function dropIndex(client: Meilisearch, name: string): Promise<void> {
  const { status, error } = await client.tasks.waitForTask(await client.deleteIndex(name), { timeout: 0, interval: pollEvery });
  if (status !== "succeeded" && error?.code !== "index_not_found")
    throw new TaskFailed(`The index ${name} could not be dropped: ${error?.message}`);
}

async function createIndex(client: Meilisearch, name: string): Promise<void> {
  await dropIndex(client, name);
  await untilDone(client, await client.createIndex(name, { primaryKey: "key" }));
  const { searchableAttributes, displayedAttributes, filterableAttributes, sortableAttributes, rankingRules, ...rest } = indexSettings;
  const settings = {
    ...{ ...rest, searchableAttributes: [...searchableAttributes], displayedAttributes: [...displayedAttributes] },
    filterableAttributes: filterableAttributes.map(({ attributePatterns, features }) => ({
      attributePatterns: [...attributePatterns],
      features,
    })),
    ...{ sortableAttributes: [...sortableAttributes], rankingRules: [...rankingRules] },
  };
  await untilDone(client, await client.index(name).updateSettings(settings));
}

type Sending = "addDocumentsFromString" | "updateDocumentsFromString";

/** Sends batch after batch without waiting for the engine to work them off, then looks at every task. */
async function sendAll(
  client: Meilisearch,
  name: string,
  send: Sending,
  records: AsyncIterable<Partial<IndexRecord>>,
  onProgress: (sent: number) => void = () => undefined,
): Promise<number> {
  const tasks: EnqueuedTask[] = [];
  let sent = 0;
  for await (const { text, count } of batches(records)) {
    tasks.push(await client.index(name)[send](text, "application/x-ndjson", { primaryKey: "key" }));
    sent += count;
    onProgress(sent);
  }
  for (const task of tasks) await untilDone(client, task);
  return sent;
}

async function* retired(keys: AsyncIterable<string>, until: number): AsyncGenerator<Pick<IndexRecord, "key" | "until">> {
  for await (const key of keys) yield { key, until };
}

const countBy = async (client: Meilisearch, name: string, filter: string): Promise<number> =>
  (await client.index(name).getDocuments<IndexRecord>({ filter, limit: 0, fields: ["key"] })).total;

async function settle(client: Meilisearch, name: string): Promise<void> {
  for (;;) {
    const { results } = await client.tasks.getTasks({ indexUids: [name], statuses: ["enqueued", "processing"], limit: 1 });
    const [last] = results; // the newest comes first, and the engine takes those of one index in turn
    if (last === undefined) return;
    await client.tasks.waitForTask(last.uid, { timeout: 0, interval: pollEvery });
  }
}

async function listIndexes(client: Meilisearch): Promise<readonly string[]> {
  const { results } = await client.getRawIndexes({ limit: listedAtOnce });
  return results.map(({ uid }) => uid).filter(isIndexName);
}

async function claimOf(client: Meilisearch, mark: string): Promise<string | null> {
  const { results } = await client.index(claimsIndex).getDocuments<{ readonly mark: string; readonly claim: string }>({ ids: [mark] });
  return results[0]?.claim ?? null;
}

/** Reaches an engine for ingest, with a key that may make and drop indexes. */
export function indexerAt(address: EngineAddress): Indexer {
  const client = clientOf(address, patience);
  const run = async <Value>(work: () => Promise<Value>): Promise<Result<Value, EngineFailure>> => {
    try {
      return await attempt(address.url, work);
    } catch (error) {
      if (error instanceof TaskFailed) return fail({ kind: "failed", message: error.message });
      throw error;
    }
  };
  return {
    createIndex: (name) => run(() => createIndex(client, name)),
    fill: (name, records, onProgress) => run(() => sendAll(client, name, "addDocumentsFromString", records, onProgress)),
    retire: (name, keys, until) => run(() => sendAll(client, name, "updateDocumentsFromString", retired(keys, until))),
    sweep: (name, number) => run(async () => void (await client.index(name).deleteDocuments({ filter: `until <= ${number}` }))),
    settle: (name) => run(() => settle(client, name)),
    countDocuments: (name, generation) =>
      run(async () => {
        if (generation !== undefined) return countBy(client, name, inGeneration(generation));
        return (await client.index(name).getStats()).numberOfDocuments;
      }),
    countNew: (name, generation) => run(() => countBy(client, name, newIn(generation))),
    countUnpublished: (name, generation) =>
      run(() => countBy(client, name, `since > ${generation} OR (until > ${generation} AND until < ${stillThere})`)),
    dropIndex: (name) => run(() => dropIndex(client, name)),
    claimOf: async (mark) => {
      const claimed = await run(() => claimOf(client, mark));
      return !claimed.ok && claimed.failure.kind === "no-such-index" ? ok(null) : claimed;
    },
    claim: (mark, claim) =>
      run(async () => untilDone(client, await client.index(claimsIndex).addDocuments([{ mark, claim }], { primaryKey: "mark" }))),
    listIndexes: () => run(() => listIndexes(client)),
  };
}
