import { foldWord } from "#lib/language/fold";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import { isLaw, type Work, workTypes } from "#lib/law/work";
import type { Catalog } from "#lib/search/catalog";

/** How much longer a case form is than the name it is a form of, in letters: `Конституцияның`. */
const longestEnding = 6;

const articles: ReadonlySet<string> = new Set(["the", "a"]);

const nameWords = (name: string): readonly string[] =>
  words(name).flatMap((word) => (articles.has(foldWord(word.text)) ? [] : [foldWord(word.text)]));

/** Whether two words are forms of one: the same stem, or for Kazakh the same beginning. */
function isForm(word: string, of: string, language: Language): boolean {
  return stemOf(word, language) === stemOf(of, language) || (word.startsWith(of) && word.length - of.length <= longestEnding);
}

const keptNames = new WeakMap<Work, readonly (readonly string[])[]>();

/** The words of all names of a work: its id, its title in any language, what texts and people call it. Read once. */
function namesOf(work: Work): readonly (readonly string[])[] {
  const known = keptNames.get(work) ?? [work.id, ...Object.values(work.title), ...work.aliases].map(nameWords);
  keptNames.set(work, known);
  return known;
}

/** Whether the words of a text may name a work. */
const isNamed = (work: Work, given: readonly string[]): boolean =>
  given.length > 0 &&
  namesOf(work).some(
    (expected) => given.length === expected.length && given.every((word, index) => isForm(word, expected[index] ?? "", "ru")),
  );

/** Works in the order in which they are offered: by legal rank, then those in force, then as the manifest has them. */
function offered(works: readonly Work[], day: PartialDate): readonly Work[] {
  const rank = (work: Work): number => workTypes.indexOf(work.type) * 2 + (forceOf(work, day).kind === "in-force" ? 0 : 1);
  return works
    .map((work) => ({ work, rank: rank(work) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ work }) => work);
}

type Laws = readonly (readonly Work[])[];

/** Of each catalog the last day asked for: most citations name no act, and so may mean any law. */
const keptLaws = new WeakMap<Catalog, { readonly day: PartialDate; readonly laws: Laws }>();

/** Every constitution, then every other law. */
function lawsOf(catalog: Catalog, day: PartialDate): Laws {
  const known = keptLaws.get(catalog);
  if (known?.day === day) return known.laws;
  const all = offered(
    catalog.held.filter((work) => isLaw(work.type)),
    day,
  );
  const laws = [all.filter((work) => work.type === "constitution"), all.filter((work) => work.type !== "constitution")];
  keptLaws.set(catalog, { day, laws });
  return laws;
}

/** Works that a citation may mean: those it names, else those the request is confined to, else every constitution, else every law. */
export function candidates(catalog: Catalog, name: string | null, chosen: readonly string[], day: PartialDate): Laws {
  if (name === null && chosen.length === 0) return lawsOf(catalog, day);
  const open = chosen.length === 0 ? catalog.held : catalog.held.filter((work) => chosen.includes(work.id));
  if (name === null) return [offered(open, day)];
  const given = nameWords(name);
  return [
    offered(
      open.filter((work) => isNamed(work, given)),
      day,
    ),
  ];
}
