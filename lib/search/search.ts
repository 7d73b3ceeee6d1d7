import { likelyLanguage } from "#lib/language/alphabet";
import { words } from "#lib/language/words";
import { parseAddress } from "#lib/law/address";
import { dayOf, type PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { fail, ok, type Result } from "#lib/result";
import type { SearchAnswer } from "#lib/search/answer";
import { type Arranging, gotosOf, hitsOf } from "#lib/search/arrange";
import { engineAnswerer } from "#lib/search/ask";
import { type Catalog, catalogOf, forcesOn } from "#lib/search/catalog";
import { type Engine, siteEngine } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { matcherOf } from "#lib/search/excerpt";
import { facetLists } from "#lib/search/facetLists";
import { type Cited, findCited } from "#lib/search/goto";
import { libraryAnswerer } from "#lib/search/library";
import { type Answerer, chosenWork, type Found, type Plan, paging, type Range, stemsOfQuery, wordsOf } from "#lib/search/plan";
import { engineWords, relax } from "#lib/search/relax";
import { type BadParameter, type Facet, type Filters, facets, filterNames, type SearchRequest } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import type { Published } from "#lib/store/published";

/** All that an answer depends on beside the request. `language` is the interface's, in which facets and labels are named. */
export type SearchContext = {
  readonly library: Library;
  /** The index that was published with the library; null where there is none. */
  readonly index: string | null;
  readonly engine: Engine | null;
  readonly day: PartialDate;
  readonly language: Language;
  /** Told why the engine did not answer; the library then does. */
  readonly onEngineFailure?: (failure: EngineFailure) => void;
};

/** The context of this site: its engine, the published generation, today. */
export const searchContext = (published: Published, language: Language): SearchContext => ({
  library: published.library,
  index: published.current.index,
  engine: siteEngine(),
  day: dayOf(new Date()),
  language,
});

/** Where the sections of a filter lie, in every edition that has them. */
async function sectionRanges(library: Library, section: string): Promise<readonly Range[]> {
  const address = parseAddress(section);
  if (!address.ok || address.value.eId === null) return [];
  const { work, eId } = address.value;
  const rows = await library.database.all("SELECT edition, position, last FROM provisions WHERE work = ? AND eId = ?", [work, eId]);
  return rows.map((row) => ({ work, edition: String(row.edition), from: Number(row.position), to: Number(row.last) }));
}

/** Checks what only the library knows: whether works and sections exist. */
export async function checkHeld(
  { filters }: SearchRequest,
  library: Library,
  catalog: Catalog,
): Promise<Result<readonly Range[], BadParameter>> {
  const unknown = filters.work.find((id) => !catalog.byId.has(id));
  if (unknown !== undefined) return fail({ parameter: "work", allowed: `the id of a work that is held (there is no "${unknown}")` });
  const ranges = await Promise.all(filters.section.map((section) => sectionRanges(library, section)));
  const missing = filters.section.find((_, index) => ranges[index]?.length === 0);
  if (missing !== undefined) return fail({ parameter: "section", allowed: `a section that is held (there is no "${missing}")` });
  return ok(ranges.flat());
}

const rangesOf = ({ provisions }: Cited): readonly Range[] =>
  provisions.map(({ work, edition, order, last }) => ({ work, edition, from: order, to: last }));

/** Words are stemmed in the one language that the request asks for, else in the one that they look like. */
const queryLanguage = ({ words: query, filters }: SearchRequest): Language => {
  const [only, ...others] = filters.language;
  return only !== undefined && others.length === 0 ? only : likelyLanguage(query);
};

function planOf(request: SearchRequest, sections: readonly Range[], cited: Cited | null, catalog: Catalog, day: PartialDate): Plan {
  const stems = cited === null ? stemsOfQuery(request.words, queryLanguage(request)) : [];
  // A query of signs alone matches nothing; an empty one matches everything.
  const isMute = cited === null && stems.length === 0 && request.words !== "";
  const within = cited !== null ? rangesOf(cited) : isMute ? [] : null;
  const common = { ...paging(request), sections, sectionsOf: chosenWork(request.filters), forces: forcesOn(catalog, day), day };
  return { ...wordsOf(stems), within, ...common };
}

const noCounts = Object.fromEntries(facets.map((facet): [Facet, ReadonlyMap<string, number>] => [facet, new Map()])) as Found["counts"];
const nothing: Found = { total: 0, rows: [], counts: noCounts };

type Answered = { readonly found: Found; readonly plan: Plan };

/** Asks for all words; where no provision holds them all, for as many as one holds. */
async function answer(plan: Plan, answerer: Answerer): Promise<Result<Answered, EngineFailure>> {
  const isWhole = plan.stems.length <= engineWords;
  const found = isWhole ? await answerer.find(plan) : ok(nothing);
  if (!found.ok) return found;
  if (found.value.total > 0 || plan.stems.length < 2) return ok({ found: found.value, plan });
  const fewer = await relax(plan, answerer);
  if (!fewer.ok) return fewer;
  if (fewer.value.length === 0) return ok({ found: found.value, plan });
  const relaxed = { ...plan, ...wordsOf(fewer.value, plan.isOpenEnded && fewer.value.at(-1) === plan.stems.at(-1)) };
  const again = await answerer.find(relaxed);
  return again.ok ? ok({ found: again.value, plan: relaxed }) : again;
}

/** The first answer that comes: the engine's, else the library's, which always comes. */
async function firstAnswer(plan: Plan, context: SearchContext, catalog: Catalog): Promise<Answered & { readonly by: Answerer["name"] }> {
  const { engine, index, library, onEngineFailure } = context;
  if (engine !== null && index !== null) {
    const answered = await answer(plan, engineAnswerer(engine, index));
    if (answered.ok) return { ...answered.value, by: "meilisearch" };
    onEngineFailure?.(answered.failure);
  }
  const answered = await answer(plan, libraryAnswerer(library, catalog));
  if (!answered.ok) throw new Error(`The library did not answer: ${answered.failure.message}`);
  return { ...answered.value, by: "library" };
}

const activeFilters = (filters: Filters): Partial<Filters> =>
  Object.fromEntries(filterNames.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]));

