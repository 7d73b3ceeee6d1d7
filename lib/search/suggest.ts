import { words } from "#lib/language/words";
import type { Provision } from "#lib/law/provision";
import { termsOf } from "#lib/search/alternatives";
import { readCitation } from "#lib/search/goto";
import type { Answerer, Plan } from "#lib/search/plan";
import { readQuery } from "#lib/search/readQuery";
import { readWord } from "#lib/search/readWord";
import { anything, type Sought, stemLiteral } from "#lib/search/sought";
import { nearestStems } from "#lib/search/spelling";
import { relatedTo } from "#lib/search/synonyms";
import type { Task } from "#lib/search/task";
import { type Asked, languageOf } from "#lib/search/understand";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** How many provisions are read to see how a stem is written. */
const mostRead = 5;

/** How many other queries are suggested. */
const mostSuggested = 5;

/** The words of a provision's own texts. */
const wordsOf = ({ heading, text, wrapUp }: Provision): readonly string[] =>
  words([heading, text, wrapUp].filter((it) => it !== null).join("\n")).map((word) => word.text);

/** How a stem is mostly written in the texts that hold it, in small letters; null if it is in none. */
export async function asWritten(library: Library, stem: string): Promise<string | null> {
  const rows = await library.database.all("SELECT p.* FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ? LIMIT ?", [
    `{title heading body} : "${stem.replaceAll('"', "")}"`,
    mostRead,
  ]);
  const counts = new Map<string, number>();
  for (const provision of rows.map(provisionOfRow)) {
    for (const word of wordsOf(provision)) {
      const { stem: found, folded } = readWord(word, provision.language);
      if (found === stem) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return [...counts].sort(([one, often], [other, more]) => more - often || one.length - other.length)[0]?.[0] ?? null;
}

/** Spellings near to a query's words, each with one of them replaced by what the library has. */
async function respellings({ terms, words }: Asked, library: Library): Promise<readonly string[]> {
  const typed = words.join(" ");
  const found = await Promise.all(
    terms.map(async ({ word, stem }) => {
      const nearest = await nearestStems(library, stem, 2);
      return Promise.all(nearest.map(async (it) => typed.replace(word, (await asWritten(library, it)) ?? word)));
    }),
  );
  return found.flat();
}

/** What a query's words are looked for by when it is asked as it stands. */
function soughtBy(query: string): Sought {
  const language = languageOf(query);
  const literals = termsOf(readQuery(query).words, language).map(({ stem }) => stemLiteral(stem, true));
  return { ...anything, must: literals };
}

/** Of some queries those that find something under the same filters; none where nobody can tell. */
async function thatFind(queries: readonly string[], base: Plan, answerer: Answerer): Promise<readonly string[]> {
  if (queries.length === 0) return [];
  const counts = await answerer.count({ ...base, rows: null, within: null }, queries.map(soughtBy));
  return counts.ok ? queries.filter((query, index) => readCitation(query) !== null || (counts.value[index] ?? 0) > 0) : [];
}

/** The words of quotations without their marks: where nothing holds them to the letter, or where they are a citation. */
function unquoted({ query }: Asked, isEmpty: boolean): readonly string[] {
  const text = [...query.phrases, ...query.words].join(" ");
  return query.phrases.length > 0 && (isEmpty || readCitation(text) !== null) ? [text] : [];
}

/** Other queries for one that found nothing, or for names that are related to others: only such as find something. */
export async function queriesFor({ asked, base, arranging }: Task, isEmpty: boolean, answerer: Answerer): Promise<readonly string[]> {
  const related = relatedTo(
    asked.terms.map(({ stem }) => stem),
    asked.language,
  );
  const spellings = isEmpty ? await respellings(asked, arranging.library) : [];
  const others = new Set([...unquoted(asked, isEmpty), ...related, ...spellings]);
  others.delete(asked.words.join(" "));
  return (await thatFind([...others], base, answerer)).slice(0, mostSuggested);
}
