import type { Language } from "#lib/law/language";

/**
 * Letters that look alike in Latin and Cyrillic print, Latin to Cyrillic: official Kazakh texts have Latin i inside
 * Cyrillic words, and scans mix the rest. Capitals and small letters differ: `H` looks like `Н`, `h` like `һ`.
 */
const cyrillicTwins: Readonly<Record<string, string>> = {
  ...{ A: "А", B: "В", C: "С", E: "Е", H: "Н", I: "І", K: "К", M: "М", O: "О", P: "Р", T: "Т", X: "Х", Y: "У", Ə: "Ә" },
  ...{ a: "а", c: "с", e: "е", h: "һ", i: "і", k: "к", o: "о", p: "р", x: "х", y: "у", ə: "ә", ɵ: "ө", ë: "ё", ï: "ї" },
};

const latinTwins: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cyrillicTwins).map(([latin, cyrillic]) => [cyrillic, latin]),
);

const latinLetter = /\p{Script=Latin}/gu;
const cyrillicLetter = /\p{Script=Cyrillic}/gu;

/**
 * Brings look-alike letters of another alphabet in a word to the word's own: the one with a letter that has no twin, else
 * the one with more letters. A word with such letters of both is left alone.
 */
export function inOneAlphabet(word: string): string {
  const latin = word.match(latinLetter) ?? [];
  const cyrillic = word.match(cyrillicLetter) ?? [];
  if (latin.length === 0 || cyrillic.length === 0) return word;
  const canBeCyrillic = latin.every((letter) => Object.hasOwn(cyrillicTwins, letter));
  const canBeLatin = cyrillic.every((letter) => Object.hasOwn(latinTwins, letter));
  if (canBeCyrillic && (!canBeLatin || cyrillic.length >= latin.length)) {
    return word.replace(latinLetter, (letter) => cyrillicTwins[letter] ?? letter);
  }
  return canBeLatin ? word.replace(cyrillicLetter, (letter) => latinTwins[letter] ?? letter) : word;
}

/** Letters of the Kazakh alphabet that Russian has not. */
const kazakhLetters = /[әғқңөұүһі]/iu;

export const hasKazakhLetters = (text: string): boolean => kazakhLetters.test(text);

/** The language that words are most likely in, by their letters alone. Known limit: Kazakh without its own letters passes for Russian. */
export function likelyLanguage(text: string): Language {
  if (hasKazakhLetters(text)) return "kk";
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
