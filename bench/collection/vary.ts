import type { Chance } from "./chance";
import { oneOf } from "./chance";

/** The words of texts, each as often as it stands there: what is chosen among them is as frequent as in the texts. */
export const vocabularyOf = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);

/** How much of a text is changed. Names of things occur in many laws; a text of which all were changed would be no text of law. */
const changed = { words: 0.3, unheard: 0.05, numbers: 0.6 } as const;

/** A word that no text has, out of the beginning of one and the end of another: real collections never stop bringing new ones. */
function unheard(vocabulary: readonly string[], chance: Chance): string {
  const [one, other] = [oneOf(vocabulary, chance) ?? "", oneOf(vocabulary, chance) ?? ""];
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase();
}

function otherWord(word: string, vocabulary: readonly string[], chance: Chance): string {
  const drawn = chance();
  if (drawn < changed.unheard) return unheard(vocabulary, chance);
  return drawn < changed.words ? (oneOf(vocabulary, chance) ?? word) : word;
}

/** A text like another one: some words replaced by others as frequent, some by new ones, and other numbers. */
export const varied = (text: string, vocabulary: readonly string[], chance: Chance): string =>
  text.replace(/\p{L}+|\p{Nd}+/gu, (found) => {
    if (/^\p{L}/u.test(found)) return otherWord(found, vocabulary, chance);
    return chance() < changed.numbers ? String(1 + Math.floor(chance() * 10 ** Math.min(found.length, 4))) : found;
  });
