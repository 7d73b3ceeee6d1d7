import type { Language } from "#lib/law/language";

/** How many of its Cyrillic letters a Kazakh text has that Russian has not: in laws about a fifth, a name or two in a Russian text far fewer. */
const kazakhShare = 0.05;

/** Words that hold English texts together and are rare in other languages; "of", "in", "is" and "a" are not. */
const english: ReadonlySet<string> = new Set(
  "the and shall to by with from this that which are be has have not all any or may must for on who it its their other".split(" "),
);

/** How many words of an English text are such: in laws one in four, in texts of other languages one in thirty at most. */
const englishShare = 0.08;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  return words.filter((word) => english.has(word)).length > words.length * englishShare;
}

/**
 * The language that a text is most likely in, by its letters and, of those in Latin letters, its words; null where it is none
 * that is known. A guess: people confirm it.
 */
export function guessLanguage(text: string): Language | null {
  const [latin, cyrillic] = [count(text, /\p{Script=Latin}/gu), count(text, /\p{Script=Cyrillic}/gu)];
  if (latin + cyrillic === 0) return null;
  if (latin > cyrillic) return isEnglish(text) ? "en" : null;
  return count(text, /[әғқңөұүһі]/giu) > cyrillic * kazakhShare ? "kk" : "ru";
}
