import { isFunctionStem } from "#lib/language/functionWords";
import { stemOf } from "#lib/language/stem";
import { type Language, languages } from "#lib/law/language";
import { type Literal, stemLiteral } from "#lib/search/sought";
import { type Naming, names } from "#lib/search/synonyms";
import { isNearCommon } from "#lib/search/typos";

/** A word of a query that says what is asked, as typed. */
export type Term = { readonly word: string; readonly stem: string; readonly isOpen: boolean };

/** Why a provision is found that may not hold the words as typed. */
export type Way = "words" | "synonym" | "wording" | "topic" | "translation";

/** One way to meet a query: all of its literals in one provision. `uses` says which names were taken for which. */
export type Alternative = {
  readonly literals: readonly Literal[];
  readonly way: Way;
  /** The language that the words are of. */
  readonly language: Language;
  readonly uses: readonly Use[];
};

/** A name that was read in a query and what it was taken for. `topic` where it is a topic's; `isWording` where laws put it in
 * other words. */
export type Use = {
  readonly from: string;
  readonly to: string;
  readonly language: Language;
  readonly topic: string | null;
  readonly isWording: boolean;
};

/** The shortest stem that stands for words that begin with it, in characters. Never a number: 4 is not 40. */
const shortestBeginning = 2;

const canBegin = (stem: string): boolean => stem.length >= shortestBeginning && !/\p{N}/u.test(stem);

/**
 * The words of a query without those that only hold it together, each stem once, where it comes last.
 *
 * @param isTyping whether the last word may be the beginning of a longer one.
 */
export function termsOf(words: readonly string[], language: Language, isTyping = false): readonly Term[] {
  const terms = words
    .map((word, index) => ({ word, stem: stemOf(word, language), isOpen: isTyping && index === words.length - 1 }))
    .map((term) => ({ ...term, isOpen: term.isOpen && canBegin(term.stem) }))
    .filter(({ stem }) => stem !== "");
  const telling = terms.filter(({ stem, word }) => !isFunctionStem(stem) && !/^\p{L}$/u.test(word));
  const kept = telling.length > 0 ? telling : terms;
  return kept.filter(({ stem }, index) => kept.findLastIndex((other) => other.stem === stem) === index);
}

/** The most ways in which a query may be met, in its own language and in others, before those that no text meets are left out. */
const mostAlternatives = 40;

/** The most ways that are compared to choose them. */
const mostCombined = 400;

/** A stretch of a query: a name that we know others for, or one word. */
type Stretch = { readonly terms: readonly Term[]; readonly naming: readonly Naming[] };

/** Cuts a query into the longest names known and single words, from left to right. */
function stretchesOf(terms: readonly Term[], language: Language): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < terms.length; ) {
    const rest = terms.slice(at).map(({ stem }) => stem);
    const { length, naming } = names(rest, language);
    const taken = Math.max(1, length);
    found.push({ terms: terms.slice(at, at + taken), naming });
    at += taken;
  }
  return found;
}

/** The words of a query that are names we know, in its order. */
export const namedWords = (terms: readonly Term[], language: Language): readonly string[] =>
  stretchesOf(terms, language).flatMap(({ terms: own, naming }) => (naming.length === 0 ? [] : own.map(({ word }) => word)));

/** Whether a query is nothing but names that we know. */
export const isName = (terms: readonly Term[], language: Language): boolean =>
  terms.length > 0 && stretchesOf(terms, language).every(({ naming }) => naming.length > 0);

/** A stretch that we know names for was spelt right, and is whole; the answerer must not take a rare word for a common one. */
const ownLiterals = ({ terms, naming }: Stretch): readonly Literal[] =>
  terms.map(({ stem, isOpen }) => {
    const isWhole = naming.length > 0 || isNearCommon(stem);
    return { kind: "stem", stem, isOpen: isOpen && !isWhole, isExact: isWhole };
  });

type Choice = { readonly literals: readonly Literal[]; readonly use: Use | null };

/** What a stretch may be taken for in a language: its own words, if it is that of the query, then other names, then its topic. */
function choicesOf(stretch: Stretch, own: Language, wanted: Language): readonly Choice[] {
  const from = stretch.terms.map(({ word }) => word).join(" ");
  const itself: readonly Choice[] = own === wanted ? [{ literals: ownLiterals(stretch), use: null }] : [];
  const others = stretch.naming.flatMap(({ to, topic }) => [
    ...(to[wanted] ?? []).map(({ text, literals, isWording }) => ({
      literals,
      use: { from, to: text, language: wanted, topic: null, isWording },
    })),
    ...(topic === null
      ? []
      : [{ literals: [{ kind: "topic" as const, topic }], use: { from, to: topic, language: wanted, topic, isWording: false } }]),
  ]);
  return [...itself, ...others];
}

const product = (lists: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] =>
  lists.reduce<readonly (readonly Choice[])[]>(
    (ways, choices) => choices.flatMap((choice) => ways.map((way) => [...way, choice])).slice(0, mostCombined),
    [[]],
  );

const once = (literals: readonly Literal[]): readonly Literal[] => {
  const seen = new Map(literals.map((literal) => [JSON.stringify(literal), literal]));
  return [...seen.values()];
};

function alternativeOf(choices: readonly Choice[], own: Language, language: Language): Alternative {
  const uses = choices.flatMap(({ use }) => use ?? []);
  const isTopic = uses.some(({ topic }) => topic !== null);
  const isWording = uses.some((use) => use.isWording);
  const way = uses.length === 0 ? "words" : own !== language ? "translation" : isTopic ? "topic" : isWording ? "wording" : "synonym";
  return { literals: once(choices.flatMap(({ literals }) => literals)), way, language, uses };
}

const targets = ({ uses }: Alternative): number => new Set(uses.map(({ to }) => to)).size;

const topicsLast = ({ way }: Alternative): number => (way === "topic" ? 1 : 0);

/** What takes names for as few others as possible first, then what asks for fewer words: two names of one thing are one. */
const nearestFirst = (left: Alternative, right: Alternative): number =>
  targets(left) - targets(right) || topicsLast(left) - topicsLast(right) || left.literals.length - right.literals.length;

/** All ways to meet some words: themselves, then other names for what they name, then other languages where all of it has names. */
export function alternativesOfTerms(terms: readonly Term[], language: Language): readonly Alternative[] {
  if (terms.length === 0) return [];
  const stretches = stretchesOf(terms, language);
  const others = languages.filter((it) => it !== language);
  const readings = [language, ...others].flatMap((wanted) => {
    const ways = product(stretches.map((stretch) => choicesOf(stretch, language, wanted)));
    return ways.map((choices) => alternativeOf(choices, language, wanted)).sort(nearestFirst);
  });
  return readings.slice(0, mostAlternatives);
}

/** All ways to meet a query. Russian letters without Kazakh ones may be either: then both readings are its own words. */
export function alternativesOf(words: readonly string[], language: Language, isTyping: boolean): readonly Alternative[] {
  const terms = termsOf(words, language, isTyping);
  const asKazakh = language === "ru" ? termsOf(words, "kk") : [];
  const differs = asKazakh.some(({ stem }, index) => stem !== terms[index]?.stem);
  const [first, ...rest] = alternativesOfTerms(terms, language);
  const kazakh: readonly Alternative[] = differs
    ? [{ literals: asKazakh.map(({ stem }) => stemLiteral(stem, true)), way: "words", language: "kk", uses: [] }]
    : [];
  return [...(first === undefined ? [] : [first]), ...kazakh, ...rest];
}
