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

/**
 * Why a hit is there. `words`: it holds all words asked for. `synonym`: it holds another name for one of them. `topic`: it has the
 * topic that they name. `translation`:
 * it is in another language and holds the name there. `fewer`: it holds only some of the words, and stands after all that hold
 * more. `citing`: it cites what the query names.
 */
export type HitReason = "words" | "synonym" | "topic" | "translation" | "fewer" | "citing";

export type Hit = Place & {
  readonly language: Language;
  readonly type: WorkType;
  readonly snippet: readonly Stretch[];
  readonly citedBy: number;
  readonly reason: HitReason;
};

/** A name in the query and what it was taken for; `kind` is `topic` where `to` is a topic's name. */
export type NameTaken = {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly kind: "synonym" | "translation" | "topic";
};

/**
 * A citation that no text held has: how it reads, the work it was taken to be of, and what stands nearest there by number.
 */
export type NoSuchProvision = { readonly label: string; readonly work: string; readonly title: string; readonly nearest: readonly Goto[] };

/** How the query was read. Lists are empty, and texts null, where there is nothing to say. */
export type Understood = {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
  /** Names taken for others by which hits were found, or could have been. */
  readonly names: readonly NameTaken[];
  /** The query as typed on another keyboard, where only that found something. */
  readonly keyboard: string | null;
  /** Words that occur nowhere, and those taken for them. */
  readonly spelling: readonly { readonly from: string; readonly to: string }[];
  /** Whether hits were found by a looser spelling: Kazakh words in Russian or Latin letters. */
  readonly isLoose: boolean;
  /** Where the query is a citation that leads nowhere. */
  readonly noSuchProvision: NoSuchProvision | null;
};

/** What to ask instead. `without` is how many hits there would be without any filter, if there are none with them. */
export type Suggestions = { readonly queries: readonly string[]; readonly without: number | null };

/** One value of a facet; `value` is what a request says to choose it. */
export type FacetCount = { readonly value: string; readonly label: string; readonly count: number; readonly rule?: readonly string[] };

/** Counts ignore the facet's own filter. `section` is filled when exactly one work is chosen; A topic's `rule` is what a provision must hold to have it. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** The answer to a search, as `/api/search` gives it (contract, section 6). */
export type SearchAnswer = {
  readonly query: Pick<SearchRequest, "page" | "limit" | "sort"> & { readonly q: string; readonly filters: Partial<Filters> };
  readonly engine: "meilisearch" | "library";
  readonly goto: readonly Goto[];
  /** How many provisions hold all words, or as many as `relaxed` says. Hits that hold fewer are not counted. */
  readonly total: number;
  /** How many of the query's different words the hits hold, if no text holds all of them. */
  readonly relaxed: { readonly matched: number; readonly of: number } | null;
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
  readonly understood: Understood;
  readonly suggestions: Suggestions;
  /** Milliseconds from request to answer. */
  readonly tookMs: number;
};
