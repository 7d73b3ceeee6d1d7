import { type Filters, type SearchRequest, toQuery } from "#lib/search/request";

/** The address of a search. */
export function searchAddress(request: SearchRequest): string {
  const query = toQuery(request).toString();
  return query === "" ? "/search" : `/search?${query}`;
}

/** The same search without one value of a filter, from its first page. */
export function withoutValue(request: SearchRequest, filter: keyof Filters, value: string): SearchRequest {
  const values = request.filters[filter].filter((it) => String(it) !== value);
  return { ...request, page: 1, filters: { ...request.filters, [filter]: values } };
}
