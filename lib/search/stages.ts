import { otherKeyboard } from "#lib/language/keyboard";
import { looseOf } from "#lib/language/loose";
import type { Language } from "#lib/law/language";
import { ok, type Result } from "#lib/result";
import { type Alternative, alternativesOf, alternativesOfTerms, namedWords, type Term, termsOf } from "#lib/search/alternatives";
import type { EngineFailure } from "#lib/search/engineClient";
import { fewerWords } from "#lib/search/fewer";
import { frequencyOf } from "#lib/search/frequency";
import { type Gathered, gather, nothing, type Piece } from "#lib/search/gather";
import { meetable } from "#lib/search/meetable";
import type { Answerer, Plan } from "#lib/search/plan";
import { disjoint, stemLiteral } from "#lib/search/sought";
import { nearestStems } from "#lib/search/spelling";
import type { SearchSteps } from "#lib/search/steps";
import { stemsOfNames } from "#lib/search/synonyms";
import { forgiven, isNear, isNearCommon } from "#lib/search/typos";
import { type Asked, allowed, languageOf } from "#lib/search/understand";
import type { Library } from "#lib/store/library";

/** How the hits of an answer were found, where not by the words as they stand. */
export type Reading = {
  readonly keyboard: string | null;
  readonly spelling: readonly { readonly from: string; readonly to: string }[];
  readonly isLoose: boolean;
};

export const asItStands: Reading = { keyboard: null, spelling: [], isLoose: false };

/** What was found for a query: by which reading of it, in which pieces, with how many of its words. */
export type Stage = {
  readonly gathered: Gathered;
  readonly pieces: readonly Piece[];
  readonly terms: readonly Term[];
  readonly first: Alternative | null;
  readonly reading: Reading;
  /** Null: all words. */
  readonly matched: number | null;
};

type Staged = Promise<Result<Stage, EngineFailure>>;

const loosely = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, sought: { ...piece.sought, isLoose: true } }));

/** The pieces of some ways to meet a query, each without what the query excludes. */
export function piecesOf(alternatives: readonly Alternative[], base: Plan): readonly Piece[] {
  return disjoint(alternatives.map(({ literals }) => literals)).flatMap((pieces, index) => {
    const alternative = alternatives[index];
    if (alternative === undefined) return [];
    return pieces.map((sought) => ({ sought: { ...sought, not: [...sought.not, ...base.sought.not] }, alternative }));
  });
}

async function allWords(
  base: Plan,
  alternatives: readonly Alternative[],
  terms: readonly Term[],
  reading: Reading,
  answerer: Answerer,
): Staged {
  const [first = null] = alternatives;
  const pieces = reading.isLoose ? loosely(piecesOf(alternatives, base)) : piecesOf(alternatives, base);
  const gathered = await gather(base, pieces, answerer);
  return gathered.ok ? ok({ gathered: gathered.value, pieces, terms, first, reading, matched: null }) : gathered;
}

/** Kazakh words typed with Russian letters or in Latin, which only the field of looser forms holds. */
function looselyRead({ words }: Asked): readonly Alternative[] {
  const stems = termsOf(words, "kk").map(({ word }) => looseOf(word, "kk"));
  return stems.length === 0 ? [] : [{ literals: stems.map((stem) => stemLiteral(stem, true)), way: "words", language: "kk", uses: [] }];
}

/** The nearest of the words that names are made of, else of those that texts hold. The word as typed says how many errors it forgives. */
async function nearestWord({ word, stem }: Term, known: ReadonlySet<string>, library: Library): Promise<string | undefined> {
  const errors = isNearCommon(stem) ? 0 : forgiven(word);
  const named = errors === 0 ? undefined : [...known].find((other) => isNear(stem, other, errors));
  return named ?? (await nearestStems(library, stem, 1, errors))[0];
}

/** The words with those that occur nowhere, and in no name, replaced by the nearest that do; empty if none has a near one. */
async function respelt(library: Library, terms: readonly Term[], language: Language): Promise<Reading["spelling"]> {
  const known = stemsOfNames(language);
  const frequency = await frequencyOf(
    library,
    terms.map(({ stem }) => stem),
  );
  const unknown = terms.filter(({ stem, isOpen }) => frequency.of(stem) === 0 && !known.has(stem) && !isOpen);
  const nearest = await Promise.all(unknown.map(async (term) => ({ from: term.stem, to: await nearestWord(term, known, library) })));
  return nearest.flatMap(({ from, to }) => (to === undefined ? [] : [{ from, to }]));
}

