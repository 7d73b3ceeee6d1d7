import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { PartialDate } from "#lib/law/date";
import type { ForceKind } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import type { Result } from "#lib/result";
import type { EngineFailure } from "#lib/search/engineClient";
import type { Facet, Filters, SearchRequest, Sort } from "#lib/search/request";

/** Provisions of one edition by their order, both ends included. */
export type Range = { readonly work: string; readonly edition: string; readonly from: number; readonly to: number };

/** What a request means, in terms of neither engine nor library: both answer the same plan. */
export type Plan = {
  /** All must match; each once, in the order of the query. Empty: everything matches. */
  readonly stems: readonly string[];
  /** Whether the last stem may be the beginning of a longer word. Never a number: 4 is not 40. */
  readonly isOpenEnded: boolean;
  /** Hits lie in one of these: where a citation leads. Null: anywhere; empty: nowhere. */
  readonly within: readonly Range[] | null;
  readonly filters: Filters;
  /** Where the sections of the filter lie in each edition that has them. */
  readonly sections: readonly Range[];
  /** The one work whose sections are counted, if exactly one is chosen. */
  readonly sectionsOf: string | null;
  /** Kinds of force worth counting. */
  readonly forces: readonly ForceKind[];
  readonly day: PartialDate;
  readonly sort: Sort;
  readonly page: number;
  readonly limit: number;
};

/** How often each value of a facet occurs among what all other filters leave. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Rows of the library on the page asked for, best first. */
export type Found = { readonly total: number; readonly rows: readonly number[]; readonly counts: Counts };

/** Who answers plans: the engine, or the library in its place. */
export type Answerer = {
  readonly name: "meilisearch" | "library";
  readonly find: (plan: Plan) => Promise<Result<Found, EngineFailure>>;
  /** How many provisions hold all words of each set, under the plan's filters. */
  readonly count: (plan: Plan, sets: readonly (readonly string[])[]) => Promise<Result<readonly number[], EngineFailure>>;
};

/** The shortest stem that stands for words that begin with it, in characters. */
const shortestBeginning = 2;

/** The most different words of a query that are looked at: more are passed over, and `relaxed` says so. */
export const mostWords = 40;

/** The different stems of a query, in its order; a word that comes twice counts where it comes last. */
export function stemsOfQuery(text: string, language: Language): readonly string[] {
  const stems = words(text)
    .map((word) => stemOf(word.text, language))
    .filter((stem) => stem !== "");
  return [...new Set(stems.reverse())].reverse();
}

/** The words part of a plan. Whether the last one is open-ended follows from what it is. */
export function wordsOf(stems: readonly string[], isLastTyped = true): Pick<Plan, "stems" | "isOpenEnded"> {
  const last = stems.at(-1) ?? "";
  return { stems, isOpenEnded: isLastTyped && last.length >= shortestBeginning && !/\p{N}/u.test(last) };
}

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
