import type { ReactNode } from "react";
import type { Language } from "#lib/law/language";
import { words } from "../_words/words";
import { FilterValues } from "./FilterValues";

/** One value that a list can be narrowed to, and how many it would leave. */
export type FilterValue = { readonly value: string; readonly label: string; readonly language?: Language | null; readonly count: number };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FilterValue[];
  readonly chosen: readonly string[];
  /** The id of the form that the boxes belong to, where they stand outside it. */
  readonly form?: string;
  /** What is to be known of the values. */
  readonly children?: ReactNode;
};

/** Values shown at once; the others are one click away. */
const shownFirst = 6;
/** From this many values on a field helps to find one. */
const searchedFrom = 12;
/** The most values that a page lists: enough to read through, and light where a library has thousands of works. */
const mostListed = 100;

/** A group of boxes in a form: values of one name are alternatives. Those chosen are always listed. */
export function FilterGroup({ name, label, values, chosen, form, children }: Props) {
  if (values.length === 0) return null;
  const listed = values.filter(({ value }, index) => index < mostListed || chosen.includes(value));
  const boxes = listed.map((it) => ({ ...it, count: words.number(it.count), isChosen: chosen.includes(it.value) }));
  const [first, rest] = [boxes.slice(0, shownFirst), boxes.slice(shownFirst)];
  const texts = {
    find: words.say("search.findIn", { facet: label }),
    more: words.say("search.more", { count: rest.length }),
    none: words.say("search.findNone"),
  };
  return (
    <fieldset className="facet">
      <legend className="label">{label}</legend>
      <FilterValues first={first} form={form} isSearchable={boxes.length >= searchedFrom} name={name} rest={rest} texts={texts} />
      {listed.length < values.length ? <p className="facet-note">{words.say("search.listed", { count: listed.length })}</p> : null}
      {children}
    </fieldset>
  );
}
