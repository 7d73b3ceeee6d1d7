import { parseAddress } from "#lib/law/address";
import { dayOf, type PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { fail, ok, type Result } from "#lib/result";
import type { Alternative } from "#lib/search/alternatives";
import type { NameTaken, SearchAnswer, Understood } from "#lib/search/answer";
import { type Arranging, type Found, gotosOf, hitsOf } from "#lib/search/arrange";
import { engineAnswerer } from "#lib/search/ask";
import { type Catalog, catalogOf, forceOfWorks, forcesOn } from "#lib/search/catalog";
import { rowsCiting } from "#lib/search/citing";
import { type Engine, siteEngine } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { facetLists } from "#lib/search/facetLists";
import { gather, type Piece } from "#lib/search/gather";
import { type Cited, findCited, findCitedAmongWords } from "#lib/search/goto";
import { libraryAnswerer } from "#lib/search/library";
import { type Page, pageOf } from "#lib/search/pages";
import { type Answerer, chosenWork, type Plan, paging, type Range } from "#lib/search/plan";
import { ranking } from "#lib/search/ranking";
import { readQuery } from "#lib/search/readQuery";
import { type BadParameter, type Filters, filterNames, noFilters, type SearchRequest } from "#lib/search/request";
import { anything } from "#lib/search/sought";
import { asItStands, findInStages, type Stage } from "#lib/search/stages";
import { queriesFor } from "#lib/search/suggest";
import { isTopic, topicName } from "#lib/search/topics";
import { type Asked, understand } from "#lib/search/understand";
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
  const topic = filters.topic.find((id) => !isTopic(id));
  if (topic !== undefined) return fail({ parameter: "topic", allowed: `the id of a topic (there is no "${topic}")` });
  const ranges = await Promise.all(filters.section.map((section) => sectionRanges(library, section)));
  const missing = filters.section.find((_, index) => ranges[index]?.length === 0);
  if (missing !== undefined) return fail({ parameter: "section", allowed: `a section that is held (there is no "${missing}")` });
  return ok(ranges.flat());
}

const rangesOf = ({ provisions }: Cited): readonly Range[] =>
  provisions.map(({ work, edition, order, last }) => ({ work, edition, from: order, to: last }));

/** Everything that answering one request needs, whoever answers. */
type Task = {
  readonly request: SearchRequest;
  readonly base: Plan;
  readonly asked: Asked;
  readonly cited: Cited | null;
  readonly arranging: Arranging;
};

function basePlan(request: SearchRequest, sections: readonly Range[], asked: Asked, cited: Cited | null, arranging: Arranging): Plan {
  // A query of signs alone matches nothing; an empty one matches everything.
  const within = cited !== null ? rangesOf(cited) : asked.isMute ? [] : null;
  const { catalog, day } = arranging;
  const common = {
    ...paging(request),
    sections,
    sectionsOf: chosenWork(request.filters),
    forces: forcesOn(catalog, day),
    forceOfWork: forceOfWorks(catalog, day),
    day,
  };
  return { ...common, sought: { ...anything, not: asked.excluded }, rows: asked.rows, within, isCounted: true };
}

const noWords: Alternative = { literals: [], way: "words", language: "en", uses: [] };

/** Finds what a request asks for where no words are looked for: all, what a citation leads to, what quotes or shares a passage. */
async function findWithoutWords({ base, asked }: Task, answerer: Answerer): Promise<Result<Stage, EngineFailure>> {
  const pieces: readonly Piece[] = [{ sought: base.sought, alternative: noWords }];
  const gathered = await gather(base, pieces, answerer);
  if (!gathered.ok) return gathered;
  const matched = asked.shared !== null && asked.shared < asked.terms.length ? asked.shared : null;
  const shown: Alternative = asked.shared === null ? noWords : passageOf(asked);
  const candidates = gathered.value.candidates.map((candidate) => ({ ...candidate, alternative: shown }));
  const value = { ...gathered.value, candidates };
  return ok({ gathered: value, pieces, terms: asked.terms, first: null, reading: asItStands, matched });
}

/** The words of a long text: what is marked in what shares a passage with it. */
const passageOf = ({ terms, language }: Asked): Alternative => ({
  ...{ way: "words", language, uses: [] },
  literals: terms.map(({ stem }) => ({ kind: "stem", stem, isOpen: false, isExact: true })),
});

type Answered = { readonly stage: Stage; readonly page: Page };

async function answer(task: Task, answerer: Answerer): Promise<Result<Answered, EngineFailure>> {
  const { base, asked, arranging } = task;
  const looksForWords = asked.alternatives.length > 0 && base.within === null;
  const stage = looksForWords ? await findInStages(base, asked, arranging.library, answerer) : await findWithoutWords(task, answerer);
  if (!stage.ok) return stage;
  const page = await pageOf(base, stage.value, asked, arranging, answerer);
  return page.ok ? ok({ stage: stage.value, page: page.value }) : page;
}

