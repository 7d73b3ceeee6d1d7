import { titleOf, type Work } from "#lib/law/work";
import { words } from "./words";

/** Orders works by the names that the page shows, in the alphabet of the interface's language: Kazakh has ә after а, ғ after г. */
export function byTitle(left: Work, right: Work): number {
  const { language } = words;
  return new Intl.Collator(language).compare(titleOf(left, language), titleOf(right, language));
}
