import type { Language } from "#lib/law/language";

/**
 * Openings of questions, and words that only join, whose words would else be looked for, and the word that is meant; an empty one means nothing of what is
 * asked. Source: question words of the three languages by their grammars; only those that take a second word.
 */
export const questions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    "how long": "",
    "how many": "",
    "how much": "",
    "how often": "",
    "how far": "",
    "how old": "age",
    "is it legal": "",
    "is it allowed": "",
    "is there": "",
    "are there": "",
    "due to": "",
    "because of": "",
    "according to": "",
    "in accordance with": "",
  },
  ru: {
    "как долго": "",
    "как часто": "",
    "сколько лет": "возраст",
    "сколько времени": "",
    "в каком возрасте": "возраст",
    "в каких случаях": "",
    "имеет ли": "",
    "есть ли": "",
  },
  kk: { "қанша жас": "жас", "неше жас": "жас", "қанша уақыт": "", "қандай жағдайда": "", "бола ма": "" },
};
