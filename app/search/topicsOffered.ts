import { foldedWords } from "#lib/search/nameIndex";
import { fromQuery, type SearchRequest } from "#lib/search/request";
import { type SearchContext, search } from "#lib/search/search";
import { topicsNamed } from "#lib/search/suggestedNames";

/** A topic, and the number of provisions that have it. */
export type TopicOffered = { readonly name: string; readonly url: string; readonly count: number };

const hasFilters = ({ filters }: SearchRequest): boolean => Object.values(filters).some((values) => values.length > 0);

/**
 * Topics with a name, in any language, that begins with the words typed: "кешірім" offers "Кешірім жасау" where no text holds the
 * word itself. Those that no provision has are left out, and none are offered under filters, where they might find nothing.
 */
export async function topicsOffered(request: SearchRequest, context: SearchContext): Promise<readonly TopicOffered[]> {
  if (request.words === "" || hasFilters(request)) return [];
  const counted = await Promise.all(
    topicsNamed(foldedWords(request.words), context.language).map(async ({ text, url }) => {
      const all = fromQuery(new URLSearchParams(url.split("?")[1]));
      const answer = all.ok ? await search(all.value, context) : all;
      return { name: text, url, count: answer.ok ? answer.value.total : 0 };
    }),
  );
  return counted.filter(({ count }) => count > 0);
}
