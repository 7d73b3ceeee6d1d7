import { allSteps, type WordSteps } from "#lib/language/steps";

/**
 * The keys of a keyboard in one order, without shift and with it. Sources: X Keyboard Extension symbols `us(basic)`, `ru(winkeys)`,
 * `kz(basic)`; Microsoft keyboards KBDUS, KBDRU, KBDKAZ say the same of these keys.
 */
const english = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
const russian = "ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
/** The row of digits, where Kazakh has its own letters and their capitals; `6` and `7` are its comma and full stop. */
const englishDigits = "2345890-=@#$%*()_+";
const kazakhDigits = "әіңғүұқөһӘІҢҒҮҰҚӨҺ";

const keysOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((letter, index) => [letter, [...to][index] ?? letter]));

const toRussian = keysOf(english, russian);
const toKazakh = keysOf(english + englishDigits, russian + kazakhDigits);
const toEnglish = keysOf(russian, english);
const toEnglishDigits = keysOf(russian + kazakhDigits, english + englishDigits);

const typed = (text: string, keys: ReadonlyMap<string, string>): string => [...text].map((letter) => keys.get(letter) ?? letter).join("");

/** Words between spaces that hold a letter and do not begin with a number of their own: `44-,fg` keeps its `44-`. */
const token = /(\s+|^\d+(?:-\d+)*-(?=\D)|(?<=\s)\d+(?:-\d+)*-(?=\D))/u;

const reread = (text: string, keys: ReadonlyMap<string, string>): string =>
  text
    .split(token)
    .map((part) => (/\p{L}/u.test(part) ? typed(part, keys) : part))
    .join("");

const isLatin = (text: string): boolean => /[a-z]/iu.test(text) && !/\p{Script=Cyrillic}/u.test(text);
const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text) && !/[a-z]/iu.test(text);

/**
 * What a query may have been meant to be if the keyboard was left on another alphabet: Latin letters as Russian and as Kazakh
 * keys, Cyrillic ones as English keys. Only for queries that find nothing as they stand: a text is what it says.
 *
 * @returns the likeliest first, none twice; empty for text without letters or of both alphabets.
 */
export function otherKeyboard(text: string, steps: WordSteps = allSteps): readonly string[] {
  if (!steps.keyboard) return [];
  const readings = isLatin(text) ? [toRussian, toKazakh] : isCyrillic(text) ? [toEnglish, toEnglishDigits] : [];
  return [...new Set(readings.map((keys) => reread(text, keys)))].filter((reading) => reading !== text);
}