const relaxedFrom = (plan: Plan, asked: Plan): SearchAnswer["relaxed"] =>
  plan.stems.length < asked.stems.length ? { matched: plan.stems.length, of: asked.stems.length } : null;

/**
 * Answers a search in exactly the form of `/api/search`. Fails only where the request names a work or section that is not
 * held: what can be known without a library, `fromQuery` has refused before.
 */
export async function search(request: SearchRequest, context: SearchContext): Promise<Result<SearchAnswer, BadParameter>> {
  const started = performance.now();
  const { library, language, day } = context;
  const catalog = await catalogOf(library);
  const sections = await checkHeld(request, library, catalog);
  if (!sections.ok) return sections;
  const arranging: Arranging = { library, catalog, language, day };
  const cited = await findCited(request.words, request.filters.work, arranging);
  const asked = planOf(request, sections.value, cited, catalog, day);
  const { found, plan, by } = await firstAnswer(asked, context, catalog);
  const { page, limit, sort, filters } = request;
  const matcher = matcherOf(plan, words(request.words).at(-1)?.text ?? "");
  return ok({
    query: { q: request.words, page, limit, sort, filters: activeFilters(filters) },
    engine: by,
    goto: cited === null ? [] : await gotosOf(cited.provisions, arranging),
    total: found.total,
    relaxed: relaxedFrom(plan, asked),
    hits: await hitsOf(found.rows, matcher, arranging),
    facets: await facetLists(library, catalog, plan, found.counts, language),
    tookMs: Math.round(performance.now() - started),
  });
}
