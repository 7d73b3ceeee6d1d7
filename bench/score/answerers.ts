import { type BenchEngine, projectRoot, withEngine } from "#bench/bench";
import { type Ask, rankedOf } from "#bench/score/search";
import { dayOf } from "#lib/law/date";
import { interfaceLanguage } from "#lib/messages";
import { type Engine, engineAt } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { allSearchSteps, type SearchSteps } from "#lib/search/steps";
import type { Library } from "#lib/store/library";

const index = indexOf("score");

/** Our own search, with an engine or with the library alone. */
export function askOurs(library: Library, engine: Engine | null, steps: SearchSteps = allSearchSteps): Ask {
  const onEngineFailure = ({ message }: EngineFailure): never => {
    throw new Error(message);
  };
  const context = { library, engine, index, day: dayOf(new Date()), language: interfaceLanguage, steps, onEngineFailure };
  return async (query) => {
    const request = fromQuery(new URLSearchParams({ q: query }));
    const answer = request.ok ? await search(request.value, context) : request;
    if (!answer.ok) throw new Error(`"${query}" is refused: ${answer.failure.parameter} is ${answer.failure.allowed}`);
    return rankedOf(answer.value);
  };
}

type Sent = { readonly method: string; readonly path: string; readonly body?: unknown };

async function send<Reply>({ url, key }: BenchEngine, { method, path, body }: Sent): Promise<Reply> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", "accept-encoding": "identity" };
  const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  if (!answer.ok) throw new Error(`The search engine answered ${answer.status} to ${method} ${path}: ${await answer.text()}`);
  return (await answer.json()) as Reply;
}

async function untilDone(engine: BenchEngine, task: number): Promise<void> {
  for (;;) {
    const { status } = await send<{ readonly status: string }>(engine, { method: "GET", path: `/tasks/${task}` });
    if (status === "succeeded") return;
    if (status === "failed") throw new Error("The search engine could not index the raw texts");
    await new Promise((wake) => setTimeout(wake, 20));
  }
}

/** The same texts as they stand, in an index with the engine's own settings: what search would be without any work of ours. */
async function askRaw(library: Library, engine: BenchEngine): Promise<Ask> {
  const rows = await library.database.all(
    `SELECT p.id, p.work, p.eId, p.num, p.heading, p.text, p.wrapUp FROM provisions p
      WHERE p.text IS NOT NULL OR p.heading IS NOT NULL OR p.wrapUp IS NOT NULL`,
  );
  const documents = { method: "POST", path: "/indexes/raw/documents?primaryKey=id", body: rows };
  await untilDone(engine, (await send<{ readonly taskUid: number }>(engine, documents)).taskUid);
  return async (query) => {
    type Found = { readonly hits: readonly { readonly work: string; readonly eId: string }[] };
    const { hits } = await send<Found>(engine, { method: "POST", path: "/indexes/raw/search", body: { q: query, limit: 20 } });
    return { hits, isRelaxed: false };
  };
}

/** Runs with an engine of its own that holds the library's records, and the raw texts beside them. */
export function withAnswerers<Value>(
  library: Library,
  say: (line: string) => void,
  use: (answerers: { readonly engine: Ask; readonly raw: Ask }) => Promise<Value>,
): Promise<Value> {
  return withEngine({ root: projectRoot, quit: new AbortController().signal, say }, async (engine) => {
    const indexer = indexerAt(engine);
    for (const step of [() => indexer.createIndex(index), () => indexer.fill(index, recordsOf(library))]) {
      const done = await step();
      if (!done.ok) throw new Error(done.failure.message);
    }
    const ours = engineAt({ url: engine.url, key: engine.searchKey });
    return use({ engine: askOurs(library, ours), raw: await askRaw(library, engine) });
  });
}
