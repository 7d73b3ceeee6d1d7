import type { SearchRequest } from "#lib/search/request";
import { here } from "../../_words/here";
import { searchAddress } from "../searchAddress";

type Props = { readonly label: string; readonly queries: readonly string[]; readonly request: SearchRequest };

/** Other queries, each a link that asks it under the same filters. */
export function QueryLinks({ label, queries, request }: Props) {
  if (queries.length === 0) return null;
  return (
    <p className="examples">
      <span className="text-quiet">{label}</span>
      {queries.map((query) => (
        <a href={here(searchAddress({ ...request, words: query, page: 1 }))} key={query}>
          {query}
        </a>
      ))}
    </p>
  );
}
