import { foldWord } from "#lib/language/fold";
import { looseOf } from "#lib/language/loose";
import { stemOf } from "#lib/language/stem";
import type { Language } from "#lib/law/language";

/** A word of a text as searches compare it. */
export type ReadWord = { readonly stem: string; readonly folded: string; readonly loose: string };

/** The most words kept a language, at some 200 bytes each; then all are forgotten, which costs less than to choose. */
const mostKept = 50_000;

const kept = new Map<Language, Map<string, ReadWord>>();

/**
 * Reads a word of a text. What was read is kept, since the same words fill the excerpts of every search, and stemming them
 * was a fifth of the time of one.
 */
export function readWord(word: string, language: Language): ReadWord {
  const known = kept.get(language) ?? new Map<string, ReadWord>();
  kept.set(language, known);
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKept) known.clear();
  const read = { stem: stemOf(word, language), folded: foldWord(word), loose: looseOf(word, language) };
  known.set(word, read);
  return read;
}
