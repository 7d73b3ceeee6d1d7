import { foldWord } from "#lib/language/fold";
import { isFunctionStem } from "#lib/language/functionWords";
import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";
import type { Alternative, Term } from "#lib/search/alternatives";
import { type Frequency, tells } from "#lib/search/frequency";
import type { Wanted } from "#lib/search/score";
import type { Literal } from "#lib/search/sought";
import { conditionsOf } from "#lib/search/topics";
import { forgiven } from "#lib/search/typos";

const plain = { typed: null, isOpen: false, isWhole: false, isLoose: false, errors: 0 } as const;

/** The words of a quotation: each counts only as it stands. */
export const wantedOfQuotation = (quotation: string, language: Language): readonly Wanted[] =>
  words(quotation).map(({ text }) => ({ ...plain, stem: stemOf(text, language), typed: foldWord(text), isWhole: true, worth: 1 }));

/** Several lists where a topic can be met in several ways: the best of them counts. */
function waysOf(literal: Literal): readonly (readonly string[])[] {
  if (literal.kind === "stem") return [[literal.stem]];
  return literal.kind === "phrase"
    ? [literal.stems]
    : conditionsOf(literal.topic).map((condition) => condition.flat().filter((stem) => !isFunctionStem(stem)));
}

/** All stems that a way to meet a query looks for: their frequency is asked for at once. */
export const stemsIn = (alternative: Alternative): readonly string[] => alternative.literals.flatMap((literal) => waysOf(literal).flat());

/**
 * What is looked for in a provision that a way to meet the query found: one list, or several of which the best counts.
 *
 * @param terms the query's own words: what is found as typed is worth more, and the last may be a beginning.
 */
export function wantedOf(
  { literals }: Alternative,
  terms: readonly Term[],
  frequency: Frequency,
  isLoose: boolean,
): readonly (readonly Wanted[])[] {
  const typed = new Map(terms.map(({ stem, word }) => [stem, foldWord(word)]));
  const wanted = (stem: string, isOpen: boolean): Wanted => ({
    ...{ stem, typed: typed.get(stem) ?? null, isOpen, isWhole: false, isLoose },
    errors: typed.has(stem) && !isLoose ? forgiven(stem) : 0,
    worth: isLoose ? 1 : tells(frequency, stem),
  });
  const own = literals.flatMap((literal) => {
    if (literal.kind === "stem") return [wanted(literal.stem, literal.isOpen)];
    return literal.kind === "phrase" ? literal.stems.map((stem) => wanted(stem, false)) : [];
  });
  const topics = literals.flatMap((literal) => (literal.kind === "topic" ? [waysOf(literal)] : []));
  return topics.reduce<readonly (readonly Wanted[])[]>(
    (lists, ways) => lists.flatMap((list) => ways.map((way) => [...list, ...way.map((stem) => wanted(stem, false))])),
    [own],
  );
}
