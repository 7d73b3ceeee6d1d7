import type { Provision } from "#lib/law/provision";
import { ok, type Result } from "#lib/result";
import type { Arranging, Found } from "#lib/search/arrange";
import type { EngineFailure } from "#lib/search/engineClient";
import { type Matcher, matcherOf } from "#lib/search/excerpt";
import { fewerWords } from "#lib/search/fewer";
import { frequencyOf } from "#lib/search/frequency";
import { type Candidate, gatherBetween, modeOf } from "#lib/search/gather";
import { byRelevance, bySort, type Ordering, type Scored } from "#lib/search/order";
import type { Answerer, Plan } from "#lib/search/plan";
import { ranking } from "#lib/search/ranking";
import type { Wanted } from "#lib/search/score";
import type { Stage } from "#lib/search/stages";
import type { Asked } from "#lib/search/understand";
import { stemsIn, wantedOf, wantedOfQuotation } from "#lib/search/wanted";

/** The hits of a page with the provisions they are, read once. */
export type Page = { readonly found: readonly Found[]; readonly provisions: ReadonlyMap<number, Provision> };

type Listed = Promise<Result<readonly Candidate[], EngineFailure>>;

/** Reads the provisions that an order needs, and how often the words occur that were looked for in them. */
async function orderingOf(candidates: readonly Candidate[], stage: Stage, asked: Asked, arranging: Arranging): Promise<Ordering> {
  const stems = [...asked.alternatives, ...new Set(candidates.map(({ alternative }) => alternative))].flatMap(stemsIn);
  const [provisions, frequency] = await Promise.all([
    arranging.library.byRow(candidates.map(({ row }) => row)),
    frequencyOf(arranging.library, [...stems, ...asked.terms.map(({ stem }) => stem)]),
  ]);
  const quoted = asked.query.phrases.flatMap((phrase) => wantedOfQuotation(phrase, asked.language));
  return {
    arranging,
    provisions,
    frequency,
    terms: stage.terms,
    isLoose: stage.reading.isLoose,
    quoted,
    isName: asked.isName,
    alternatives: asked.alternatives,
  };
}

/** Hits that share a passage with a long text stand in the order in which the library gave them. */
function byPassage(candidates: readonly Candidate[], rows: readonly number[]): readonly Candidate[] {
  const place = new Map(rows.map((row, index) => [row, index]));
  return [...candidates].sort((one, other) => (place.get(one.row) ?? 0) - (place.get(other.row) ?? 0));
}

/** The candidates that are on the page asked for, in order. */
async function onPage(base: Plan, stage: Stage, asked: Asked, ordering: Ordering, answerer: Answerer): Listed {
  const { candidates, totals } = stage.gathered;
  const [from, to] = [(base.page - 1) * base.limit, base.page * base.limit];
  const mode = modeOf(base, stage.pieces);
  if (mode === "paged") return ok(candidates);
  if (base.sort !== "relevance") return ok((await bySort(candidates, base.sort, ordering)).slice(from, to));
  const window = candidates.slice(0, ranking.window);
  const full = stage.matched === null ? null : stage.first;
  const ranked = (): readonly Candidate[] => (asked.steps.ranking ? byRelevance(window, ordering, full) : window);
  const ordered = asked.shared === null ? ranked() : byPassage(window, asked.rows ?? []);
  const first = ordered.slice(from, to);
  if (to <= ranking.window || stage.gathered.total <= ranking.window) return ok(first);
  const rest = await gatherBetween(base, stage.pieces, totals, [Math.max(from, ranking.window), to], answerer);
  return rest.ok ? ok([...first, ...rest.value]) : rest;
}

