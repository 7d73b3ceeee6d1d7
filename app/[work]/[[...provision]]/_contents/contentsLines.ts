import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { stepsOf } from "../../../_components/LabelText";
import { isInCapitals } from "../../../_words/capitals";
import { cutAtWord } from "../../../_words/cutAtWord";
import { entryName } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import type { ContentsInside, ContentsLine, Spoken } from "./contentsLine";
import { placesHere } from "./placesHere";

/** Characters of first words that a line of the contents can show, where it is widest: on a phone. */
const mostOpening = 60;

type Shared = {
  readonly place: Place;
  /** Of the page shown. */
  readonly provisions: readonly Provision[];
  /** Whether entries off the way to the page shown hold what is in them. */
  readonly holdsAll: boolean;
};

const spoken = (text: string, language: Language | null): Spoken =>
  language === null || language === words.language ? text : { lang: language, text };

const nameIn = (entry: Entry, place: Place): readonly Spoken[] =>
  stepsOf(entryName(entry, place.edition.language)).flatMap(({ text, language }, index) => [
    ...(index === 0 ? [] : [", "]),
    spoken(text, language),
  ]);

/** A heading is never cut; first words, which stand in for one, are as many as a line holds. */
const saidBy = (entry: Entry): string => (entry.num === null ? "" : (entry.heading ?? cutAtWord(entry.opening, mostOpening)));

function insideOf(entry: Entry, path: readonly Entry[] | null, shared: Shared): ContentsInside | null {
  if (entry.children.length === 0 || (path === null && !shared.holdsAll)) return null;
  const lines = contentsLines(entry.children, path ?? [], shared);
  return { label: words.say("reading.inside", { label: entryName(entry) }), ...(path === null ? null : { isOpen: true }), lines };
}

/** @param path from the outermost of the entries to the one whose page is shown. */
export function contentsLines(entries: readonly Entry[], path: readonly Entry[], shared: Shared): readonly ContentsLine[] {
  const { place, provisions } = shared;
  const [open, ...rest] = path;
  const onPage = new Set<string>(provisions.map(({ eId }) => eId));
  const edition = pinnedAddress(place, null);
  return entries.map((entry) => {
    const isOnTheWay = entry.eId === open?.eId;
    const said = saidBy(entry);
    const inside = insideOf(entry, isOnTheWay ? rest : null, shared);
    return {
      path: pinnedAddress(place, entry.eId).slice(edition.length),
      name: nameIn(entry, place),
      ...(said === "" ? null : { said: spoken(said, entry.language) }),
      ...(entry.heading === null ? { isOpening: true } : null),
      ...(isInCapitals(said) ? { isInCapitals: true } : null),
      ...(onPage.has(entry.eId) ? { place: entry.eId } : null),
      ...(isOnTheWay && rest.length === 0 ? { here: placesHere(entry, provisions) } : null),
      ...(inside === null ? null : { inside }),
    };
  });
}
