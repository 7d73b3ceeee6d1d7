import { likelyLanguage } from "#lib/language/alphabet";
import { otherKeyboard } from "#lib/language/keyboard";
import { formatAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import { headingText } from "#lib/law/label";
import { type Language, languages } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import { titleOf, type Work } from "#lib/law/work";
import { wordsIn } from "#lib/messages";
import type { Goto, Stretch } from "#lib/search/answer";
import { forceText, gotosOf } from "#lib/search/arrange";
import { type Catalog, catalogOf } from "#lib/search/catalog";
import { completions } from "#lib/search/completions";
import { findCited } from "#lib/search/goto";
import { headedBy } from "#lib/search/headings";
import { begins, foldedWords, type NameIndex, nameIndex } from "#lib/search/nameIndex";
import { topicIds, topicName, topicNames } from "#lib/search/topics";
import { typedLetters } from "#lib/search/typedLetters";
import type { Library } from "#lib/store/library";

/** The kinds of suggestions, in the order in which they are given. */
export const suggestionKinds = ["goto", "work", "provision", "topic", "search"] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/**
 * What a reader who is typing may mean. `url` is where choosing it leads; `note` says more where the text alone does not;
 * `marked` is the text with the letters marked that were typed. `work`, `edition` and `force` are those of the text it leads to,
 * if it leads to one. `language` is that of the text where it is not the interface's.
 */
export type Suggestion = {
  readonly kind: SuggestionKind;
  readonly text: string;
  readonly marked: readonly Stretch[];
  readonly language: Language | null;
  readonly note: string | null;
  readonly work: string | null;
  readonly edition: string | null;
  readonly force: string | null;
  readonly url: string;
};

/** How many suggestions of each kind are given: few enough to be read while typing. */
const most = { goto: 3, work: 3, provision: 3, topic: 2, search: 5 } as const satisfies Readonly<Record<SuggestionKind, number>>;

/** The fewest letters to which anything is suggested. */
const fewestLetters = 2;

type Place = { readonly library: Library; readonly language: Language; readonly day: PartialDate };
type Known = Place & { readonly catalog: Catalog };
type Found = Pick<Suggestion, "text" | "url"> & Partial<Suggestion>;

const nowhere = { language: null, note: null, work: null, edition: null, force: null };

const suggestion = (kind: SuggestionKind, typed: readonly string[], found: Found): Suggestion => ({
  ...nowhere,
  ...found,
  kind,
  marked: typedLetters(found.text, typed),
});

const placeOf = ({ work, edition, force, url }: Goto): Pick<Suggestion, "work" | "edition" | "force" | "url"> => ({
  ...{ work, edition, force, url },
});

async function citedIn(query: string, known: Known): Promise<readonly Found[]> {
  const cited = await findCited(query, [], known);
  const found = await gotosOf((cited?.provisions ?? []).slice(0, most.goto), known);
  return found.map((it) => ({ ...placeOf(it), text: it.label, note: it.title }));
}

/** A heading stands with the label that it is not already: `Section IV. Parliament`. */
function headed({ kind, heading, language }: Provision, place: Goto, own: Language): Found {
  const isLabel = kind === "heading" || heading === null;
  const text = isLabel ? place.label : `${place.label}. ${headingText(heading)}`;
  return { ...placeOf(place), text, language: language === own ? null : language, note: place.title };
}

async function headings(query: string, known: Known): Promise<readonly Found[]> {
  const provisions = (await headedBy(query, known)).slice(0, most.provision);
  const places = await gotosOf(provisions, known);
  return places.flatMap((place, index) => {
    const provision = provisions[index];
    return provision === undefined ? [] : [headed(provision, place, known.language)];
  });
}

const worksByName = new WeakMap<Catalog, NameIndex<Work>>();

function worksIn(catalog: Catalog): NameIndex<Work> {
  const known =
    worksByName.get(catalog) ?? nameIndex(catalog.held.map((work) => [work, [...Object.values(work.title), ...work.aliases]] as const));
  worksByName.set(catalog, known);
  return known;
}

function workFound(work: Work, { language, day }: Known): Found {
  const force = forceText(forceOf(work, day));
  const url = formatAddress({ work: work.id, edition: null, eId: null });
  return { text: titleOf(work, language), note: wordsIn(language).say(`type.${work.type}`), work: work.id, force, url };
}

const topicsByName: NameIndex<string> = nameIndex(
  topicIds.map((topic) => [topic, languages.flatMap((language) => topicNames(topic, language))] as const),
);

/** A topic by its name in the reader's language; the name that was typed stands beside it, if it is another. */
function topicFound(topic: string, typed: readonly string[], own: Language): Found {
  const text = topicName(topic, own);
  const names = [text, ...languages.flatMap((language) => topicNames(topic, language))];
  const meant = names.find((name) => begins(foldedWords(name), typed));
  return { text, note: meant === undefined || meant === text ? null : meant, url: `/search?topic=${topic}` };
}

const searchFor = (text: string, own: Language): Found => ({
  text,
  language: likelyLanguage(text) === own ? null : likelyLanguage(text),
  url: `/search?${new URLSearchParams({ q: text })}`,
});

/** Where a query leads as a citation, works, else what has such a heading; topics, and words to search for. */
async function suggestionsTo(query: string, known: Known): Promise<readonly Suggestion[]> {
  const typed = foldedWords(query);
  if (typed.join("").length < fewestLetters) return [];
  const [goto, completed] = await Promise.all([citedIn(query, known), completions(query, known.library)]);
  const found: Readonly<Record<SuggestionKind, readonly Found[]>> = {
    goto,
    work: worksIn(known.catalog)(typed).map((work) => workFound(work, known)),
    provision: goto.length > 0 ? [] : await headings(query, known),
    topic: topicsByName(typed).map((topic) => topicFound(topic, typed, known.language)),
    search: completed.map((text) => searchFor(text, known.language)),
  };
  return suggestionKinds.flatMap((kind) => found[kind].slice(0, most[kind]).map((it) => suggestion(kind, typed, it)));
}

/** What may be meant by a query that is being typed; by its reading on another keyboard, if nothing can be meant as it stands. */
export async function suggestionsFor(query: string, place: Place): Promise<readonly Suggestion[]> {
  const known = { ...place, catalog: await catalogOf(place.library) };
  for (const reading of [query, ...otherKeyboard(query)]) {
    const found = await suggestionsTo(reading, known);
    if (found.length > 0) return found;
  }
  return [];
}
