import { config } from "#lib/config";
import { fail, ok, type Result } from "#lib/result";
import { attempt, clientOf, type EngineAddress, type EngineFailure } from "#lib/search/engineClient";

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

function rowOf(hit: Readonly<Record<string, unknown>>): number {
  if (typeof hit.row !== "number") throw new Error(`A record of the index has no row but ${JSON.stringify(hit).slice(0, 200)}`);
  return hit.row;
}

/** Reaches an engine for searching. After a failure to reach it, it is not tried again for a moment. */
export function engineAt(address: EngineAddress, { timeout = patience, pause = rest } = {}): Engine {
  const client = clientOf(address, timeout);
  let awayUntil = 0;
  const ask = async (index: string, questions: readonly Question[]): Promise<readonly Reply[]> => {
    const queries = questions.map(({ fields, filter, facets, sort, ...question }) => ({
      ...{
        ...question,
        indexUid: index,
        matchingStrategy: "all" as const,
        attributesToRetrieve: ["row"],
        attributesToSearchOn: [...fields],
      },
      ...{ filter: filter.map((it) => (typeof it === "string" ? it : [...it])), facets: [...facets], sort: [...sort] },
    }));
    const { results } = await client.multiSearch({ queries });
    return results.map(({ hits, totalHits, facetDistribution }) => ({
      total: totalHits ?? 0,
      rows: hits.map(rowOf),
      facets: facetDistribution ?? {},
    }));
  };
  return {
    ask: async (index, questions) => {
      if (questions.length === 0) return ok([]);
      if (Date.now() < awayUntil)
        return fail({ kind: "unreachable", message: `The search engine at ${address.url} did not answer a moment ago` });
      const replies = await attempt(address.url, () => ask(index, questions));
      if (!replies.ok && (replies.failure.kind === "unreachable" || replies.failure.kind === "too-slow")) awayUntil = Date.now() + pause;
      return replies;
    },
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
