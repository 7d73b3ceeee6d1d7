import { noFilters, type SearchRequest } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import { CitationExamples } from "../../_components/CitationExamples";
import { words } from "../../_words/words";
import { searchAddress } from "../searchAddress";

/** Nothing found: what was understood, and what may help. */
export function NothingFound({ request, library }: { readonly request: SearchRequest; readonly library: Library }) {
  const isFiltered = Object.values(request.filters).some((values) => values.length > 0);
  return (
    <div className="nothing">
      <p>{words.say(isFiltered ? "search.nothingFiltered" : "search.nothing")}</p>
      {isFiltered ? (
        <p className="mt-3">
          <a href={searchAddress({ ...request, page: 1, filters: noFilters })}>{words.say("search.removeAll")}</a>
        </p>
      ) : null}
      <CitationExamples label={words.say("search.nothingCite")} library={library} />
    </div>
  );
}
