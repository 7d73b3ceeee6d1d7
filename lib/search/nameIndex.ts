import { foldWord } from "#lib/language/fold";
import { words } from "#lib/language/words";

/** What is known by names, found by the beginnings of their words: the names that begin with what is typed first. */
export type NameIndex<Named> = (typed: readonly string[]) => readonly Named[];

/** The words of a name or query as they are compared. */
export const foldedWords = (text: string): readonly string[] => words(text).map((word) => foldWord(word.text));

/** Whether each typed word begins a word of a name, in order: `con rep` begins "Constitution of the Republic". */
export function begins(name: readonly string[], typed: readonly string[]): boolean {
  let next = 0;
  for (const word of name) if (next < typed.length && word.startsWith(typed[next] ?? "")) next += 1;
  return next === typed.length;
}

type Entry = { readonly word: string; readonly name: readonly string[]; readonly place: number };

/** The first entry in alphabetical order whose word is not before a beginning. */
function firstFrom(entries: readonly Entry[], beginning: string): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.word ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Makes an index once, so that what is typed is looked up among the words that begin so, and not among all names. */
export function nameIndex<Named>(all: readonly (readonly [named: Named, names: readonly string[]])[]): NameIndex<Named> {
  const entries = all
    .flatMap(([, names], place) => names.map(foldedWords).flatMap((name) => name.map((word): Entry => ({ word, name, place }))))
    .sort((one, two) => (one.word < two.word ? -1 : 1));
  return (typed) => {
    const longest = typed.reduce((one, two) => (two.length > one.length ? two : one), "");
    if (longest === "") return [];
    const first = new Set<number>();
    const other = new Set<number>();
    for (let at = firstFrom(entries, longest); entries[at]?.word.startsWith(longest); at += 1) {
      const { name = [], place = 0 } = entries[at] ?? {};
      if (begins(name, typed)) (name[0]?.startsWith(typed[0] ?? "") ? first : other).add(place);
    }
    const inOrder = (places: ReadonlySet<number>): readonly number[] => [...places].sort((one, two) => one - two);
    return [...new Set([...inOrder(first), ...inOrder(other)])].flatMap((place) => all[place]?.slice(0, 1) ?? []) as readonly Named[];
  };
}
