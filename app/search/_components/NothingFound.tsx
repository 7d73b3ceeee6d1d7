import type { Suggestions } from "#lib/search/answer";
import { noFilters, type SearchRequest } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import { CitationExamples } from "../../_components/CitationExamples";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { searchAddress } from "../searchAddress";

type Props = { readonly request: SearchRequest; readonly suggestions: Suggestions; readonly library: Library };

/** Nothing found: what was understood, and what may help. */
export function NothingFound({ request, suggestions, library }: Props) {
  const isFiltered = Object.values(request.filters).some((values) => values.length > 0);
  return (
    <div className="nothing">
      <p>{words.say(isFiltered ? "search.nothingFiltered" : "search.nothing")}</p>
      {isFiltered ? (
        <p className="mt-3">
          <a href={here(searchAddress({ ...request, page: 1, filters: noFilters }))}>{words.say("search.removeAll")}</a>
        </p>
      ) : null}
      {suggestions.queries.length === 0 ? null : (
        <p className="mt-3 flex flex-wrap gap-x-4">
          {words.say("search.try")}
          {suggestions.queries.map((query) => (
            <a href={here(searchAddress({ ...request, words: query, page: 1 }))} key={query}>
              {query}
            </a>
          ))}
        </p>
      )}
      <CitationExamples label={words.say("search.nothingCite")} library={library} />
    </div>
  );
}
