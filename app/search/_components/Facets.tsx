import type { FacetCount, SearchAnswer } from "#lib/search/answer";
import { type Facet, facets, type SearchRequest } from "#lib/search/request";
import { words } from "../../_words/words";
import { shownValues } from "../facetLabel";

/** Values shown at once; the others are one click away. */
const shownFirst = 6;

type GroupProps = {
  readonly facet: Facet;
  readonly values: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly form: string;
};

function Value({
  facet,
  value,
  isChosen,
  form,
}: {
  readonly facet: Facet;
  readonly value: FacetCount;
  readonly isChosen: boolean;
  readonly form: string;
}) {
  return (
    <label className="facet-value">
      <input defaultChecked={isChosen} form={form} name={facet} type="checkbox" value={value.value} />
      <span className="facet-name" title={value.label}>
        {value.label}
      </span>
      <span className="facet-count">{words.number(value.count)}</span>
    </label>
  );
}

function Group({ facet, values, chosen, form }: GroupProps) {
  const isShown = (value: FacetCount, index: number): boolean => index < shownFirst || chosen.includes(value.value);
  const rest = values.filter((value, index) => !isShown(value, index));
  const show = (value: FacetCount) => (
    <Value facet={facet} form={form} isChosen={chosen.includes(value.value)} key={value.value} value={value} />
  );
  return (
    <fieldset className="facet">
      <legend className="label">{words.say(`facet.${facet}`)}</legend>
      {values.filter(isShown).map(show)}
      {rest.length === 0 ? null : (
        <details>
          <summary>{words.say("search.more", { count: rest.length })}</summary>
          {rest.map(show)}
        </details>
      )}
    </fieldset>
  );
}

/** Whether a facet would tell results apart, or is in use. */
const isUseful = (values: readonly FacetCount[], chosen: readonly string[]): boolean => values.length > 1 || chosen.length > 0;

/** The filters beside the results: groups of boxes that belong to the search form. On a phone they are a sheet. */
export function Facets({
  answer,
  request,
  form,
}: {
  readonly answer: SearchAnswer;
  readonly request: SearchRequest;
  readonly form: string;
}) {
  const groups = facets.map((facet) => {
    const chosen = request.filters[facet].map(String);
    return { facet, chosen, values: shownValues(answer, facet, chosen) };
  });
  const useful = groups.filter(({ values, chosen }) => isUseful(values, chosen));
  if (useful.length === 0) return null;
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="filters" type="button">
        {words.say("search.filters")}
      </button>
      <section aria-label={words.say("search.filters")} className="facets sheet not-on-paper" id="filters" popover="auto">
        {useful.map((group) => (
          <Group form={form} key={group.facet} {...group} />
        ))}
        <button className="button apply" form={form} type="submit">
          {words.say("search.apply")}
        </button>
      </section>
    </>
  );
}
