import { hasKazakhLetters } from "#lib/language/alphabet";
import { foldWord } from "#lib/language/fold";
import { endingsIn } from "#lib/language/kazakh/endings";
import { exceptionsIn } from "#lib/language/kazakh/exceptions";
import { looseFromLatin, looseLetters } from "#lib/language/kazakh/looseLetters";
import { type Spelling, stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { stemOf } from "#lib/language/stem";
import { allSteps, type WordSteps } from "#lib/language/steps";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";

/** Kazakh in the looser spelling: its vowels no longer tell the harmony of a word. */
const loose: Spelling = {
  endings: endingsIn(({ form, after }) => ({ form: looseLetters(form), after: after + looseLetters(after), harmony: null })),
  exceptions: exceptionsIn(looseLetters),
  harmonyOf: () => null,
};

/** The longest word that is read, in characters. */
const longest = 60;

/**
 * A second, looser stem of a word, to be matched below the first: Kazakh words are alike however they are typed (`құқығы`, `кукыгы`,
 * `quqyǵy`, `quqığı`). For a query, ask for it in Kazakh whatever its letters; words of other languages have only their stem.
 */
export function looseOf(word: string, language: Language, steps: WordSteps = allSteps): string {
  const folded = foldWord(word, steps).slice(0, longest);
  if (language === "kk" && steps.latin && /^\p{Script=Latin}+$/u.test(folded)) return stemKazakh(looseFromLatin(folded), steps, loose);
  if (!steps.russianLetters || !/^\p{Script=Cyrillic}+$/u.test(folded)) return stemOf(word, language, steps);
  if (language === "kk") return stemKazakh(looseLetters(folded), steps, loose);
  return hasKazakhLetters(folded) ? looseLetters(stemOf(word, language, steps)) : stemOf(word, language, steps);
}

/** The looser stems of a text, in order, separated by spaces. */
export const looselyOf = (text: string, language: Language, steps: WordSteps = allSteps): string =>
  words(text)
    .map((word) => looseOf(word.text, language, steps))
    .filter((stem) => stem !== "")
    .join(" ");
