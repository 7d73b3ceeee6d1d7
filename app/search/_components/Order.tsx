import { type SearchRequest, sorts } from "#lib/search/request";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { searchAddress } from "../searchAddress";

/** The order of results, as links: each order has its own address. */
export function Order({ request }: { readonly request: SearchRequest }) {
  return (
    <nav aria-label={words.say("search.sort")} className="order">
      {sorts.map((sort) => (
        <a aria-current={sort === request.sort ? "true" : undefined} href={here(searchAddress({ ...request, sort, page: 1 }))} key={sort}>
          {words.say(`search.sort.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
