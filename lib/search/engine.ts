import { config } from "#lib/config";
import { fail, ok, type Result } from "#lib/result";
import { type EngineAddress, type EngineFailure, refusal } from "#lib/search/engineClient";
import { type Post, posting, TooSlow } from "#lib/search/engineRequest";
import { inGeneration } from "#lib/search/form";

/** One question to an index, in the engine's terms. Filters are joined by AND; a list inside is joined by OR. */
export type Question = {
  readonly q: string;
  /** Fields that are searched. */
  readonly fields: readonly string[];
  readonly filter: readonly (string | readonly string[])[];
  readonly facets: readonly string[];
  readonly sort: readonly string[];
  readonly page: number;
  /** 0: only the total and the facets are wanted. */
  readonly hitsPerPage: number;
};

export type Reply = {
  readonly total: number;
  readonly rows: readonly number[];
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

/** The engine as the site sees it: it can be asked, nothing else. */
export type Engine = { readonly ask: (index: string, questions: readonly Question[]) => Promise<Result<readonly Reply[], EngineFailure>> };

/** How long the engine may take for all questions of one search, in milliseconds; then the library answers. */
const patience = 2_000;

/** How long an engine that was too slow or away is left alone, in milliseconds, so that not every reader waits for it. */
const rest = 3_000;

/** What the engine answers to one question, as far as it is used. */
type Answer = {
  readonly hits: readonly { readonly row: number }[];
  readonly totalHits: number;
  readonly facetDistribution?: Reply["facets"];
};

const bodyOf = (index: string, questions: readonly Question[]): string =>
  JSON.stringify({
    queries: questions.map(({ fields, ...question }) => ({
      ...question,
      ...{ indexUid: index, matchingStrategy: "all", attributesToRetrieve: ["row"], attributesToSearchOn: fields },
    })),
  });

function replyOf({ hits, totalHits, facetDistribution }: Answer): Reply {
  const stray = hits.find(({ row }) => typeof row !== "number");
  if (stray !== undefined) throw new Error(`A record of the index has no row but ${JSON.stringify(stray).slice(0, 200)}`);
  return { total: totalHits, rows: hits.map(({ row }) => row), facets: facetDistribution ?? {} };
}

/** Asks all questions in one request. */
async function askAll(post: Post, url: string, body: string): Promise<Result<readonly Reply[], EngineFailure>> {
  const answered = await post("/multi-search", body).catch((error: unknown) => {
    if (error instanceof TooSlow) return { kind: "too-slow", message: `The search engine at ${url} did not answer in time` } as const;
    return { kind: "unreachable", message: `The search engine at ${url} cannot be reached` } as const;
  });
  if ("kind" in answered) return fail(answered);
  if (answered.status !== 200) return fail(refusal(url, answered.status, answered.text));
  const { results } = JSON.parse(answered.text) as { readonly results: readonly Answer[] };
  return ok(results.map(replyOf));
}

/** Reaches an engine for searching. After a failure to reach it, it is not tried again for a moment. */
export function engineAt(address: EngineAddress, { timeout = patience, pause = rest } = {}): Engine {
  const post = posting(address, timeout);
  let awayUntil = 0;
  return {
    ask: async (index, questions) => {
      if (questions.length === 0) return ok([]);
      if (Date.now() < awayUntil)
        return fail({ kind: "unreachable", message: `The search engine at ${address.url} did not answer a moment ago` });
      const replies = await askAll(post, address.url, bodyOf(index, questions));
      if (!replies.ok && (replies.failure.kind === "unreachable" || replies.failure.kind === "too-slow")) awayUntil = Date.now() + pause;
      return replies;
    },
  };
}

/** An engine that is asked for the records of one generation only, where an index holds others too; undefined: it does not. */
export function asOf(engine: Engine, generation: number | undefined): Engine {
  if (generation === undefined) return engine;
  const filter = inGeneration(generation);
  return {
    ask: (index, questions) =>
      engine.ask(
        index,
        questions.map((it) => ({ ...it, filter: [...it.filter, filter] })),
      ),
  };
}

let kept: Engine | null = null;

/** The engine that the configuration names, for this process; null if it names none. */
export function siteEngine(): Engine | null {
  const { engine } = config();
  if (engine.kind === "none") return null;
  kept ??= engineAt({ url: engine.url, key: engine.searchKey ?? engine.key });
  return kept;
}

/** Whether the engine answers questions about an index now: asks it one that costs nothing. */
export async function answers(engine: Engine | null, index: string | null): Promise<boolean> {
  if (engine === null || index === null) return false;
  return (await engine.ask(index, [{ q: "", fields: ["*"], filter: [], facets: [], sort: [], page: 1, hitsPerPage: 0 }])).ok;
}
