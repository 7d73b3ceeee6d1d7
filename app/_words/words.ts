import { headers } from "next/headers";
import { cache } from "react";
import { isLanguage, type Language } from "#lib/law/language";
import { interfaceLanguage, type Words, wordsIn } from "#lib/messages";
import { languageHeader } from "./prefix";

/**
 * The language of the page being made. React keeps one such note a request, so that no component has to hand it down;
 * outside a page (handlers of the API, tests) it is the language without a prefix.
 */
const note = cache((): { language: Language } => ({ language: interfaceLanguage }));

/**
 * Takes the interface's language from the request, as `proxy.ts` read it from the address. Every page, layout and metadata
 * function awaits it before its first word.
 */
export async function openWords(): Promise<Language> {
  const asked = (await headers()).get(languageHeader) ?? "";
  note().language = isLanguage(asked) ? asked : interfaceLanguage;
  return note().language;
}

/** The interface's words in the language of the page being made. */
export const words: Words = {
  get language() {
    return note().language;
  },
  say: (key, values) => wordsIn(note().language).say(key, values),
  parts: (key, values) => wordsIn(note().language).parts(key, values),
  date: (date) => wordsIn(note().language).date(date),
  number: (value) => wordsIn(note().language).number(value),
};
