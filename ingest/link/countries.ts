import { lastBefore } from "#ingest/link/lastBefore";
import { words } from "#lib/language/words";
import { countryOfWord } from "#lib/law/citation/countries";

/** The countries named in a text, in its order: where, and their ISO 3166-1 codes in small letters. */
export type Countries = { readonly starts: readonly number[]; readonly codes: readonly string[] };

/** The countries that a text names, so that "the Constitution" in a passage on Germany is not taken for ours. */
export function countriesIn(text: string): Countries {
  const found = words(text).flatMap(({ text: word, start }) => {
    const code = countryOfWord(word.toLowerCase().replace(/['’]s$/, ""));
    return code === null ? [] : [{ start, code }];
  });
  return { starts: found.map(({ start }) => start), codes: found.map(({ code }) => code) };
}

/** The country that a passage speaks of at an offset: the one named last before it, else null. */
export const countryAt = ({ starts, codes }: Countries, offset: number): string | null => codes[lastBefore(starts, offset)] ?? null;
