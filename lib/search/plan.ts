import type { PartialDate } from "#lib/law/date";
import type { ForceKind } from "#lib/law/force";
import type { Result } from "#lib/result";
import type { EngineFailure } from "#lib/search/engineClient";
import { type Facet, type Filters, facets, type SearchRequest, type Sort } from "#lib/search/request";
import type { Sought } from "#lib/search/sought";

/** Provisions of one edition by their order, both ends included. */
export type Range = { readonly work: string; readonly edition: string; readonly from: number; readonly to: number };

/** One question that engine and library answer alike; a request becomes one or several of them. */
export type Plan = {
  /** With nothing in it, everything matches. */
  readonly sought: Sought;
  /** Hits are among these rows: those that hold a quotation to the letter. Null: anywhere; empty: nowhere. */
  readonly rows: readonly number[] | null;
  /** Hits lie in one of these: where a citation leads. Null: anywhere; empty: nowhere. */
  readonly within: readonly Range[] | null;
  readonly filters: Filters;
  /** Where the sections of the filter lie in each edition that has them. */
  readonly sections: readonly Range[];
  /** The one work whose sections are counted, if exactly one is chosen. */
  readonly sectionsOf: string | null;
  /** Kinds of force worth counting. */
  readonly forces: readonly ForceKind[];
  /** The force of each work on the day, so that counts by work are counts by force; null where there are too many works to count. */
  readonly forceOfWork: ReadonlyMap<string, ForceKind> | null;
  /** Whether facets are counted: not for hits that fill up a page. */
  readonly isCounted: boolean;
  readonly day: PartialDate;
  readonly sort: Sort;
  readonly page: number;
  readonly limit: number;
};

/** How often each value of a facet occurs among what all other filters leave. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const noCounts = Object.fromEntries(facets.map((facet): [Facet, ReadonlyMap<string, number>] => [facet, new Map()])) as Counts;

/** Rows of the library on the page asked for, best first. */
export type Found = { readonly total: number; readonly rows: readonly number[]; readonly counts: Counts };

/** Who answers plans: the engine, or the library in its place. */
export type Answerer = {
  readonly name: "meilisearch" | "library";
  /** Answers all plans at once, each by itself. */
  readonly find: (plans: readonly Plan[]) => Promise<Result<readonly Found[], EngineFailure>>;
  /** How many provisions hold what is sought, for each of several, under the plan's filters. */
  readonly count: (plan: Plan, sought: readonly Sought[]) => Promise<Result<readonly number[], EngineFailure>>;
};

/** The work that a request is confined to: by its filter, else by its sections. */
export function chosenWork({ work, section }: Filters): string | null {
  const works = new Set(work.length > 0 ? work : section.map((path) => path.split("/")[0] ?? ""));
  const [only] = works;
  return works.size === 1 && only !== undefined ? only : null;
}

export const without = (filters: Filters, facet: Facet): Filters => ({ ...filters, [facet]: [] });

/** A plan's parts that do not depend on what is held. */
export const paging = ({ filters, sort, page, limit }: SearchRequest): Pick<Plan, "filters" | "sort" | "page" | "limit"> => ({
  filters,
  sort,
  page,
  limit,
});
