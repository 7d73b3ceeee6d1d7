import { likelyLanguage } from "#lib/language/alphabet";
import { otherKeyboard } from "#lib/language/keyboard";
import type { Language } from "#lib/law/language";
import { catalogOf } from "#lib/search/catalog";
import { completions } from "#lib/search/completions";
import { foldedWords } from "#lib/search/nameIndex";
import { topicsNamed, worksNamed } from "#lib/search/suggestedNames";
import { citedIn, headingsFor } from "#lib/search/suggestedPlaces";
import {
  mostSuggested,
  type Suggested,
  type Suggesting,
  type Suggestion,
  type SuggestionKind,
  suggestionKinds,
} from "#lib/search/suggestion";
import { typedLetters } from "#lib/search/typedLetters";

/** The fewest letters to which anything is suggested. */
const fewestLetters = 2;

const nowhere = { language: null, note: null, work: null, edition: null, force: null };

const searchFor = (text: string, own: Language): Suggested => ({
  text,
  language: likelyLanguage(text) === own ? null : likelyLanguage(text),
  url: `/search?${new URLSearchParams({ q: text })}`,
});

/** Where a query leads as a citation; works; else what has such a heading; topics, and words to search for. */
async function suggestionsTo(query: string, from: Suggesting): Promise<readonly Suggestion[]> {
  const typed = foldedWords(query);
  if (typed.join("").length < fewestLetters) return [];
  const [goto, completed] = await Promise.all([citedIn(query, from), completions(query, from.library)]);
  const found: Readonly<Record<SuggestionKind, readonly Suggested[]>> = {
    goto,
    work: worksNamed(typed, from),
    provision: goto.length > 0 ? [] : await headingsFor(query, from),
    topic: topicsNamed(typed, from.language),
    search: completed.slice(0, mostSuggested.search).map((text) => searchFor(text, from.language)),
  };
  return suggestionKinds.flatMap((kind) => found[kind].map((it) => ({ ...nowhere, ...it, kind, marked: typedLetters(it.text, typed) })));
}

/** What may be meant by a query that is being typed; by its reading on another keyboard, if nothing can be meant as it stands. */
export async function suggestionsFor(query: string, reader: Omit<Suggesting, "catalog">): Promise<readonly Suggestion[]> {
  const from = { ...reader, catalog: await catalogOf(reader.library) };
  for (const reading of [query, ...otherKeyboard(query)]) {
    const found = await suggestionsTo(reading, from);
    if (found.length > 0) return found;
  }
  return [];
}
