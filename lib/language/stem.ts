import { stemmer as porter } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";
import { foldWord } from "#lib/language/fold";
import { stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { withoutVerbEnding } from "#lib/language/russianVerbs";
import { allSteps, type WordSteps } from "#lib/language/steps";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

/**
 * Porter's stem (M. F. Porter, "An algorithm for suffix stripping", 1980). In his fourth step `-ion` goes after `s` or `t`, and these
 * stay; the package takes them too, and would part `election` (`elec`) from `elected` (`elect`).
 */
function english(folded: string): string {
  const stem = porter(folded);
  const rest = folded.startsWith(stem) ? folded.slice(stem.length) : "";
  return /^[st]ion/.test(rest) ? stem + rest.charAt(0) : stem;
}

/** The longest stem, in characters: longer "words" are noise of a scan, and the engine would pass them over. */
const longestStem = 60;

/**
 * The stem that forms of one word share: Porter for English, Snowball for Russian, our own rules for Kazakh. The alphabet decides before
 * the language of the text does, so that a Russian name in an English text is found; between Russian and Kazakh the language
 * decides, since Kazakh takes Russian words and gives them its own endings (`парламенттің`).
 */
export function stemOf(word: string, language: Language, steps: WordSteps = allSteps): string {
  const folded = foldWord(word, steps).slice(0, longestStem);
  if (/^[a-z]+$/.test(folded)) return steps.snowball ? english(folded) : folded;
  if (!/^\p{Script=Cyrillic}+$/u.test(folded)) return folded;
  if (language === "kk") return stemKazakh(folded, steps);
  const stem = steps.snowball ? russian(folded) : folded;
  return steps.russianVerbs ? withoutVerbEnding(stem) : stem;
}

/** The stems of a text, in order, separated by spaces: what is indexed, and what is asked. */
export const stemsOf = (text: string, language: Language, steps: WordSteps = allSteps): string =>
  words(text)
    .map((word) => stemOf(word.text, language, steps))
    .filter((stem) => stem !== "")
    .join(" ");
