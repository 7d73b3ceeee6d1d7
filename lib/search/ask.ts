import { ok, type Result } from "#lib/result";
import type { Engine, Question, Reply } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { engineFilter, forceFilter } from "#lib/search/engineFilter";
import { looseFields, stemFields } from "#lib/search/form";
import { type Answerer, type Counts, type Found, type Plan, without } from "#lib/search/plan";
import { type Facet, type Filters, facets, type Sort } from "#lib/search/request";
import type { Literal, Sought } from "#lib/search/sought";

/** Facets that the engine counts as fields, by the field's name; force is counted by its dates. */
const fields = {
  type: "type",
  work: "work",
  language: "language",
  section: "sections",
  topic: "topics",
  year: "year",
} as const satisfies Partial<Record<Facet, string>>;
type FieldFacet = keyof typeof fields;
const fieldFacets = facets.filter((facet): facet is FieldFacet => facet in fields);

const wordOf = (literal: Literal): string => {
  if (literal.kind === "phrase") return `"${literal.stems.join(" ")}"`;
  return literal.kind === "topic" ? "" : literal.isExact ? `"${literal.stem}"` : literal.stem;
};

/**
 * What is sought in the engine's words: exclusions first, since only the last word of all can be the beginning of a longer one;
 * a space at the end tells the engine that it is whole. Quoted, a word is found only as it is.
 */
function queryOf({ must, not }: Sought): string {
  const last = must.findIndex((literal) => literal.kind === "stem" && literal.isOpen);
  const ordered = last < 0 ? must : [...must.filter((_, index) => index !== last), ...must.slice(last, last + 1)];
  const excluded = not.map(wordOf).filter((word) => word !== "");
  const words = [...excluded.map((word) => `-${word}`), ...ordered.map(wordOf).filter((word) => word !== "")];
  return words.join(" ") + (last < 0 ? " " : "");
}

const sortFields = { date: "date:asc", "-date": "date:desc", citedBy: "citedBy:desc" } as const satisfies Record<
  Exclude<Sort, "relevance">,
  string
>;

const sortOf = ({ sort, within }: Plan): readonly string[] => {
  if (sort !== "relevance") return [sortFields[sort]];
  return within === null ? [] : ["order:asc"];
};

const onlyCount = (plan: Plan, filters: Filters, counted: readonly string[]): Question => ({
  q: queryOf(plan.sought),
  fields: plan.sought.isLoose ? looseFields : stemFields,
  filter: engineFilter(plan, filters),
  facets: counted,
  sort: [],
  page: 1,
  hitsPerPage: 0,
});

const isWanted = (plan: Plan, facet: FieldFacet): boolean => facet !== "section" || plan.sectionsOf !== null;
/** Whether counts by force follow from those by work, so that nothing need be asked for them. */
const followsFromWorks = (plan: Plan): boolean => plan.forceOfWork !== null && plan.filters.force.length === 0;

const countedForces = (plan: Plan): Plan["forces"] => (plan.isCounted && !followsFromWorks(plan) ? plan.forces : []);
const isActive = (plan: Plan, facet: Facet): boolean => plan.filters[facet].length > 0;

/** A facet's question without its own filter. Sections are those of one work, also where only a section was chosen. */
function ownQuestion(plan: Plan, facet: FieldFacet): Question {
  const filters = without(plan.filters, facet);
  const confined = facet === "section" && plan.sectionsOf !== null ? { ...filters, work: [plan.sectionsOf] } : filters;
  return onlyCount(plan, confined, [fields[facet]]);
}

function questionsOf(plan: Plan): { readonly main: Question; readonly own: readonly FieldFacet[]; readonly all: readonly Question[] } {
  const wanted = plan.isCounted ? fieldFacets.filter((facet) => isWanted(plan, facet)) : [];
  const own = wanted.filter((facet) => isActive(plan, facet));
  const shared = wanted.filter((facet) => !isActive(plan, facet)).map((facet) => fields[facet]);
  const counted = plan.isCounted && followsFromWorks(plan) ? [...new Set([...shared, fields.work])] : shared;
  const main = { ...onlyCount(plan, plan.filters, counted), sort: sortOf(plan), page: plan.page, hitsPerPage: plan.limit };
  const unforced = onlyCount(plan, without(plan.filters, "force"), []);
  const forces = countedForces(plan).map((kind) => ({ ...unforced, filter: [...unforced.filter, forceFilter(kind, plan.day)] }));
  return { main, own, all: [main, ...own.map((facet) => ownQuestion(plan, facet)), ...forces] };
}

const countsOf = (reply: Reply | undefined, facet: FieldFacet): ReadonlyMap<string, number> =>
  new Map(Object.entries(reply?.facets[fields[facet]] ?? {}));

function byForce(works: ReadonlyMap<string, number>, { forceOfWork }: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [work, count] of works) {
    const force = forceOfWork?.get(work);
    if (force !== undefined) counts.set(force, (counts.get(force) ?? 0) + count);
  }
  return counts;
}

function foundIn(plan: Plan, own: readonly FieldFacet[], replies: readonly Reply[]): Found {
  const [main, ...rest] = replies;
  const field = (facet: FieldFacet): ReadonlyMap<string, number> => {
    if (!plan.isCounted || !isWanted(plan, facet)) return new Map();
    return countsOf(own.includes(facet) ? rest[own.indexOf(facet)] : main, facet);
  };
  const force =
    plan.isCounted && followsFromWorks(plan)
      ? byForce(countsOf(main, "work"), plan)
      : new Map(countedForces(plan).map((kind, index) => [kind as string, rest[own.length + index]?.total ?? 0]));
  const counts: Counts = {
    ...{ type: field("type"), work: field("work"), language: field("language"), section: field("section"), topic: field("topic") },
    ...{ year: field("year"), force },
  };
  return { total: main?.total ?? 0, rows: main?.rows ?? [], counts };
}

/** Lets the engine answer plans: one request for the hits, the counts of each facet and of each kind of force, of all of them. */
export function engineAnswerer(engine: Engine, index: string): Answerer {
  const find = async (plans: readonly Plan[]): Promise<Result<readonly Found[], EngineFailure>> => {
    const asked = plans.map((plan) => ({ plan, ...questionsOf(plan) }));
    const replies = await engine.ask(
      index,
      asked.flatMap(({ all }) => all),
    );
    if (!replies.ok) return replies;
    let next = 0;
    const take = (count: number): readonly Reply[] => {
      next += count;
      return replies.value.slice(next - count, next);
    };
    return ok(asked.map(({ plan, own, all }) => foundIn(plan, own, take(all.length))));
  };
  const count: Answerer["count"] = async (plan, sought) => {
    const questions = sought.map((it) => onlyCount({ ...plan, sought: it }, plan.filters, []));
    const replies = await engine.ask(index, questions);
    return replies.ok ? ok(replies.value.map(({ total }) => total)) : replies;
  };
  return { name: "meilisearch", find, count };
}
