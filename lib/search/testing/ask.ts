import type { HitReason, SearchAnswer } from "#lib/search/answer";
import { fromQuery } from "#lib/search/request";
import { type SearchContext, search } from "#lib/search/search";

/** The answer to the parameters of an address. */
export async function ask(query: string, context: SearchContext): Promise<SearchAnswer> {
  const request = fromQuery(new URLSearchParams(query));
  if (!request.ok) throw new Error(`${query} is refused: ${JSON.stringify(request.failure)}`);
  const answer = await search(request.value, context);
  if (!answer.ok) throw new Error(`${query} is refused: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}

/** Work and eId of each hit, but for those that are there for some reasons. */
export const paths = ({ hits }: SearchAnswer, ...without: readonly HitReason[]): string[] =>
  hits.filter(({ reason }) => !without.includes(reason)).map(({ work, eId }) => `${work} ${eId}`);

/** The counts of a facet by its values. */
export const counts = (answer: SearchAnswer, facet: keyof SearchAnswer["facets"]): Readonly<Record<string, number>> =>
  Object.fromEntries(answer.facets[facet].map(({ value, count }) => [value, count]));
