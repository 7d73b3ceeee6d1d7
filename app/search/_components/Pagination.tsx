import { lastPage, type SearchRequest } from "#lib/search/request";
import { Pages } from "../../_components/Pages";
import { searchAddress } from "../searchAddress";

/** How many pages a number of hits fills, as far as they can be asked for. */
export const pagesOf = (total: number, limit: number): number => Math.min(lastPage, Math.ceil(total / limit));

/** The way through the pages of results. */
export const Pagination = ({ request, total }: { readonly request: SearchRequest; readonly total: number }) => (
  <Pages addressOf={(page) => searchAddress({ ...request, page })} page={request.page} pages={pagesOf(total, request.limit)} />
);
