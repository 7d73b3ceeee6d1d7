import type { Language } from "#lib/law/language";
import type { WorkType } from "#lib/law/work";
import type { Facet, Filters, SearchRequest } from "#lib/search/request";

/** A piece of an excerpt, as raw text: never HTML. */
export type Stretch = { readonly text: string; readonly mark: boolean };

/**
 * What a hit and a direct answer to a citation have in common. `force` is for programs: `in force since 1995-09-05`,
 * `ceased 2026-07-01`, `in force from 2026-07-01`, `not stated`, and null for literature. `url` is the pinned address.
 */
type Place = {
  readonly work: string;
  readonly edition: string;
  readonly eId: string;
  readonly label: string;
  readonly title: string;
  readonly force: string | null;
  readonly url: string;
};

export type Goto = Place;

export type Hit = Place & {
  readonly language: Language;
  readonly type: WorkType;
  readonly snippet: readonly Stretch[];
  readonly citedBy: number;
};

/** One value of a facet; `value` is what a request says to choose it. */
export type FacetCount = { readonly value: string; readonly label: string; readonly count: number };

/** Counts ignore the facet's own filter. `section` is filled when exactly one work is chosen; `topic` is empty without topics. */
export type FacetCounts = Readonly<Record<Facet | "topic", readonly FacetCount[]>>;

/** The answer to a search, as `/api/search` gives it (contract, section 6). */
export type SearchAnswer = {
  readonly query: Pick<SearchRequest, "page" | "limit" | "sort"> & { readonly q: string; readonly filters: Partial<Filters> };
  readonly engine: "meilisearch" | "library";
  readonly goto: readonly Goto[];
  readonly total: number;
  /** How many of the query's different words the hits hold, if no text holds all of them. */
  readonly relaxed: { readonly matched: number; readonly of: number } | null;
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
  /** Milliseconds from request to answer. */
  readonly tookMs: number;
};
