import IntlMessageFormat, { type FormatXMLElementFn, type PrimitiveType } from "intl-messageformat";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import en from "../messages/en.json" with { type: "json" };
import kk from "../messages/kk.json" with { type: "json" };
import ru from "../messages/ru.json" with { type: "json" };

/** A text of the interface, by its key in `messages/en.json`, which every other language follows. */
export type MessageKey = keyof typeof en;
type Catalogue = Readonly<Record<MessageKey, string>>;

/** A catalogue with every message of English and no other: one that lacks a message, or has one too many, has no type. */
const complete = <Given extends Catalogue>(given: Given & Readonly<Record<Exclude<keyof Given, MessageKey>, never>>): Catalogue => given;

const catalogues: Readonly<Record<Language, Catalogue>> = { en, kk: complete(kk), ru: complete(ru) };

/** The language of addresses without a prefix. */
export const interfaceLanguage: Language = "en";

/** Day, month, year as each language prints them; English as in the law reports: 7 October 1998. */
const dateLocales: Readonly<Record<Language, string>> = { en: "en-GB", kk: "kk", ru: "ru" };

type Values = Readonly<Record<string, PrimitiveType>>;
type Marked<Node> = Readonly<Record<string, PrimitiveType | Node | FormatXMLElementFn<Node>>>;

/** The interface in one language. */
export type Words = {
  readonly language: Language;
  /** A message as plain text. */
  readonly say: (key: MessageKey, values?: Values) => string;
  /** A message with tags (`<link>…</link>`), as the stretches it is made of. */
  readonly parts: <Node>(key: MessageKey, values: Marked<Node>) => readonly (string | Node)[];
  /** A date as far as it is known: `7 October 1998`, `October 1998`, `1998`. */
  readonly date: (date: PartialDate) => string;
  readonly number: (value: number) => string;
};

const compiled = new Map<string, IntlMessageFormat>();

function messageOf(language: Language, key: MessageKey): IntlMessageFormat {
  const kept = compiled.get(`${language}:${key}`);
  if (kept !== undefined) return kept;
  const message = new IntlMessageFormat(catalogues[language][key], dateLocales[language]);
  compiled.set(`${language}:${key}`, message);
  return message;
}

/** How a year reads by itself: a sentence in Russian or Kazakh says that it is one. */
const bareYears: Readonly<Record<Language, string>> = { en: "@", kk: "@ жыл", ru: "@ г." };

/** Known limit: a month without a day stands in the nominative in Russian (`октябрь 1998 г.`), also after a preposition. */
function formatDate(language: Language, date: PartialDate): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return bareYears[language].replace("@", year);
  const moment = new Date(`${date}-01-01`.slice(0, 10));
  return new Intl.DateTimeFormat(dateLocales[language], {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(moment);
}

/** The interface's words in a language. */
export function wordsIn(language: Language): Words {
  return {
    language,
    say: (key, values) => String(messageOf(language, key).format(values)),
    parts: <Node>(key: MessageKey, values: Marked<Node>) => {
      const formatted = messageOf(language, key).format<Node>(values);
      return Array.isArray(formatted) ? formatted : [formatted];
    },
    date: (date) => formatDate(language, date),
    number: (value) => new Intl.NumberFormat(dateLocales[language]).format(value),
  };
}
