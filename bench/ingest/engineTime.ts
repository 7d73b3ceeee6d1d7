import { setTimeout as pause } from "node:timers/promises";
import type { IndexRecord } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import type { BenchEngine } from "../bench";

type Task = { readonly batchUid: number | null; readonly startedAt: string | null; readonly finishedAt: string | null };

/** Milliseconds between two looks at tasks that are not finished. */
const lookEvery = 50;

/** More tasks than any index here takes. */
const mostTasks = 10_000;

const since = ({ startedAt, finishedAt }: Task): number => Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");

/** All tasks of an index, once the engine has finished them. */
async function tasksOf({ url, key }: BenchEngine, index: string): Promise<readonly Task[]> {
  for (;;) {
    const response = await fetch(`${url}/tasks?indexUids=${index}&limit=${mostTasks}`, { headers: { authorization: `Bearer ${key}` } });
    const { results } = (await response.json()) as { readonly results: readonly Task[] };
    if (results.every(({ finishedAt }) => finishedAt !== null)) return results;
    await pause(lookEvery);
  }
}

/**
 * Milliseconds that the engine says it worked for an index: batches once each, since all tasks of a batch bear its times.
 * What it waited for us, or we for it, is not in it.
 */
export async function workedFor(engine: BenchEngine, index: string): Promise<number> {
  const results = await tasksOf(engine, index);
  const batches = new Map(results.map((task) => [task.batchUid, since(task)]));
  const total = [...batches.values()].reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new Error(`The engine does not say how long it worked for ${index}`);
  return total;
}

async function* each(records: readonly IndexRecord[]): AsyncGenerator<IndexRecord> {
  yield* records;
}

/** Lets the engine index records, as the site's index has them; gives the milliseconds that it says it took. */
export async function engineTime(engine: BenchEngine, records: readonly IndexRecord[], name: string): Promise<number> {
  const indexer = indexerAt(engine);
  const created = await indexer.createIndex(name);
  const filled = created.ok ? await indexer.fill(name, each(records)) : created;
  if (!filled.ok) throw new Error(filled.failure.message);
  const held = await indexer.countDocuments(name);
  if (!held.ok || held.value !== records.length) throw new Error(`The engine does not hold the ${records.length} records that it was sent`);
  const worked = await workedFor(engine, name);
  await indexer.dropIndex(name);
  return worked;
}
