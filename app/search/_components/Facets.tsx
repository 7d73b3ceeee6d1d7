import { likelyLanguage } from "#lib/language/alphabet";
import type { SearchAnswer } from "#lib/search/answer";
import type { Facet, SearchRequest } from "#lib/search/request";
import { FilterGroup } from "../../_components/FilterGroup";
import { words } from "../../_words/words";
import { shownValues } from "../facetLabel";
import { TopicRules } from "./TopicRules";

type Props = { readonly answer: SearchAnswer; readonly request: SearchRequest; readonly form: string };

/** What tells law from other texts goes first, long lists last. */
const order: readonly Facet[] = ["type", "force", "language", "work", "section", "topic", "year"];

/** The filters beside the results: groups of boxes that belong to the search form. On a phone they are a sheet. */
export function Facets({ answer, request, form }: Props) {
  const groups = order.map((facet) => {
    const chosen = request.filters[facet].map(String);
    const values = shownValues(answer, facet, chosen);
    return { facet, chosen, values: facet === "work" ? values.map((it) => ({ ...it, language: likelyLanguage(it.label) })) : values };
  });
  // One value alone tells no results apart, unless it is in use.
  const useful = groups.filter(({ values, chosen }) => values.length > 1 || chosen.length > 0);
  if (useful.length === 0) return null;
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="filters" type="button">
        {words.say("search.filters")}
      </button>
      <section
        aria-describedby="filters-note"
        aria-label={words.say("search.filters")}
        className="facets sheet not-on-paper"
        id="filters"
        popover="auto"
      >
        <p className="facet-note at-once" id="filters-note">
          {words.say("search.atOnce")}
        </p>
        {useful.map(({ facet, values, chosen }) => (
          <FilterGroup chosen={chosen} form={form} key={facet} label={words.say(`facet.${facet}`)} name={facet} values={values}>
            {facet === "topic" ? <TopicRules topics={values} /> : null}
          </FilterGroup>
        ))}
        <button className="button apply" form={form} type="submit">
          {words.say("search.apply")}
        </button>
        <button className="button close-sheet" popoverTarget="filters" popoverTargetAction="hide" type="button">
          {words.say("search.show", { total: answer.total })}
        </button>
      </section>
    </>
  );
}
