import type { CitationTable } from "#lib/law/citation/table";
import { transliterate } from "#lib/law/slug";

/** Number and case endings by the last sound of the noun, and the possessive ones that its softened form takes. */
const afterHard = ["", "тың", "қа", "ты", "та", "тан", "пен", "тар", "тардың", "тарға", "тарды", "тарда", "тардан", "тармен"] as const;
const pluralPossessive = ["тары", "тарының", "тарына", "тарын", "тарында", "тарынан", "тарымен"] as const;
const possessive = ["ы", "ының", "ына", "ын", "ында", "ынан", "ымен"] as const;
const afterVowel = [
  "",
  "ның",
  "ға",
  "ны",
  "да",
  "дан",
  "мен",
  "лар",
  "лардың",
  "ларға",
  "ларды",
  "лары",
  "ларының",
  "ларына",
  "ларын",
] as const;
const possessiveAfterVowel = ["сы", "сының", "сына", "сын", "сында", "сынан", "сымен"] as const;
const afterM = ["", "нің", "ге", "ді", "де", "ден", "і", "інің", "іне", "ін", "інде", "дер", "дері"] as const;
const afterGlide = ["", "дың", "ға", "ды", "да", "дан", "ы", "ының", "ына", "ын", "ында", "лар", "лары"] as const;

const forms = (stem: string, ...endings: readonly (readonly string[])[]): readonly string[] =>
  endings.flat().map((ending) => stem + ending);

const cyrillic = {
  sec: forms("бөлім", afterM),
  chp: forms("тарау", afterGlide),
  art: [...forms("бап", afterHard, pluralPossessive), ...forms("баб", possessive)],
  para: [...forms("тармақ", afterHard, pluralPossessive), ...forms("тармағ", possessive)],
  subpara: forms("тармақша", afterVowel, possessiveAfterVowel),
  att: forms("қосымша", afterVowel, possessiveAfterVowel),
} as const satisfies CitationTable["units"];

const inBothAlphabets = (words: readonly string[]): readonly string[] => [...words, ...words.map(transliterate)];

export const kazakh: CitationTable = {
  numbers: "before-unit",
  units: Object.fromEntries(Object.entries(cyrillic).map(([unit, words]) => [unit, inBothAlphabets(words)])),
  joiners: [],
  and: ["және", "мен", "пен", "бен", "және", "немесе"],
  to: [],
  examples: {
    "44-бап": ["art_44"],
    "44-баптың 1-тармағының 15) тармақшасы": ["art_44__para_1__subpara_15"],
    "44-бабының 15) тармақшасына": ["art_44__subpara_15"],
    "33-бабы 2-тармағының 3) тармақшасына": ["art_33__para_2__subpara_3"],
    "4-бап, 1-тармақ": ["art_4__para_1"],
    "44, 45-баптар": ["art_44", "art_45"],
    "4-bap, 1-tarmaq": ["art_4__para_1"],
    "II бөлім": ["sec_II"],
    "44 бап": ["art_44"],
  },
};
