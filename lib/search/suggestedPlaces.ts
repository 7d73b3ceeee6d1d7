import { headingText } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Goto } from "#lib/search/answer";
import { gotosOf } from "#lib/search/arrange";
import { findCited } from "#lib/search/goto";
import { headedBy } from "#lib/search/headings";
import { mostSuggested, type Suggested, type Suggesting } from "#lib/search/suggestion";

const suggested = ({ work, edition, force, url, title }: Goto, text: string): Suggested => ({
  text,
  url,
  note: title,
  work,
  edition,
  force,
});

/** Where a query leads as a citation. */
export async function citedIn(query: string, from: Suggesting): Promise<readonly Suggested[]> {
  const cited = await findCited(query, [], from);
  const places = await gotosOf((cited?.provisions ?? []).slice(0, mostSuggested.goto), from);
  return places.map((place) => suggested(place, place.label));
}

/** A heading stands with the label that it is not already: `Section IV. Parliament`. */
function headed({ kind, heading, language }: Provision, place: Goto, own: Language): Suggested {
  const isLabel = kind === "heading" || heading === null;
  const text = isLabel ? place.label : `${place.label}. ${headingText(heading)}`;
  return { ...suggested(place, text), language: language === own ? null : language };
}

/** Provisions by words of their headings. */
export async function headingsFor(query: string, from: Suggesting): Promise<readonly Suggested[]> {
  const provisions = (await headedBy(query, from)).slice(0, mostSuggested.provision);
  const places = await gotosOf(provisions, from);
  return places.flatMap((place, index) => {
    const provision = provisions[index];
    return provision === undefined ? [] : [headed(provision, place, from.language)];
  });
}
