import type { SearchAnswer } from "#lib/search/answer";
import { filterNames, noFilters, type SearchRequest } from "#lib/search/request";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { facetLabel } from "../facetLabel";
import { searchAddress, withoutValue } from "../searchAddress";

/** The filters in use, each a link that takes it away. */
export function ActiveFilters({ request, answer }: { readonly request: SearchRequest; readonly answer: SearchAnswer }) {
  const active = filterNames.flatMap((name) => request.filters[name].map((value) => ({ facet: name, value: String(value) })));
  if (active.length === 0) return null;
  return (
    <ul aria-label={words.say("search.filtersActive")} className="chips">
      {active.map(({ facet, value }) => {
        const label = facet === "cites" ? words.say("search.cites", { what: value }) : facetLabel(facet, value, answer.facets[facet]);
        const name = words.say("search.removeFilter", { facet: words.say(`facet.${facet}`), value: label });
        return (
          <li key={`${facet}=${value}`}>
            <a aria-label={name} className="chip" href={here(searchAddress(withoutValue(request, facet, value)))}>
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      {active.length < 2 ? null : (
        <li>
          <a href={here(searchAddress({ ...request, page: 1, filters: noFilters }))}>{words.say("search.removeAll")}</a>
        </li>
      )}
    </ul>
  );
}
