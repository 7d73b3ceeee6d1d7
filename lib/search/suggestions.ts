import { likelyLanguage } from "#lib/language/alphabet";
import { foldWord } from "#lib/language/fold";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import { formatAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { type Language, languages } from "#lib/law/language";
import { titleOf } from "#lib/law/work";
import { gotosOf } from "#lib/search/arrange";
import { type Catalog, catalogOf } from "#lib/search/catalog";
import { findCited } from "#lib/search/goto";
import { asWritten } from "#lib/search/suggest";
import { topicIds, topicName, topicNames } from "#lib/search/topics";
import type { Library } from "#lib/store/library";

/** What a reader who is typing may mean. `url` is where choosing it leads; `note` says more where the text alone does not. */
export type Suggestion = {
  readonly kind: "goto" | "work" | "topic" | "search";
  readonly text: string;
  readonly note: string | null;
  readonly url: string;
};

/** How many suggestions of each kind are given: few enough to be read while typing. */
const most = { goto: 3, work: 3, topic: 2, search: 5 } as const;

/** The fewest letters from which words are completed. */
const fewestLetters = 2;

type Place = { readonly library: Library; readonly language: Language; readonly day: PartialDate };

const folded = (text: string): readonly string[] => words(text).map((word) => foldWord(word.text));

/** Whether each typed word begins a word of a name, in order: `con rep` begins "Constitution of the Republic". */
function begins(name: readonly string[], typed: readonly string[]): boolean {
  let next = 0;
  for (const word of name) if (next < typed.length && word.startsWith(typed[next] ?? "")) next += 1;
  return typed.length > 0 && next === typed.length;
}

async function citations(query: string, place: Place, catalog: Catalog): Promise<readonly Suggestion[]> {
  const cited = await findCited(query, [], { ...place, catalog });
  const found = await gotosOf((cited?.provisions ?? []).slice(0, most.goto), { ...place, catalog });
  return found.map(({ label, title, url }) => ({ kind: "goto", text: label, note: title, url }));
}

const works = (typed: readonly string[], { held }: Catalog, language: Language): readonly Suggestion[] =>
  held
    .filter((work) => [...Object.values(work.title), ...work.aliases].some((name) => begins(folded(name), typed)))
    .slice(0, most.work)
    .map((work) => ({
      kind: "work",
      text: titleOf(work, language),
      note: null,
      url: formatAddress({ work: work.id, edition: null, eId: null }),
    }));

const namedTopics = (typed: readonly string[], language: Language): readonly Suggestion[] =>
  topicIds
    .filter((topic) => languages.some((it) => topicNames(topic, it).some((name) => begins(folded(name), typed))))
    .slice(0, most.topic)
    .map((topic) => ({ kind: "topic", text: topicName(topic, language), note: null, url: `/search?topic=${topic}` }));

/** Stems of the library that go on from what is typed, the most frequent first; the typed word's own among them. */
async function stemsFrom(library: Library, typed: string, language: Language): Promise<readonly string[]> {
  const rows = await library.database.all(
    "SELECT term FROM vocabulary WHERE (term >= ?1 AND term < ?2) OR term = ?3 ORDER BY doc DESC LIMIT ?4",
    [typed, `${typed}\u{10FFFF}`, stemOf(typed, language), most.search * 2],
  );
  return rows.map((row) => String(row.term));
}

/** The query with its last word completed from the library's own words. */
async function completions(query: string, library: Library): Promise<readonly Suggestion[]> {
  const last = words(query).at(-1);
  if (last === undefined || last.end !== query.length) return [];
  const typed = foldWord(last.text);
  if (typed.length < fewestLetters || /\p{N}/u.test(typed)) return [];
  const stems = await stemsFrom(library, typed, likelyLanguage(query));
  const written = await Promise.all(stems.map((stem) => asWritten(library, stem)));
  const texts = written.flatMap((word) => (word?.startsWith(typed) ? [query.slice(0, last.start) + word] : []));
  return [...new Set(texts)]
    .slice(0, most.search)
    .map((text) => ({ kind: "search", text, note: null, url: `/search?${new URLSearchParams({ q: text })}` }));
}

/** What may be meant by a query that is being typed: where it leads as a citation, works, topics, and words to search for. */
export async function suggestionsFor(query: string, place: Place): Promise<readonly Suggestion[]> {
  const typed = folded(query);
  if (typed.join("").length < fewestLetters) return [];
  const catalog = await catalogOf(place.library);
  const [cited, completed] = await Promise.all([citations(query, place, catalog), completions(query, place.library)]);
  return [...cited, ...works(typed, catalog, place.language), ...namedTopics(typed, place.language), ...completed];
}