async function withSpelling(base: Plan, asked: Asked, library: Library, answerer: Answerer): Staged {
  const whole = asked.terms.map((term) => ({ ...term, isOpen: false }));
  const spelling = await respelt(library, whole, asked.language);
  const corrected = new Map(spelling.map(({ from, to }) => [from, to]));
  const terms = whole.map((term) => ({ ...term, stem: corrected.get(term.stem) ?? term.stem }));
  const ways = spelling.length === 0 ? [] : allowed(alternativesOfTerms(terms, asked.language), asked.steps);
  const alternatives = await meetable(library, ways);
  return allWords(base, alternatives, terms, { ...asItStands, spelling }, answerer);
}

/** The query as typed on another keyboard. */
async function onKeyboard(base: Plan, keyboard: string, steps: SearchSteps, library: Library, answerer: Answerer): Staged {
  const words = keyboard.split(/\s+/u);
  const language = languageOf(keyboard);
  const alternatives = await meetable(library, allowed(alternativesOf(words, language, false), steps));
  return allWords(base, alternatives, termsOf(words, language), { ...asItStands, keyboard }, answerer);
}

/** Only what has a name in the query: it is whole, and what stands around it may be missing. */
async function withNamesAlone(base: Plan, { terms, language, steps }: Asked, library: Library, answerer: Answerer): Staged {
  const named = namedWords(terms, language);
  const isPart = named.length > 0 && named.length < terms.length;
  const alternatives = isPart ? await meetable(library, allowed(alternativesOf(named, language, false), steps)) : [];
  const found = await allWords(base, alternatives, termsOf(named, language), asItStands, answerer);
  return found.ok ? ok({ ...found.value, matched: named.length }) : found;
}

/** What holds more of the query first; of equals they stay as they are. */
const mostWords = (one: Stage, other: Stage): number => (other.matched ?? 0) - (one.matched ?? 0);

/** With fewer words, those mended that could be. */
async function withFewer(base: Plan, asked: Asked, { first, terms, reading }: Stage, answerer: Answerer): Staged {
  const none = { gathered: nothing, pieces: [], terms, first, reading, matched: null };
  if (first === null || asked.terms.length < 2) return ok(none);
  const fewer = await fewerWords(base, first, answerer, { enough: 1, keepsRarest: true });
  if (!fewer.ok) return fewer;
  const [level] = fewer.value;
  return ok(level === undefined ? none : { ...none, ...level });
}

/**
 * Reads a query in one way after the other until one finds something: as it stands, with other names; in looser spelling; as
 * typed on another keyboard; with typing errors mended; with fewer words. Where nothing does, the counts are those of the first.
 */
export async function findInStages(base: Plan, asked: Asked, library: Library, answerer: Answerer): Staged {
  const standing = await allWords(base, asked.alternatives, asked.terms, asItStands, answerer);
  if (!standing.ok || standing.value.gathered.total > 0 || asked.words.length === 0) return standing;
  const { steps } = asked;
  if (steps.loose) {
    const loose = await allWords(base, looselyRead(asked), asked.terms, { ...asItStands, isLoose: true }, answerer);
    if (!loose.ok || loose.value.gathered.total > 0) return loose;
  }
  for (const keyboard of steps.keyboard ? otherKeyboard(asked.words.join(" ")) : []) {
    const other = await onKeyboard(base, keyboard, steps, library, answerer);
    if (!other.ok || other.value.gathered.total > 0) return other;
  }
  const mended = steps.spelling ? await withSpelling(base, asked, library, answerer) : standing;
  if (!mended.ok || mended.value.gathered.total > 0) return mended;
  if (!steps.fewer) return standing;
  const named = await withNamesAlone(base, asked, library, answerer);
  const fewer = await withFewer(base, asked, mended.value.first === null ? standing.value : mended.value, answerer);
  if (!named.ok || !fewer.ok) return named.ok ? fewer : named;
  const [best] = [named.value, fewer.value].filter(({ gathered }) => gathered.total > 0).sort(mostWords);
  return best === undefined ? standing : ok(best);
}
