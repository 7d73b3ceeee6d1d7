import type { CitedItem } from "#lib/law/cite/citedItem";
import { placeName } from "#lib/law/cite/placeName";
import { sayWording } from "#lib/law/cite/wordingWords";
import { raised } from "#lib/law/label";
import type { Language } from "#lib/law/language";

/** The name of the provision on one line; null for the work as a whole. */
export const recordPlace = ({ place }: CitedItem, language: Language): string | null =>
  place === null ? null : raised(placeName(place, language).replace(/\s+/gu, " "));

/** What no field of a record is made for, and every reader must know: `Article 44. Wording of 7 October 1998, English`. */
export const recordNote = (item: CitedItem, language: Language): string =>
  [recordPlace(item, language), raised(sayWording(item, language))].filter((part) => part !== null).join(". ");
