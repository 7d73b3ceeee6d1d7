import { dayOf, type PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { ok, type Result } from "#lib/result";
import type { SearchAnswer } from "#lib/search/answer";
import { type Answered, answerTask, withCiting, withoutFilters } from "#lib/search/answerTask";
import { type Arranging, gotosOf, hitsOf } from "#lib/search/arrange";
import { engineAnswerer } from "#lib/search/ask";
import { catalogOf } from "#lib/search/catalog";
import { checkHeld } from "#lib/search/checkHeld";
import { countingOnce } from "#lib/search/countingOnce";
import { asOf, type Engine, siteEngine } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { facetLists } from "#lib/search/facetLists";
import { libraryAnswerer } from "#lib/search/library";
import { noSuchProvisionOf } from "#lib/search/noSuchProvision";
import type { Answerer } from "#lib/search/plan";
import { type BadParameter, type Filters, filterNames, type SearchRequest } from "#lib/search/request";
import type { Stage } from "#lib/search/stages";
import { allSearchSteps, type SearchSteps } from "#lib/search/steps";
import { queriesFor } from "#lib/search/suggest";
import { type Task, taskOf } from "#lib/search/task";
import type { Asked } from "#lib/search/understand";
import { understoodOf } from "#lib/search/understood";
import { wholeOnly } from "#lib/search/wholeOnly";
import type { Library } from "#lib/store/library";
import type { Published } from "#lib/store/published";

/** All that an answer depends on beside the request. `language` is the interface's, in which facets and labels are named. */
export type SearchContext = {
  readonly library: Library;
  /** The index that was published with the library; null where there is none. */
  readonly index: string | null;
  /** The number of the generation where the index holds records of others too. */
  readonly generation?: number | undefined;
  readonly engine: Engine | null;
  readonly day: PartialDate;
  readonly language: Language;
  /** All, but where the worth of a step is measured by leaving it out. */
  readonly steps?: SearchSteps;
  /** Told why the engine did not answer; the library then does. */
  readonly onEngineFailure?: (failure: EngineFailure) => void;
};

/** The context of this site: its engine, as far as its index holds what is published, the published generation, today. */
export function searchContext(published: Published, language: Language): SearchContext {
  const { library, current } = published;
  const engine = siteEngine();
  return {
    ...{ library, index: current.index, generation: current.asOf, day: dayOf(new Date()), language },
    engine: engine === null ? null : wholeOnly(engine, published),
  };
}

/** The first answer that comes: the engine's, else the library's, which always comes. */
async function firstAnswer(task: Task, context: SearchContext): Promise<Answered & { readonly by: Answerer }> {
  const { engine, index, generation, library, onEngineFailure } = context;
  if (engine !== null && index !== null) {
    const by = countingOnce(engineAnswerer(asOf(engine, generation), index));
    const answered = await answerTask(task, by);
    if (answered.ok) return { ...answered.value, by };
    onEngineFailure?.(answered.failure);
  }
  const by = countingOnce(libraryAnswerer(library, task.arranging.catalog));
  const answered = await answerTask(task, by);
  if (!answered.ok) throw new Error(`The library did not answer: ${answered.failure.message}`);
  return { ...answered.value, by };
}

const activeFilters = (filters: Filters): Partial<Filters> =>
  Object.fromEntries(filterNames.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]));

const relaxedFrom = ({ matched }: Stage, { terms }: Asked): SearchAnswer["relaxed"] =>
  matched === null ? null : { matched, of: terms.length };

/**
 * Answers a search in exactly the form of `/api/search`. Fails only where the request names a work, section or topic that is not
 * held: what can be known without a library, `fromQuery` has refused before.
 */
export async function search(request: SearchRequest, context: SearchContext): Promise<Result<SearchAnswer, BadParameter>> {
  const started = performance.now();
  const { library, language, day } = context;
  const catalog = await catalogOf(library);
  const sections = await checkHeld(request, library, catalog);
  if (!sections.ok) return sections;
  const arranging: Arranging = { library, catalog, language, day };
  const task = await taskOf(request, sections.value, arranging, context.steps ?? allSearchSteps);
  const answered = await firstAnswer(task, context);
  const { stage, by } = answered;
  const { found, provisions } = await withCiting(answered, task);
  const { page, limit, sort, filters } = request;
  return ok({
    query: { q: request.words, page, limit, sort, filters: activeFilters(filters) },
    engine: by.name,
    goto: task.goto === null ? [] : await gotosOf(task.goto.provisions, arranging),
    total: stage.gathered.total,
    relaxed: relaxedFrom(stage, task.asked),
    hits: await hitsOf(found, provisions, arranging),
    facets: await facetLists(library, catalog, task.base, stage.gathered.counts, language),
    understood: await understoodOf(stage, task.asked, arranging, await noSuchProvisionOf(task.cited, arranging)),
    suggestions: {
      queries: await queriesFor(task, stage.gathered.total === 0, by),
      without: await withoutFilters(task, stage, by),
    },
    tookMs: Math.round(performance.now() - started),
  });
}
