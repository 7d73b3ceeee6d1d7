import { languages } from "#lib/law/language";
import { referenceKinds, referenceStatuses } from "#lib/law/reference";
import { titleIn, type Work } from "#lib/law/work";
import { FilterGroup } from "../../_components/FilterGroup";
import { formatEnd, type ReferenceRequest } from "../../_requests/references";
import { byTitle } from "../../_words/byTitle";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import type { Exploration } from "../exploration";

type Props = { readonly request: ReferenceRequest; readonly exploration: Exploration };

const worksList = "works";

function End({ name, value, example }: { readonly name: "from" | "to"; readonly value: string; readonly example: string }) {
  return (
    <div className="facet">
      <label className="label" htmlFor={`explore-${name}`}>
        {words.say(`explore.${name}`)}
      </label>
      <input
        autoComplete="off"
        className="field end-field"
        defaultValue={value}
        id={`explore-${name}`}
        list={worksList}
        name={name}
        placeholder={example}
        spellCheck="false"
        title={words.say("explore.endHelp", { example })}
        type="text"
      />
    </div>
  );
}

const Works = ({ works }: { readonly works: readonly Work[] }) => (
  <datalist id={worksList}>
    {[...works].sort(byTitle).map((work) => (
      <option key={work.id} lang={titleIn(work, words.language).language ?? undefined} value={work.id}>
        {titleIn(work, words.language).text}
      </option>
    ))}
  </datalist>
);

/** The filters of the table, as a plain form: what is chosen stands in the address. On a phone they are a sheet. */
export function ExploreFilters({ request, exploration: { counts, works } }: Props) {
  const { from, to, status, kind, language } = request.filter;
  const values = <Value extends string>(
    all: readonly Value[],
    by: keyof typeof counts,
    chosen: readonly string[],
    label: (value: Value) => string,
  ) =>
    all
      .map((value) => ({ value, label: label(value), count: counts[by].get(value) ?? 0 }))
      .filter((it) => it.count > 0 || chosen.includes(it.value));
  const example = `${works.find((work) => work.held)?.id ?? "work"}/art-1`;
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="filters" type="button">
        {words.say("search.filters")}
      </button>
      <section aria-label={words.say("search.filters")} className="facets sheet not-on-paper" id="filters" popover="auto">
        <form action={here("/explore")} method="get">
          <End example={example} name="from" value={from === null ? "" : formatEnd(from)} />
          <End example={example} name="to" value={to === null ? "" : formatEnd(to)} />
          <FilterGroup
            chosen={status}
            label={words.say("explore.status")}
            name="status"
            values={values(referenceStatuses, "status", status, (it) => words.say(`status.${it}`))}
          />
          <FilterGroup
            chosen={kind}
            label={words.say("explore.kind")}
            name="kind"
            values={values(referenceKinds, "kind", kind, (it) => words.say(`referenceKind.${it}`))}
          />
          <FilterGroup
            chosen={language}
            label={words.say("explore.language")}
            name="language"
            values={values(languages, "language", language, (it) => words.say(`language.${it}`))}
          />
          <button className="button apply" type="submit">
            {words.say("explore.apply")}
          </button>
          <Works works={works} />
        </form>
      </section>
    </>
  );
}
