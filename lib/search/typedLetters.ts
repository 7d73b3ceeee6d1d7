import { foldWord } from "#lib/language/fold";
import { words } from "#lib/language/words";
import type { Stretch } from "#lib/search/answer";

/** How many letters of a word a reader has typed, of all that begin it; 0 if none does. */
function lettersTyped(word: string, typed: readonly string[]): number {
  const folded = foldWord(word);
  const most = Math.max(0, ...typed.filter((it) => folded.startsWith(it)).map((it) => it.length));
  return most > 0 && folded.length !== word.length ? word.length : most;
}

/** A text with the letters marked that a reader has typed: beginnings of its words, in any order. */
export function typedLetters(text: string, typed: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  const upTo = (end: number, mark: boolean): void => {
    if (end > done) stretches.push({ text: text.slice(done, end), mark });
    done = Math.max(done, end);
  };
  for (const word of words(text)) {
    const letters = lettersTyped(word.text, typed);
    if (letters === 0) continue;
    upTo(word.start, false);
    upTo(word.start + letters, true);
  }
  upTo(text.length, false);
  return stretches;
}