/** The first answer that comes: the engine's, else the library's, which always comes. */
async function firstAnswer(task: Task, context: SearchContext): Promise<Answered & { readonly by: Answerer }> {
  const { engine, index, library, onEngineFailure } = context;
  if (engine !== null && index !== null) {
    const by = engineAnswerer(engine, index);
    const answered = await answer(task, by);
    if (answered.ok) return { ...answered.value, by };
    onEngineFailure?.(answered.failure);
  }
  const by = libraryAnswerer(library, task.arranging.catalog);
  const answered = await answer(task, by);
  if (!answered.ok) throw new Error(`The library did not answer: ${answered.failure.message}`);
  return { ...answered.value, by };
}

const activeFilters = (filters: Filters): Partial<Filters> =>
  Object.fromEntries(filterNames.filter((name) => filters[name].length > 0).map((name) => [name, filters[name]]));

const isUnfiltered = ({ filters }: SearchRequest): boolean => filterNames.every((name) => filters[name].length === 0);

/** Where a quotation leads that is itself a citation: texts may cite the same in other words, or with a number misread by a scan. */
const quotedCitation = async ({ query, words }: Asked, { filters }: SearchRequest, arranging: Arranging): Promise<Cited | null> =>
  query.phrases.length === 1 && words.length === 0 ? findCited(query.phrases[0] ?? "", filters.work, arranging) : null;

/** What cites the provisions that a citation leads to: after them, on a first page with room for it. */
async function withCiting({ page, stage }: Answered, { request, cited, arranging, asked }: Task): Promise<Page> {
  const named = cited ?? (await quotedCitation(asked, request, arranging));
  const room = Math.min(request.limit, ranking.filledTo) - page.found.length;
  if (named === null || room <= 0 || request.page > 1 || request.sort !== "relevance" || !isUnfiltered(request)) return page;
  const known = new Set(stage.gathered.candidates.map(({ row }) => row));
  const rows = (await rowsCiting(arranging.library, named)).filter((row) => !known.has(row)).slice(0, room);
  const found = rows.map((row): Found => ({ row, reason: "citing", matcher: () => null }));
  return { found: [...page.found, ...found], provisions: new Map([...page.provisions, ...(await arranging.library.byRow(rows))]) };
}

function namesTaken({ gathered, pieces }: Stage, { language }: SearchContext): readonly NameTaken[] {
  const used = new Set(pieces.filter((_, index) => (gathered.totals[index] ?? 0) > 0).map(({ alternative }) => alternative));
  const taken = [...used].flatMap(({ uses, way }) =>
    uses.map((use): NameTaken => {
      const kind = use.topic !== null ? "topic" : way === "translation" ? "translation" : "synonym";
      return { from: use.from, to: use.topic === null ? use.to : topicName(use.topic, language), language: use.language, kind };
    }),
  );
  return [...new Map(taken.map((it) => [`${it.from} ${it.to} ${it.kind}`, it])).values()];
}

const understoodOf = (stage: Stage, { query, terms }: Asked, context: SearchContext): Understood => ({
  words: terms.map(({ word }) => word),
  phrases: query.phrases,
  excluded: [...query.excludedWords, ...query.excludedPhrases],
  names: namesTaken(stage, context),
  ...stage.reading,
});

const relaxedFrom = ({ matched }: Stage, { terms }: Asked): SearchAnswer["relaxed"] =>
  matched === null ? null : { matched, of: terms.length };

/** How many hits there would be without filters, where there are none with them. */
async function withoutFilters(task: Task, { gathered, pieces }: Stage, answerer: Answerer): Promise<number | null> {
  if (gathered.total > 0 || isUnfiltered(task.request)) return null;
  const open = { ...task.base, filters: noFilters, sections: [], sectionsOf: null };
  const all = pieces.length > 0 ? pieces : [{ sought: open.sought, alternative: noWords }];
  const counts = await answerer.count(
    open,
    all.map(({ sought }) => sought),
  );
  return counts.ok ? counts.value.reduce((sum, count) => sum + count, 0) : null;
}

/** Whether a query may be a citation: what is quoted is looked for to the letter. */
function isUnquoted(text: string): boolean {
  const { phrases, excludedWords, excludedPhrases } = readQuery(text);
  return phrases.length + excludedWords.length + excludedPhrases.length === 0;
}

/** What a request asks for, after what only the library knows. */
async function taskOf(
  request: SearchRequest,
  sections: readonly Range[],
  arranging: Arranging,
): Promise<Task & { readonly goto: Cited | null }> {
  const isPlain = isUnquoted(request.words);
  const cited = isPlain ? await findCited(request.words, request.filters.work, arranging) : null;
  const among = isPlain && cited === null ? await findCitedAmongWords(request.words, request.filters.work, arranging) : null;
  const text = cited === null ? (among?.rest ?? request.words) : "";
  const asked = await understand(text, request, arranging.library);
  const goto = cited ?? among?.cited ?? null;
  return { request, asked, cited, goto, arranging, base: basePlan(request, sections, asked, cited, arranging) };
}

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
  const task = await taskOf(request, sections.value, arranging);
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
    understood: understoodOf(stage, task.asked, context),
    suggestions: {
      queries: await queriesFor(task.asked, stage.gathered.total === 0, library),
      without: await withoutFilters(task, stage, by),
    },
    tookMs: Math.round(performance.now() - started),
  });
}
