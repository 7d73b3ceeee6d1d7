import { formatAddress } from "#lib/law/address";
import { forceOf } from "#lib/law/force";
import { type Language, languages } from "#lib/law/language";
import { titleOf, type Work } from "#lib/law/work";
import { wordsIn } from "#lib/messages";
import { forceText } from "#lib/search/arrange";
import type { Catalog } from "#lib/search/catalog";
import { begins, foldedWords, type NameIndex, nameIndex } from "#lib/search/nameIndex";
import { mostSuggested, type Suggested, type Suggesting } from "#lib/search/suggestion";
import { topicIds, topicName, topicNames } from "#lib/search/topics";

const worksByName = new WeakMap<Catalog, NameIndex<Work>>();

function worksIn(catalog: Catalog): NameIndex<Work> {
  const known =
    worksByName.get(catalog) ?? nameIndex(catalog.held.map((work) => [work, [...Object.values(work.title), ...work.aliases]] as const));
  worksByName.set(catalog, known);
  return known;
}

/** Works by beginnings of the words of their names, in any language. */
export function worksNamed(typed: readonly string[], { catalog, language, day }: Suggesting): readonly Suggested[] {
  const found = worksIn(catalog)(typed).slice(0, mostSuggested.work);
  return found.map((work) => ({
    text: titleOf(work, language),
    note: wordsIn(language).say(`type.${work.type}`),
    work: work.id,
    force: forceText(forceOf(work, day)),
    url: formatAddress({ work: work.id, edition: null, eId: null }),
  }));
}

const namesIn = (topic: string): readonly string[] => languages.flatMap((language) => topicNames(topic, language));

const topicsByName: NameIndex<string> = nameIndex(topicIds.map((topic) => [topic, namesIn(topic)] as const));

/** Topics in the reader's language by their names in any; the name that was typed stands beside it, if it is another. */
export const topicsNamed = (typed: readonly string[], own: Language): readonly Suggested[] =>
  topicsByName(typed)
    .slice(0, mostSuggested.topic)
    .map((topic) => {
      const text = topicName(topic, own);
      const meant = [text, ...namesIn(topic)].find((name) => begins(foldedWords(name), typed)) ?? text;
      return { text, note: meant === text ? null : meant, url: `/search?topic=${topic}` };
    });
