import { addressPath, parseAddress } from "#lib/law/address";
import { type ForceKind, forceKinds } from "#lib/law/force";
import { isLanguage, type Language, languages } from "#lib/law/language";
import { type WorkType, workTypes } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";

export const sorts = ["relevance", "date", "-date", "citedBy"] as const;
export type Sort = (typeof sorts)[number];

/**
 * What hits can be narrowed by; several values of one filter are alternatives. Sections are address paths
 * (`constitution-1995/sec-II`), and so is what hits cite: a work or act, or a provision with all inside it.
 */
export type Filters = {
  readonly type: readonly WorkType[];
  readonly work: readonly string[];
  readonly language: readonly Language[];
  readonly section: readonly string[];
  readonly topic: readonly string[];
  readonly year: readonly number[];
  readonly force: readonly ForceKind[];
  readonly cites: readonly string[];
};
/** Filters whose values are counted beside the hits: all but what they cite. */
export type Facet = Exclude<keyof Filters, "cites">;
export const facets = ["type", "work", "language", "section", "topic", "year", "force"] as const satisfies readonly Facet[];
export const filterNames = [...facets, "cites"] as const satisfies readonly (keyof Filters)[];

export type SearchRequest = {
  readonly words: string;
  readonly filters: Filters;
  readonly sort: Sort;
  /** From 1 to `lastPage`. */
  readonly page: number;
  /** Hits a page, from 1 to `mostHits`. */
  readonly limit: number;
};

/** A parameter whose value makes no sense, and what would. */
export type BadParameter = { readonly parameter: string; readonly allowed: string };

export const noFilters: Filters = { type: [], work: [], language: [], section: [], topic: [], year: [], force: [], cites: [] };
export const blankRequest: SearchRequest = { words: "", filters: noFilters, sort: "relevance", page: 1, limit: 20 };

/** The longest query, in UTF-16 code units after trimming. */
export const longestQuery = 1000;
export const lastPage = 1000;
export const mostHits = 100;
/** The most values of one facet in a request: more than any form sends, few enough for the engine. */
export const mostValues = 50;

/** Every parameter of a search; pages pass others over, the API refuses them. */
export const searchParameters: readonly string[] = ["q", ...filterNames, "sort", "page", "limit"];

type Reader<Value> = { readonly read: (text: string) => Value | null; readonly allowed: string };

const oneOf = <Value extends string>(values: readonly Value[]): Reader<Value> => ({
  read: (text) => values.find((value) => value === text) ?? null,
  allowed: values.join(", "),
});

function readSection(text: string): string | null {
  const address = parseAddress(text);
  return address.ok && address.value.eId !== null && address.value.edition === null ? text.replace(/^\/+|\/+$/g, "") : null;
}

/** What is cited, in canonical spelling and without an edition: citations of any wording count. */
function readCited(text: string): string | null {
  const address = parseAddress(text);
  return address.ok && address.value.edition === null ? addressPath(address.value) : null;
}

const readers: { readonly [Key in keyof Filters]: Reader<Filters[Key][number]> } = {
  type: oneOf(workTypes),
  work: { read: (text) => (/^[a-z0-9-]{1,100}$/.test(text) ? text : null), allowed: "ids of works" },
  language: { read: (text) => (isLanguage(text) ? text : null), allowed: languages.join(", ") },
  section: { read: readSection, allowed: "sections of a work, as in WORK/sec-II" },
  topic: { read: (text) => (/^[a-z][a-z-]{0,50}$/.test(text) ? text : null), allowed: "ids of topics" },
  year: { read: (text) => (/^\d{4}$/.test(text) ? Number(text) : null), allowed: "years of four digits" },
  force: oneOf(forceKinds),
  cites: { read: readCited, allowed: "a work, or a provision as in WORK/art-39" },
};

/** All values of one filter, each once, in the order given; an empty value is what a form sends for "any". */
function readValues<Key extends keyof Filters>(query: URLSearchParams, key: Key): Result<readonly Filters[Key][number][], BadParameter> {
  const reader: Reader<Filters[Key][number]> = readers[key];
  const given = [...new Set(query.getAll(key).filter((text) => text !== ""))];
  const values = given.flatMap((text) => reader.read(text) ?? []);
  if (given.length > mostValues) return fail({ parameter: key, allowed: `at most ${mostValues} values` });
  return values.length === given.length ? ok([...new Set(values)]) : fail({ parameter: key, allowed: reader.allowed });
}

function readFilters(query: URLSearchParams): Result<Filters, BadParameter> {
  const type = readValues(query, "type");
  const work = readValues(query, "work");
  const language = readValues(query, "language");
  const section = readValues(query, "section");
  const topic = readValues(query, "topic");
  const year = readValues(query, "year");
  const force = readValues(query, "force");
  const cites = readValues(query, "cites");
  if (!type.ok) return type;
  if (!work.ok) return work;
  if (!language.ok) return language;
  if (!section.ok) return section;
  if (!topic.ok) return topic;
  if (!year.ok) return year;
  if (!force.ok) return force;
  if (!cites.ok) return cites;
  return ok({
    type: type.value,
    work: work.value,
    language: language.value,
    section: section.value,
    topic: topic.value,
    year: year.value,
    force: force.value,
    cites: cites.value,
  });
}

/** What may stand where a count is asked for, whichever way what stands there is none. */
export const allowedCount = (most: number): string => `a whole number from 1 to ${most}`;

function readCount(query: URLSearchParams, parameter: "page" | "limit", most: number): Result<number, BadParameter> {
  const text = query.get(parameter) || String(blankRequest[parameter]);
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? ok(count) : fail({ parameter, allowed: allowedCount(most) });
}

function readWords(query: URLSearchParams): Result<string, BadParameter> {
  const words = query.get("q")?.trim() ?? "";
  if (words.length > longestQuery) return fail({ parameter: "q", allowed: `at most ${longestQuery} characters` });
  // U+FFFD is what URLSearchParams makes of bytes that are no UTF-8.
  return /[\p{Cs}\uFFFD]/u.test(words) ? fail({ parameter: "q", allowed: "text in UTF-8" }) : ok(words);
}

/** Reads a search from a URL. Parameters we do not know are passed over; a value that makes no sense is said (4xx). */
export function fromQuery(query: URLSearchParams): Result<SearchRequest, BadParameter> {
  const words = readWords(query);
  const filters = readFilters(query);
  const sort = oneOf(sorts).read(query.get("sort") || blankRequest.sort);
  const page = readCount(query, "page", lastPage);
  const limit = readCount(query, "limit", mostHits);
  if (!words.ok) return words;
  if (!filters.ok) return filters;
  if (sort === null) return fail({ parameter: "sort", allowed: sorts.join(", ") });
  if (!page.ok) return page;
  if (!limit.ok) return limit;
  return ok({ words: words.value, filters: filters.value, sort, page: page.value, limit: limit.value });
}

/** Writes a search as the query of a URL: what is as in a blank request is left out. The inverse of `fromQuery`. */
export function toQuery(request: SearchRequest): URLSearchParams {
  const query = new URLSearchParams();
  if (request.words !== "") query.append("q", request.words);
  for (const name of filterNames) for (const value of request.filters[name]) query.append(name, String(value));
  if (request.sort !== blankRequest.sort) query.append("sort", request.sort);
  if (request.page !== blankRequest.page) query.append("page", String(request.page));
  if (request.limit !== blankRequest.limit) query.append("limit", String(request.limit));
  return query;
}
