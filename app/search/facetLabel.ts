import { forceKinds } from "#lib/law/force";
import { isLanguage } from "#lib/law/language";
import { workTypes } from "#lib/law/work";
import type { FacetCount, SearchAnswer } from "#lib/search/answer";
import type { Facet } from "#lib/search/request";
import { words } from "../_words/words";

/** Names of topics are written as in a sentence; in a list each begins one. */
const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(words.language));

/** What a value of a facet is called in the interface's language; names of works and sections come with the answer. */
export function facetLabel(facet: Facet, value: string, counts: readonly FacetCount[]): string {
  const type = facet === "type" ? workTypes.find((it) => it === value) : undefined;
  const force = facet === "force" ? forceKinds.find((it) => it === value) : undefined;
  if (type !== undefined) return words.say(`type.${type}`);
  if (force !== undefined) return words.say(`force.facet.${force}`);
  if (facet === "language" && isLanguage(value)) return words.say(`language.${value}`);
  const label = counts.find((count) => count.value === value)?.label ?? value;
  return facet === "topic" ? capitalized(label) : label;
}

/** The values of a facet as a reader sees them: those chosen that nothing matches any more are there too, with 0. */
export function shownValues(answer: SearchAnswer, facet: Facet, chosen: readonly string[]): readonly FacetCount[] {
  const counts = answer.facets[facet];
  const missing = chosen.filter((value) => !counts.some((count) => count.value === value));
  return [...counts, ...missing.map((value) => ({ value, label: value, count: 0 }))].map((count) => ({
    ...count,
    label: facetLabel(facet, count.value, counts),
  }));
}
