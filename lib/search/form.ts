import type { Language } from "#lib/law/language";
import type { WorkType } from "#lib/law/work";

/**
 * One record of the index: a provision that has words of its own, with what it needs to be found and counted alone.
 * Dates are numbers YYYYMMDD. A field that is absent matches no filter on it.
 */
export type IndexRecord = {
  /** Work, edition and eId as the engine allows them: see `lib/search/key`. */
  readonly key: string;
  /** The provision's row in the library of the same generation. */
  readonly row: number;
  /**
   * The numbers of the generation that the record came with and of the first one without it (`stillThere`: none yet). An index may
   * hold records of several generations: readers ask for those of theirs.
   */
  readonly since: number;
  readonly until: number;
  readonly work: string;
  readonly edition: string;
  readonly language: Language;
  readonly type: WorkType;
  /** Year and day that the work bears in lists; absent if not stated. */
  readonly year?: number;
  readonly date?: number;
  /** Absent for literature; `forceFrom` is `notStated` and `forceTo` is `openEnd` where the manifest says nothing. */
  readonly forceFrom?: number;
  readonly forceTo?: number;
  /** Sections that the provision lies in, itself included, as address paths: `constitution-1995/sec-II`. */
  readonly sections: readonly string[];
  /** What its references lead to, as address paths without editions, and all that this is part of: `constitution-1995`. */
  readonly cites: readonly string[];
  /** How many references lead to it, or to something inside it, from outside it. */
  readonly citedBy: number;
  /** Topics whose rule it fits (lib/search/data/topics). */
  readonly topics: readonly string[];
  /** Place in the reading order of its edition. */
  readonly order: number;
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly context: string;
  /** Looser forms of Kazakh words, for queries typed with other letters; empty in other languages. */
  readonly loose: string;
};

/** `forceFrom` of a law of which no first day of force is stated: before every day. */
export const notStated = 0;
/** `forceTo` of a law without an end: after every day. */
export const openEnd = 99_991_231;

/** `until` of a record that no generation has left behind. */
export const stillThere = 1_000_000_000;

/** What tells the records of one generation from all others that an index holds, in the engine's filter language. */
export const inGeneration = (number: number): string => `since <= ${number} AND until > ${number}`;

/** What tells the records that came with a generation from those that it found there. */
export const newIn = (number: number): string => `since = ${number} AND until > ${number}`;

/** The most values that the engine counts of one facet: the most frequent ones are given. */
export const mostFacetValues = 1000;

/** How much a match weighs by field: for the engine their order is what counts, for the library the weight in BM25. */
export const fieldWeights = { title: 8, heading: 6, body: 3, context: 1, loose: 1 } as const satisfies Partial<
  Record<keyof IndexRecord, number>
>;
export type SearchField = keyof typeof fieldWeights;

/** Looser forms are asked for by themselves, so that they never mix with stems. */
export const looseFields = ["loose"] as const satisfies readonly SearchField[];
export const stemFields = ["title", "heading", "body", "context"] as const satisfies readonly SearchField[];

const equality = { facetSearch: false, filter: { equality: true, comparison: false } };
const comparison = { facetSearch: false, filter: { equality: true, comparison: true } };

/**
 * The settings of every index, in the engine's terms. Fields hold stems, so the engine's own language rules have nothing
 * to do; `byWord` because `byAttribute` finds phrases that are not there. `sort` stands first: who asks for the newest
 * means it. `order:asc` last makes equal hits stand in reading order, the same way every time.
 */
export const indexSettings = {
  searchableAttributes: Object.keys(fieldWeights),
  displayedAttributes: ["row"],
  filterableAttributes: [
    { attributePatterns: ["work", "edition", "language", "type", "sections", "topics", "cites", "row"], features: equality },
    { attributePatterns: ["year", "forceFrom", "forceTo", "order", "since", "until"], features: comparison },
  ],
  sortableAttributes: ["date", "order", "citedBy"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "order:asc"],
  proximityPrecision: "byWord",
  typoTolerance: { enabled: true, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: mostFacetValues, sortFacetValuesBy: { "*": "count" } },
  // Totals are exact up to this many; pages end long before, see `lastPage`.
  pagination: { maxTotalHits: 100_000_000 },
} as const;

/** The name of the index of a generation. */
export const indexOf = (generation: string): string => `provisions-${generation}`;
export const isIndexName = (name: string): boolean => name.startsWith("provisions-") && name !== claimsIndex;

/** Holds no provisions: which run wrote last under the mark of each data folder. */
export const claimsIndex = "provisions-claims";
