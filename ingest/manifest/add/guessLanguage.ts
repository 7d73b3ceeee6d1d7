import type { Language } from "#lib/law/language";

/** How many of its Cyrillic letters a Kazakh text has that Russian has not: in laws about a fifth, a name or two in a Russian text far fewer. */
const kazakhShare = 0.05;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language that a text is most likely in, by its letters; null where it has none. A guess: people confirm it. */
export function guessLanguage(text: string): Language | null {
  const [latin, cyrillic] = [count(text, /\p{Script=Latin}/gu), count(text, /\p{Script=Cyrillic}/gu)];
  if (latin + cyrillic === 0) return null;
  if (latin > cyrillic) return "en";
  return count(text, /[әғқңөұүһі]/giu) > cyrillic * kazakhShare ? "kk" : "ru";
}
