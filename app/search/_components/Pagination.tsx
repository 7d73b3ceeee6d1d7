import { lastPage, type SearchRequest } from "#lib/search/request";
import { words } from "../../_words/words";
import { searchAddress } from "../searchAddress";

/** How many pages a number of hits fills, as far as they can be asked for. */
export const pagesOf = (total: number, limit: number): number => Math.min(lastPage, Math.ceil(total / limit));

/** The way through the pages of results. */
export function Pagination({ request, total }: { readonly request: SearchRequest; readonly total: number }) {
  const pages = pagesOf(total, request.limit);
  if (pages < 2) return null;
  const { page } = request;
  return (
    <nav aria-label={words.say("search.pages")} className="pagination not-on-paper">
      {page <= 1 ? (
        <span />
      ) : (
        <a className="button" href={searchAddress({ ...request, page: page - 1 })} rel="prev">
          {words.say("search.previous")}
        </a>
      )}
      <span className="text-quiet tabular">{words.say("search.page", { page, pages })}</span>
      {page >= pages ? (
        <span />
      ) : (
        <a className="button" href={searchAddress({ ...request, page: page + 1 })} rel="next">
          {words.say("search.next")}
        </a>
      )}
    </nav>
  );
}