/** Provisions that hold most of the words, for a first page that all words leave nearly empty; those that hold too little are left out. */
async function closeTo(
  base: Plan,
  stage: Stage,
  asked: Asked,
  arranging: Arranging,
  answerer: Answerer,
): Promise<Result<{ readonly close: readonly Scored[]; readonly ordering: Ordering | null }, EngineFailure>> {
  const none = ok({ close: [], ordering: null });
  const isWanted =
    base.sort === "relevance" &&
    base.page === 1 &&
    base.within === null &&
    asked.shared === null &&
    asked.terms.length > 1 &&
    asked.steps.fill;
  const whole = stage.first;
  if (!isWanted || whole === null || stage.reading.isLoose || stage.gathered.total >= ranking.filledTo) return none;
  const known = new Set(stage.gathered.candidates.map(({ row }) => row));
  const alternatives = asked.alternatives.filter(({ way }) => way !== "translation").slice(0, mostClose);
  const candidates: Candidate[] = [];
  for (const alternative of stage.reading.keyboard === null && stage.reading.spelling.length === 0 ? alternatives : [whole]) {
    if (alternative.literals.length < 2) continue;
    for (const keepsRarest of [true, false]) {
      if (candidates.length >= ranking.filledTo) break;
      const fewer = await fewerWords({ ...base, isCounted: false }, alternative, answerer, { enough: ranking.filledTo, keepsRarest });
      if (!fewer.ok) return fewer;
      const found = fewer.value.flatMap(({ gathered }) => gathered.candidates);
      candidates.push(...found.filter(({ row }) => !known.has(row)));
      for (const { row } of found) known.add(row);
    }
  }
  if (candidates.length === 0) return none;
  const ordering = await orderingOf(candidates, stage, asked, arranging);
  const close = byRelevance(candidates, ordering, whole).filter(({ share }) => share >= ranking.leastShare);
  return ok({ close, ordering });
}

/** How many ways to meet a query are also asked for with fewer words. */
const mostClose = 2;

/** What is marked in a hit: the words of the way in which it was found, and quotations. */
function markedIn({ alternative }: Candidate, ordering: Ordering): readonly Wanted[] {
  return [...ordering.quoted, ...wantedOf(alternative, ordering.terms, ordering.frequency, ordering.isLoose).flat()];
}

/** Why a hit is there: a wording is another name to readers, and what has a topic in another language is a translation. */
function reasonOf({ row, alternative: { way, language } }: Candidate, { provisions }: Ordering): Found["reason"] {
  if (way === "topic" && provisions.get(row)?.language !== language) return "translation";
  return way === "wording" ? "synonym" : way;
}

/** Makes hits of candidates. What is marked is the same for all that were found in one way, and so is worked out once. */
function finder(ordering: Ordering): (candidate: Candidate, reason: Found["reason"]) => Found {
  const matchers = new Map<Candidate["alternative"], Matcher>();
  return (candidate, reason) => {
    const matcher = matchers.get(candidate.alternative) ?? matcherOf(markedIn(candidate, ordering));
    matchers.set(candidate.alternative, matcher);
    return { row: candidate.row, reason, matcher };
  };
}

/** A page of hits in order, with those close to it where it would be nearly empty. */
export async function pageOf(
  base: Plan,
  stage: Stage,
  asked: Asked,
  arranging: Arranging,
  answerer: Answerer,
): Promise<Result<Page, EngineFailure>> {
  const ordering = await orderingOf(stage.gathered.candidates, stage, asked, arranging);
  const listed = await onPage(base, stage, asked, ordering, answerer);
  if (!listed.ok) return listed;
  const more = await closeTo(base, stage, asked, arranging, answerer);
  if (!more.ok) return more;
  const { close, ordering: closeOrdering } = more.value;
  const room = Math.max(0, Math.min(base.limit, ranking.filledTo) - listed.value.length);
  const missing = listed.value.map(({ row }) => row).filter((row) => !ordering.provisions.has(row));
  const read = missing.length === 0 ? new Map<number, Provision>() : await arranging.library.byRow(missing);
  const found = finder(ordering);
  const foundClose = closeOrdering === null ? null : finder(closeOrdering);
  return ok({
    found: [
      ...listed.value.map((it) => found(it, reasonOf(it, ordering))),
      ...(foundClose === null ? [] : close.slice(0, room).map((it) => foundClose(it, "fewer"))),
    ],
    provisions: new Map([...ordering.provisions, ...read, ...(closeOrdering?.provisions ?? [])]),
  });
}
