import { type Ending, type Endings, endingsIn } from "#lib/language/kazakh/endings";
import { type Exceptions, exceptionsIn, wholeEnds } from "#lib/language/kazakh/exceptions";
import { type Harmony, hardenEnd, harmonyOf, hasVowel } from "#lib/language/kazakh/sounds";
import { allSteps, endingGroups, type WordSteps } from "#lib/language/steps";

/** What is known of Kazakh in one spelling. */
export type Spelling = {
  readonly endings: Endings;
  readonly exceptions: Exceptions;
  readonly harmonyOf: (word: string) => Harmony | null;
};

const cyrillic: Spelling = { endings: endingsIn((it) => it), exceptions: exceptionsIn((it) => it), harmonyOf };

/** The shortest stem but for the short ones that are known, in letters. */
const shortestStem = 3;

/** A stemmer of one spelling with some steps. */
class Stemmer {
  constructor(
    private readonly spelling: Spelling,
    private readonly steps: WordSteps,
  ) {}

  private isWhole(stem: string): boolean {
    const isName = wholeEnds.some((end) => stem.endsWith(end) && stem.length > end.length);
    return this.steps.exceptions && (isName || this.spelling.exceptions.whole.has(stem));
  }

  /** A stem as it stands without endings. */
  private mended(stem: string): string {
    if (!this.steps.consonants) return stem;
    const hard = hardenEnd(stem);
    return this.spelling.exceptions.restored.get(hard) ?? hard;
  }

  private isStem(rest: string): boolean {
    const isKnown = (): boolean => this.steps.exceptions && this.spelling.exceptions.short.has(this.mended(rest));
    return hasVowel(rest) && (rest.length >= shortestStem || isKnown());
  }

  /** Whether a cut would go into a word that is whole: `сен-атын` is no form of a verb, but of `сенат`. */
  private cutsWhole(word: string, length: number): boolean {
    if (!this.steps.exceptions) return false;
    for (let end = length + 1; end < word.length; end += 1) if (this.isWhole(word.slice(0, end))) return true;
    return false;
  }

  /** A noun in `-ыс` with `-ы` is far commoner than one in `-ы` with `-сы` (`жұмыс-ы`), but for those in `-шы` and `-ақы` (`сайлаушы-сы`). */
  private isOwnedNoun(rest: string, { form }: Ending): boolean {
    return /^с[ыі]$/u.test(form) && /[^шқ][ыі]$/u.test(rest) && !this.isWhole(rest);
  }

  /** The stem that is left without an ending, if the word may have it. */
  private without(word: string, ending: Ending): string | null {
    if (!word.endsWith(ending.form)) return null;
    const rest = word.slice(0, -ending.form.length);
    if (!ending.after.includes(rest.slice(-1)) || !this.isStem(rest)) return null;
    if (this.isOwnedNoun(rest, ending) || this.cutsWhole(word, rest.length)) return null;
    const harmony = this.steps.harmony && ending.harmony !== null ? this.spelling.harmonyOf(rest) : null;
    return harmony === null || harmony === ending.harmony ? this.mended(rest) : null;
  }

  /** A word without its last ending of a group: one that leaves a whole word, else the longest. */
  private withoutOneOf(group: (typeof endingGroups)[number], word: string): string {
    const endings = this.spelling.endings[group].get(word.slice(-1)) ?? [];
    const stems = endings.flatMap((ending) => this.without(word, ending) ?? []);
    return stems.find((stem) => this.isWhole(stem)) ?? stems[0] ?? word;
  }

  /** One ending of each group off, outermost first, as long as no whole word is left. */
  private once(word: string): string {
    return endingGroups
      .filter((group) => this.steps[group])
      .reduce((stem, group) => (this.isWhole(stem) ? stem : this.withoutOneOf(group, stem)), word);
  }

  /** Again until nothing changes, so that a stem is its own stem: each round but the last makes it shorter. */
  stem(word: string): string {
    let [stem, before] = [this.mended(word), ""];
    while (stem !== before) [stem, before] = [this.once(stem), stem];
    return stem;
  }
}

/**
 * The stem that forms of a Kazakh word share: endings of number, possession, case, person and the commonest participles are
 * taken off from the end, where their form fits the sounds before them. A light stemmer: it knows no dictionary, a stem need not
 * be a word, and words derived from others (`заң-сыз`, `тармақ-ша`) are words of their own.
 *
 * @param folded a word as `foldWord` gives it.
 */
export const stemKazakh = (folded: string, steps: WordSteps = allSteps, spelling: Spelling = cyrillic): string =>
  new Stemmer(spelling, steps).stem(folded);
