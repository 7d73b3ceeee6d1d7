import type { Figures } from "#bench/figures";
import { Bm25, ranked, type Scores } from "#bench/words/bm25";
import type { Question, Questions } from "#bench/words/kazqad";
import { ndcg } from "#bench/words/ndcg";
import { typists } from "#bench/words/typists";
import { foldWord } from "#lib/language/fold";
import { otherKeyboard } from "#lib/language/keyboard";
import { looseOf } from "#lib/language/loose";
import { stemOf } from "#lib/language/stem";
import { allSteps, type WordStep } from "#lib/language/steps";
import { words } from "#lib/language/words";

/** How a word becomes what is compared. */
type Term = (word: string) => string;

/** Words repeat: each is looked at once. */
function remembered(term: Term): Term {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? term(word);
    known.set(word, found);
    return found;
  };
}

const termsOf = (text: string, term: Term): readonly string[] => words(text).map((word) => term(word.text));

const indexOf = (passages: Questions["passages"], term: Term): Bm25 =>
  new Bm25(new Map([...passages].map(([id, text]) => [id, termsOf(text, term)])));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** nDCG@10 over all questions, over those that rules were chosen on (every other one), and over the rest. */
type Scored = { readonly all: number; readonly chosenOn: number; readonly rest: number };

function scored(questions: readonly Question[], answer: (question: string) => Scores): Scored {
  const values = questions.map(({ text, relevant }) => ndcg(ranked(answer(text)), relevant));
  const half = (odd: number): number => mean(values.filter((_, index) => index % 2 === odd));
  return { all: mean(values), chosenOn: half(0), rest: half(1) };
}

const without = (...steps: readonly WordStep[]): Term => {
  const left = { ...allSteps, ...Object.fromEntries(steps.map((step) => [step, false])) };
  return (word) => stemOf(word, "kk", left);
};

/** The ways of making terms that are compared. */
export const terms: Readonly<Record<string, Term>> = {
  "whole words": (word) => foldWord(word),
  "the first five letters": (word) => foldWord(word).slice(0, 5),
  stems: (word) => stemOf(word, "kk"),
  "… without possessive endings": without("possessive"),
  "… without case endings": without("case"),
  "… without number endings": without("number"),
  "… without predicate endings": without("predicate"),
  "… without verbal endings": without("verbal"),
  "… without vowel harmony": without("harmony"),
  "… without consonants restored": without("consonants"),
  "… without exceptions": without("exceptions"),
};

const digits = (value: number): string => value.toFixed(3);

const row = (name: string, { all, chosenOn, rest }: Scored): readonly string[] => [name, digits(all), digits(chosenOn), digits(rest)];

/** What each way of making terms is worth. */
export function scoreTerms({ passages, questions }: Questions): ReadonlyMap<string, Scored> {
  return new Map(
    Object.entries(terms).map(([name, each]) => {
      const term = remembered(each);
      const index = indexOf(passages, term);
      return [name, scored(questions, (text) => index.scores(termsOf(text, term)))];
    }),
  );
}

/** How much the looser form counts beside the stem: less, so that what is spelled as asked comes first. */
const looserWeight = 0.5;

const sum = (one: Scores, other: Scores): Scores =>
  new Map([...new Set([...one.keys(), ...other.keys()])].map((id) => [id, (one.get(id) ?? 0) + looserWeight * (other.get(id) ?? 0)]));

const highest = (scores: Scores): number => Math.max(0, ...scores.values());

/** What is found for a text as it stands, or as typed on the other keyboard: the reading that fits a passage best. */
const readingsOf =
  (ask: (text: string) => Scores) =>
  (text: string): Scores =>
    otherKeyboard(text)
      .map(ask)
      .reduce((best, found) => (highest(found) > highest(best) ? found : best), ask(text));

/** nDCG@10 of one way of typing: by stems, by the looser form, by both, and by both in the better reading of the keyboard. */
type Typed = { readonly stems: Scored; readonly looser: Scored; readonly both: Scored; readonly keyboard: Scored };

/** What the looser form, and reading the other keyboard, are worth to each way of typing. */
export function scoreTyping({ passages, questions }: Questions): ReadonlyMap<string, Typed> {
  const [stem, loose] = [remembered((word) => stemOf(word, "kk")), remembered((word) => looseOf(word, "kk"))];
  const [stems, looser] = [indexOf(passages, stem), indexOf(passages, loose)];
  const byStems = (text: string): Scores => stems.scores(termsOf(text, stem));
  const byLooser = (text: string): Scores => looser.scores(termsOf(text, loose));
  const byBoth = (text: string): Scores => sum(byStems(text), byLooser(text));
  const typed = (type: (text: string) => string): Typed => ({
    stems: scored(questions, (text) => byStems(type(text))),
    looser: scored(questions, (text) => byLooser(type(text))),
    both: scored(questions, (text) => byBoth(type(text))),
    keyboard: scored(questions, (text) => readingsOf(byBoth)(type(text))),
  });
  return new Map(Object.entries(typists).map(([name, type]) => [name, typed(type)]));
}

/** What words are worth to a search in Kazakh: two tables. */
export function measureWords(data: Questions): readonly Figures[] {
  const [byTerm, byTyping] = [scoreTerms(data), scoreTyping(data)];
  const count = `${data.questions.length} questions, ${data.passages.size} passages`;
  return [
    {
      title: "Kazakh words",
      about: `nDCG@10 of a plain BM25 on KazQAD (${count}): over all questions, over the half that rules were chosen on, over the other.`,
      columns: ["terms", "all", "chosen on", "rest"],
      rows: [...byTerm].map(([name, it]) => row(name, it)),
      raw: Object.fromEntries(byTerm),
    },
    {
      title: "Kazakh as it is typed",
      about:
        "nDCG@10 over all of the same questions: by stems, by the looser form, by both (it at half weight), and with the keyboard read.",
      columns: ["typed in", "stems", "looser", "both", "with keyboard"],
      rows: [...byTyping].map(([name, it]) => [name, ...[it.stems, it.looser, it.both, it.keyboard].map(({ all }) => digits(all))]),
      raw: Object.fromEntries(byTyping),
    },
  ];
}
