import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { dayOf } from "#lib/law/date";
import { interfaceLanguage } from "#lib/messages";
import { engineAt } from "#lib/search/engine";
import { fromQuery } from "#lib/search/request";
import { type SearchContext, search } from "#lib/search/search";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";
import type { BenchEngine } from "../bench";
import type { Query } from "./queries";

/**
 * A search with all that the site sends to the engine for it: bodies of `POST /multi-search`, in their order; more than one
 * where no provision holds all words. `total` is how many hits the site finds, `lastTotal` how many the engine says for the first
 * question of the last body: a search may be several questions.
 */
export type CompiledQuery = {
  readonly query: Query;
  readonly bodies: readonly string[];
  readonly total: number;
  readonly lastTotal: number;
};

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

type Passed = { readonly bodies: readonly string[]; readonly lastTotal: number };

/** Stands between search and engine and writes down what passes; `take` gives what has passed since it was last called. */
async function recorderFor(engine: BenchEngine) {
  let passed: string[] = [];
  let lastTotal = 0;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (request.url !== "/multi-search") throw new Error(`Search asked the engine for ${request.url}, which the bench does not forward`);
    passed.push(body);
    const headers = { authorization: `Bearer ${engine.searchKey}`, "content-type": "application/json" };
    const answer = await fetch(`${engine.url}/multi-search`, { method: "POST", headers, body });
    const text = await answer.text();
    if (answer.ok) lastTotal = JSON.parse(text).results[0]?.totalHits ?? 0;
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const take = (): Passed => {
    const bodies = passed;
    passed = [];
    return { bodies, lastTotal };
  };
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, take, close };
}

async function compileOne(query: Query, context: SearchContext, take: () => Passed): Promise<CompiledQuery> {
  const request = fromQuery(new URLSearchParams(query.address));
  const answer = request.ok ? await search(request.value, context) : request;
  if (!answer.ok) throw new Error(`"${query.address}" is no search: ${answer.failure.parameter} is ${answer.failure.allowed}`);
  const { bodies, lastTotal } = take();
  if (answer.value.engine !== "meilisearch" || bodies.length === 0) throw new Error(`"${query.address}" was not answered by the engine`);
  return { query, bodies, total: answer.value.total, lastTotal };
}

/** Has the site's own search compile queries, and takes down what it sends: what is compared with is then never a copy of it. */
export async function compile(queries: readonly Query[], engine: BenchEngine, dataDir: string): Promise<readonly CompiledQuery[]> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (current === null || !opened?.ok) throw new Error(`No library is published in ${dataDir}`);
  const recorder = await recorderFor(engine);
  const context: SearchContext = {
    ...{ library: opened.value, index: current.index, generation: current.asOf, day: dayOf(new Date()), language: interfaceLanguage },
    engine: engineAt({ url: recorder.url, key: engine.searchKey }),
  };
  try {
    const compiled: CompiledQuery[] = [];
    for (const query of queries) compiled.push(await compileOne(query, context, recorder.take));
    return compiled;
  } finally {
    recorder.close();
    opened.value.close();
  }
}
