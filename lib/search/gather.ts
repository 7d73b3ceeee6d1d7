import { ok, type Result } from "#lib/result";
import type { Alternative } from "#lib/search/alternatives";
import type { EngineFailure } from "#lib/search/engineClient";
import { type Answerer, type Counts, type Found, noCounts, type Plan } from "#lib/search/plan";
import { ranking } from "#lib/search/ranking";
import { type Facet, facets } from "#lib/search/request";
import type { Sought } from "#lib/search/sought";

/** A piece of what is sought, with the way to meet the query that it belongs to. */
export type Piece = { readonly sought: Sought; readonly alternative: Alternative };

export type Candidate = { readonly row: number; readonly alternative: Alternative };

/** All that meets a query: its exact number, counts, and the first candidates in the order found. */
export type Gathered = {
  readonly total: number;
  readonly counts: Counts;
  readonly candidates: readonly Candidate[];
  /** How many provisions each piece has, in order; pieces share none. */
  readonly totals: readonly number[];
};

export const nothing: Gathered = { total: 0, counts: noCounts, candidates: [], totals: [] };

function sum(counts: readonly Counts[]): Counts {
  const added = facets.map((facet): [Facet, ReadonlyMap<string, number>] => {
    const total = new Map<string, number>();
    for (const each of counts) for (const [value, count] of each[facet]) total.set(value, (total.get(value) ?? 0) + count);
    return [facet, total];
  });
  return Object.fromEntries(added) as Counts;
}

const asCandidates = (found: readonly Found[], pieces: readonly Piece[]): readonly Candidate[] => {
  const seen = new Set<number>();
  return found.flatMap(({ rows }, index) => {
    const alternative = pieces[index]?.alternative;
    return rows.flatMap((row) => {
      if (alternative === undefined || seen.has(row)) return [];
      seen.add(row);
      return [{ row, alternative }];
    });
  });
};

/** How many hits of each piece are read where several must be brought into one order by date: pages after that stay empty. */
const mostMerged = 3000;

/**
 * How the hits of a page are found. `paged`: the answerer has them in the order wanted, and gives the page. `ranked`: a window of
 * the first ones is put in order by `lib/search/ranking`. `merged`: several pieces are brought into one order.
 */
export type Mode = "paged" | "ranked" | "merged";

export function modeOf({ sort, within, rows }: Plan, pieces: readonly Piece[]): Mode {
  const looksForNothing = rows === null && pieces.every(({ sought }) => sought.must.length === 0);
  if (sort === "relevance") return within !== null || looksForNothing ? "paged" : "ranked";
  return pieces.length === 1 ? "paged" : "merged";
}

function reachOf(base: Plan, pieces: readonly Piece[]): Pick<Plan, "page" | "limit"> {
  const mode = modeOf(base, pieces);
  if (mode === "paged") return { page: base.page, limit: base.limit };
  return { page: 1, limit: mode === "merged" ? Math.min(base.page * base.limit, mostMerged) : ranking.window };
}

/** Asks for all pieces at once, as far as the window of hits that are put in order goes. */
export async function gather(base: Plan, pieces: readonly Piece[], answerer: Answerer): Promise<Result<Gathered, EngineFailure>> {
  if (pieces.length === 0) return ok(nothing);
  const found = await answerer.find(pieces.map(({ sought }) => ({ ...base, ...reachOf(base, pieces), sought })));
  if (!found.ok) return found;
  const totals = found.value.map(({ total }) => total);
  return ok({
    total: totals.reduce((all, total) => all + total, 0),
    counts: found.value.length === 1 ? (found.value[0]?.counts ?? noCounts) : sum(found.value.map(({ counts }) => counts)),
    candidates: asCandidates(found.value, pieces),
    totals,
  });
}

/**
 * The candidates from one place to another, in the order found, piece after piece: for pages beyond the window. Answerers know
 * pages only, so a stretch is cut out of two of them.
 */
export async function gatherBetween(
  base: Plan,
  pieces: readonly Piece[],
  totals: readonly number[],
  [from, to]: readonly [number, number],
  answerer: Answerer,
): Promise<Result<readonly Candidate[], EngineFailure>> {
  const wanted: { readonly piece: Piece; readonly plans: readonly Plan[]; readonly cut: number; readonly length: number }[] = [];
  let start = 0;
  for (const [index, piece] of pieces.entries()) {
    const total = totals[index] ?? 0;
    const [first, last] = [Math.max(0, from - start), Math.min(total, to - start)];
    start += total;
    if (last <= first) continue;
    const limit = last - first;
    const page = Math.floor(first / limit) + 1;
    const plans = [page, page + 1].map((it) => ({ ...base, isCounted: false, sought: piece.sought, page: it, limit }));
    wanted.push({ piece, plans, cut: first - (page - 1) * limit, length: limit });
  }
  const found = await answerer.find(wanted.flatMap(({ plans }) => plans));
  if (!found.ok) return found;
  return ok(
    wanted.flatMap(({ piece, cut, length }, index) => {
      const rows = [...(found.value[2 * index]?.rows ?? []), ...(found.value[2 * index + 1]?.rows ?? [])];
      return rows.slice(cut, cut + length).map((row) => ({ row, alternative: piece.alternative }));
    }),
  );
}
