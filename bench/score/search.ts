import { readJsonLines } from "#bench/score/gold";
import { bestRank, type Judged, type Named, ndcg } from "#bench/score/rankings";
import type { Language } from "#lib/law/language";
import type { SearchAnswer } from "#lib/search/answer";

/** A query as a person judged it; without relevant provisions it has no answer. */
export type GoldQuery = {
  readonly q: string;
  readonly language: Language;
  readonly type: string;
  readonly relevant: readonly Judged[];
};

/** What an answer comes to: its provisions, best first, and whether it said that not every word was found. */
export type Ranked = { readonly hits: readonly Named[]; readonly isRelaxed: boolean };
export type Ask = (query: string) => Promise<Ranked>;

/** `score` is null for a query without an answer, which is right if it gives none or says that it relaxed. */
export type ScoredQuery = { readonly gold: GoldQuery; readonly score: number | null; readonly isRight: boolean; readonly ranked: Ranked };

export type SearchScore = {
  readonly queries: readonly ScoredQuery[];
  readonly all: number;
  readonly byLanguage: ReadonlyMap<string, number>;
  readonly byType: ReadonlyMap<string, number>;
  /** Citations that lead to the best answer first, and queries without an answer that are told so. */
  readonly citations: Share;
  readonly unanswerable: Share;
  /** Queries with the best answer among their first three, by language. */
  readonly firstThree: ReadonlyMap<string, Share>;
};
export type Share = { readonly right: number; readonly of: number };

/**
 * Where a citation leads stands before the hits, and is not counted again among them. Who quotes a citation asks for what says the
 * same: where it leads is then only offered beside the hits.
 */
export function rankedOf({ goto, hits, relaxed, understood }: SearchAnswer): Ranked {
  const isQuoted = understood.phrases.length > 0;
  return { hits: isQuoted ? [...hits, ...goto] : [...goto, ...hits], isRelaxed: relaxed !== null };
}

function scoreOne(gold: GoldQuery, ranked: Ranked): ScoredQuery {
  if (gold.relevant.length === 0) return { gold, score: null, isRight: ranked.hits.length === 0 || ranked.isRelaxed, ranked };
  return { gold, score: ndcg(ranked.hits, gold.relevant), isRight: bestRank(ranked.hits, gold.relevant) === 1, ranked };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

const meanOf = (queries: readonly ScoredQuery[]): number => mean(queries.flatMap(({ score }) => score ?? []));

function meansBy(queries: readonly ScoredQuery[], key: (gold: GoldQuery) => string): ReadonlyMap<string, number> {
  const keys = [...new Set(queries.filter(({ score }) => score !== null).map(({ gold }) => key(gold)))];
  return new Map(keys.map((it) => [it, meanOf(queries.filter(({ gold }) => key(gold) === it))]));
}

const shareOf = (queries: readonly ScoredQuery[]): Share => ({
  right: queries.filter(({ isRight }) => isRight).length,
  of: queries.length,
});

const isInFirst = ({ gold, ranked }: ScoredQuery, most: number): boolean =>
  (bestRank(ranked.hits, gold.relevant) ?? Number.POSITIVE_INFINITY) <= most;

function firstThree(queries: readonly ScoredQuery[]): ReadonlyMap<string, Share> {
  const answerable = queries.filter(({ score }) => score !== null);
  return new Map(
    [...new Set(answerable.map(({ gold }) => gold.language))].map((language) => {
      const own = answerable.filter(({ gold }) => gold.language === language);
      return [language, { right: own.filter((it) => isInFirst(it, 3)).length, of: own.length }];
    }),
  );
}

/** Holds answers against the judged queries of a file: a sample, whose queries no rule may be made for. */
export const scoreSearch = async (file: string, ask: Ask): Promise<SearchScore> => scoreQueries(await readJsonLines<GoldQuery>(file), ask);

/** Holds answers against judged queries. */
export async function scoreQueries(judged: readonly GoldQuery[], ask: Ask): Promise<SearchScore> {
  const queries: ScoredQuery[] = [];
  for (const gold of judged) queries.push(scoreOne(gold, await ask(gold.q)));
  return {
    queries,
    all: meanOf(queries),
    byLanguage: meansBy(queries, ({ language }) => language),
    byType: meansBy(queries, ({ type }) => type),
    citations: shareOf(queries.filter(({ gold, score }) => gold.type === "citation" && score !== null)),
    unanswerable: shareOf(queries.filter(({ score }) => score === null)),
    firstThree: firstThree(queries),
  };
}
