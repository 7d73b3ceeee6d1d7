import { likelyLanguage } from "#lib/language/alphabet";
import { stemOf, stemsOf } from "#lib/language/stem";
import type { Language } from "#lib/law/language";
import { type Alternative, alternativesOf, isName, type Term, termsOf, type Way } from "#lib/search/alternatives";
import { meetable } from "#lib/search/meetable";
import { findPassage, passageFrom } from "#lib/search/pasted";
import { withoutQuestion } from "#lib/search/questions";
import { rowsQuoting } from "#lib/search/quoted";
import { type Query, readQuery } from "#lib/search/readQuery";
import type { SearchRequest } from "#lib/search/request";
import { type Literal, stemLiteral } from "#lib/search/sought";
import type { SearchStep, SearchSteps } from "#lib/search/steps";
import type { Library } from "#lib/store/library";

/** What a query asks for, in stems: what engine and library are asked follows from it. */
export type Asked = {
  readonly query: Query;
  readonly language: Language;
  /** The words that are searched, as typed. */
  readonly words: readonly string[];
  readonly terms: readonly Term[];
  readonly alternatives: readonly Alternative[];
  readonly excluded: readonly Literal[];
  /** Whether all words are names of things that we know. */
  readonly isName: boolean;
  /** Rows that hold the quotations, or share a passage with a long text; null without either. */
  readonly rows: readonly number[] | null;
  /** How many words of a long text the best provision shares; null for others. */
  readonly shared: number | null;
  /** Whether the query has signs but nothing that can be looked for. */
  readonly isMute: boolean;
  readonly steps: SearchSteps;
};

const stepOf = { words: null, synonym: "names", wording: "names", topic: "topics", translation: "translations" } as const satisfies Record<
  Way,
  SearchStep | null
>;

/** Ways to meet a query by the steps that are taken. */
export const allowed = (alternatives: readonly Alternative[], steps: SearchSteps): readonly Alternative[] =>
  alternatives.filter(({ way }) => {
    const step = stepOf[way];
    return step === null || steps[step];
  });

export const languageOf = (text: string): Language => likelyLanguage(text);

/** Words are stemmed in the one language that the request asks for, else in the one that they look like. */
const queryLanguage = (text: string, { filters }: SearchRequest): Language => {
  const [only, ...others] = filters.language;
  return only !== undefined && others.length === 0 ? only : languageOf(text);
};

const excludedBy = ({ excludedWords, excludedPhrases }: Query, language: Language): readonly Literal[] => [
  ...excludedWords
    .map((word) => stemLiteral(stemOf(word, language), true))
    .filter((literal) => literal.kind === "stem" && literal.stem !== ""),
  ...excludedPhrases.map((phrase): Literal => ({ kind: "phrase", stems: stemsOf(phrase, language).split(" ") })),
];

/** Reads a query and asks the library for what only it can tell: who quotes it, and who shares a passage with it. */
export async function understand(text: string, request: SearchRequest, library: Library, steps: SearchSteps): Promise<Asked> {
  const query = readQuery(text);
  const language = queryLanguage(text, request);
  const words = steps.questions ? withoutQuestion(query.words, language) : query.words;
  const terms = termsOf(words, language, query.isOpen);
  const excluded = excludedBy(query, language);
  const quoted = query.phrases.length === 0 ? null : await rowsQuoting(library, query.phrases);
  const isMute = text !== "" && terms.length === 0 && excluded.length === 0 && quoted === null;
  const isWholeName = isName(terms, language);
  // Half of a name is another thing: pages are not filled with it.
  const taken = isWholeName ? { ...steps, fill: false } : steps;
  const common = { query, language, words, terms, excluded, isMute, isName: isWholeName, steps: taken };
  if (terms.length < passageFrom) {
    const alternatives = await meetable(library, allowed(alternativesOf(words, language, query.isOpen), steps));
    return { ...common, alternatives, rows: quoted, shared: null };
  }
  const { rows, matched } = await findPassage(library, terms, language);
  const both = quoted === null ? rows : rows.filter((row) => quoted.includes(row));
  return { ...common, alternatives: [], rows: both, shared: matched };
}
