import { likelyLanguage } from "#lib/language/alphabet";
import { foldWord } from "#lib/language/fold";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import { asWritten } from "#lib/search/suggest";
import type { Library } from "#lib/store/library";

/** The fewest letters from which words are completed. */
const fewestLetters = 2;

/** How many stems are taken for a word that is being typed. */
const mostStems = 10;

/** The word at the end of a query that may still be being typed: where it starts, and as it is compared. */
export function openWord(query: string): { readonly start: number; readonly typed: string } | null {
  const last = words(query).at(-1);
  if (last === undefined || last.end !== query.length) return null;
  const typed = foldWord(last.text);
  return typed.length < fewestLetters || /\p{N}/u.test(typed) ? null : { start: last.start, typed };
}

/** Stems of the library that go on from what is typed, the most frequent first; the typed word's own among them. */
export async function stemsFrom(library: Library, typed: string): Promise<readonly string[]> {
  const rows = await library.database.all(
    "SELECT term FROM vocabulary WHERE (term >= ?1 AND term < ?2) OR term = ?3 ORDER BY doc DESC LIMIT ?4",
    [typed, `${typed}\u{10FFFF}`, stemOf(typed, likelyLanguage(typed)), mostStems],
  );
  return rows.map((row) => String(row.term));
}

/** A query with its last word completed from the library's own words; not as it stands already. */
export async function completions(query: string, library: Library): Promise<readonly string[]> {
  const open = openWord(query);
  if (open === null) return [];
  const stems = await stemsFrom(library, open.typed);
  const written = await Promise.all(stems.map((stem) => asWritten(library, stem)));
  const longer = written.filter((word) => word?.startsWith(open.typed) && word !== open.typed);
  return [...new Set(longer)].map((word) => `${query.slice(0, open.start)}${word}`);
}
