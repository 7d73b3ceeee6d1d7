import { words } from "#lib/language/words";
import { countryOfWord } from "#lib/law/citation/countries";

/** A country named in a text: where, and its ISO 3166-1 code in small letters. */
export type CountryMention = { readonly at: number; readonly code: string };

/** The countries that a text names, so that "the Constitution" in a passage on Germany is not taken for ours. */
export const countriesIn = (text: string): readonly CountryMention[] =>
  words(text).flatMap(({ text: word, start }) => {
    const code = countryOfWord(word.toLowerCase().replace(/['’]s$/, ""));
    return code === null ? [] : [{ at: start, code }];
  });

/** The country that a passage speaks of at an offset: the one named last before it, else null. */
export const countryAt = (mentions: readonly CountryMention[], offset: number): string | null =>
  mentions.findLast(({ at }) => at < offset)?.code ?? null;
