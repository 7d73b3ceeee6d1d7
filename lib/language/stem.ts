import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { foldWord } from "#lib/language/fold";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

/** The longest stem, in characters: longer "words" are noise of a scan, and the engine would pass them over. */
const longestStem = 60;

/**
 * The stem that forms of one word share (Snowball for English and Russian). The alphabet decides before the language of
 * the text does, so that a Russian name in an English text is found. Known limit: Kazakh words are only folded.
 */
export function stemOf(word: string, language: Language): string {
  const folded = foldWord(word).slice(0, longestStem);
  if (/^[a-z]+$/.test(folded)) return english(folded);
  if (language !== "kk" && /^\p{Script=Cyrillic}+$/u.test(folded)) return russian(folded);
  return folded;
}

/** The stems of a text, in order, separated by spaces: what is indexed, and what is asked. */
export const stemsOf = (text: string, language: Language): string =>
  words(text)
    .map((word) => stemOf(word.text, language))
    .filter((stem) => stem !== "")
    .join(" ");
