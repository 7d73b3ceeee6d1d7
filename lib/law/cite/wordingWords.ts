import { type CitedItem, versionOf } from "#lib/law/cite/citedItem";
import { sayDay } from "#lib/law/cite/sayDay";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { isLaw, type LegalValue } from "#lib/law/work";

/** Words for a wording; `@` stands for its day. */
export type WordingWords = {
  readonly dated: string;
  readonly undated: string;
  /** Of literature, where the text is of another day than the publication. */
  readonly version: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly legalValues: Readonly<Record<LegalValue, string>>;
  /** The language that goes without saying, for literature in it. */
  readonly silent?: Language;
};

export const wordingWords: Readonly<Record<Language, WordingWords>> = {
  en: {
    ...{ dated: "wording of @", undated: "wording without a date", version: "version of @" },
    languages: { en: "English", kk: "Kazakh", ru: "Russian" },
    legalValues: { official: "official text", unofficial: "unofficial translation" },
  },
  ru: {
    ...{ dated: "в редакции от @", undated: "редакция без даты", version: "версия от @" },
    languages: { en: "на английском языке", kk: "на казахском языке", ru: "на русском языке" },
    legalValues: { official: "официальный текст", unofficial: "неофициальный перевод" },
  },
  kk: {
    ...{ dated: "@ редакциясында", undated: "күні көрсетілмеген редакцияда", version: "@ нұсқасы" },
    languages: { en: "ағылшын тілінде", kk: "қазақ тілінде", ru: "орыс тілінде" },
    legalValues: { official: "ресми мәтін", unofficial: "бейресми аударма" },
  },
};

function dayOfWording(item: CitedItem, words: WordingWords, say: (date: PartialDate) => string): string | null {
  const date = versionOf(item);
  if (date !== null) return (isLaw(item.type) ? words.dated : words.version).replace("@", say(date));
  return isLaw(item.type) ? words.undated : null;
}

/** What a wording is, by a table of words: its day, its language, its legal value if stated, what else its edition is called. */
export function wordingParts(item: CitedItem, words: WordingWords, say: (date: PartialDate) => string): readonly string[] {
  const { language, legalValue, label } = item.wording;
  const inLanguage = words.silent === language && !isLaw(item.type) ? null : words.languages[language];
  const parts = [dayOfWording(item, words, say), inLanguage, legalValue && words.legalValues[legalValue], label];
  return parts.filter((part) => part !== null);
}

/** The same in a row: `wording of 7 October 1998, English, unofficial translation`. */
export function sayWording(item: CitedItem, language: Language): string {
  const words = wordingWords[language];
  return wordingParts(item, words, (date) => sayDay(date, language, "of")).join(", ");
}
