import { words } from "../_words/words";

/** One value that a list can be narrowed to, and how many it would leave. */
export type FilterValue = { readonly value: string; readonly label: string; readonly count: number };

type Props = { readonly name: string; readonly label: string; readonly values: readonly FilterValue[]; readonly chosen: readonly string[] };

/** Values shown at once; the others are one click away. */
const shownFirst = 8;

function Value({ name, it, isChosen }: { readonly name: string; readonly it: FilterValue; readonly isChosen: boolean }) {
  return (
    <label className="facet-value">
      <input defaultChecked={isChosen} name={name} type="checkbox" value={it.value} />
      <span className="facet-name" title={it.label}>
        {it.label}
      </span>
      <span className="facet-count">{words.number(it.count)}</span>
    </label>
  );
}

/** A group of boxes in a form: values of one name are alternatives. */
export function FilterGroup({ name, label, values, chosen }: Props) {
  const isShown = (it: FilterValue, index: number): boolean => index < shownFirst || chosen.includes(it.value);
  const rest = values.filter((it, index) => !isShown(it, index));
  const show = (it: FilterValue) => <Value isChosen={chosen.includes(it.value)} it={it} key={it.value} name={name} />;
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend className="label">{label}</legend>
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
