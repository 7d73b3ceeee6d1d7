import { type Language, languages } from "#lib/law/language";
import { type SynonymRow, synonyms } from "#lib/search/data/synonyms";
import { type Literal, stemLiteral } from "#lib/search/sought";
import { tellingStems } from "#lib/search/stems";
import { topicIds, topicNames } from "#lib/search/topics";

/** Words that may stand in the place of a name: all of them in one provision. */
export type Wording = { readonly text: string; readonly literals: readonly Literal[]; readonly isWording: boolean };

/** What a name in a query may be taken for, by language; `topic` if it is a topic's name. */
export type Naming = {
  readonly to: Readonly<Partial<Record<Language, readonly Wording[]>>>;
  readonly topic: string | null;
  readonly related: readonly { readonly text: string; readonly language: Language }[];
};

/** Names by the first of their stems; `stems` in full. */
type Entry = { readonly stems: readonly string[]; readonly naming: Naming };

const wordingOf = (text: string, language: Language, isWording: boolean): Wording => ({
  text,
  isWording,
  literals: tellingStems(text, language).map((stem) => stemLiteral(stem, true)),
});

/** What one name of a row leads to: the other names, and what laws say instead. */
function namingOf(row: SynonymRow, own: string): Naming {
  const to = Object.fromEntries(
    languages.map((language) => [
      language,
      [
        ...(row.equal[language] ?? []).filter((name) => name !== own).map((name) => wordingOf(name, language, false)),
        ...(row.says?.[language] ?? []).map((text) => wordingOf(text, language, true)),
      ],
    ]),
  );
  const related = languages.flatMap((language) => (row.related?.[language] ?? []).map((text) => ({ text, language })));
  return { to, topic: null, related };
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const entriesIn = (language: Language): readonly Entry[] => [
  ...synonyms.flatMap((row) =>
    (row.equal[language] ?? []).map((name) => ({ stems: tellingStems(name, language), naming: namingOf(row, name) })),
  ),
  ...topicIds.flatMap((topic) =>
    topicNames(topic, language).map((name) => ({ stems: tellingStems(name, language), naming: { to: {}, topic, related: [] } })),
  ),
];

const indexOf = (language: Language): Index => {
  const index = new Map<string, Entry[]>();
  for (const entry of entriesIn(language)) {
    const first = entry.stems[0] ?? "";
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  return index;
};

const indexes = new Map<Language, Index>();

function indexIn(language: Language): Index {
  const known = indexes.get(language) ?? indexOf(language);
  indexes.set(language, known);
  return known;
}

/** The stems of all names that are known in a language: words that are spelt right, though no text may hold them. */
export const stemsOfNames = (language: Language): ReadonlySet<string> =>
  new Set([...indexIn(language).values()].flat().flatMap(({ stems }) => stems));

/** The longest name that stems begin with, and all that it may be taken for; `length` is 0 if they begin with none. */
export function names(stems: readonly string[], language: Language): { readonly length: number; readonly naming: readonly Naming[] } {
  const fitting = (indexIn(language).get(stems[0] ?? "") ?? []).filter((entry) => entry.stems.every((stem, at) => stem === stems[at]));
  const length = Math.max(0, ...fitting.map((entry) => entry.stems.length));
  return { length, naming: fitting.filter((entry) => entry.stems.length === length).map(({ naming }) => naming) };
}

/** Names of what is related to something named in a query and is not the same. */
export function relatedTo(stems: readonly string[], language: Language): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    for (const { related } of names(stems.slice(at), language).naming)
      found.push(...related.filter((it) => it.language === language).map(({ text }) => text));
  }
  return [...new Set(found)];
}
