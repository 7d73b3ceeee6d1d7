/** Endings that Kazakh puts behind a stem, by group, outermost first (lib/language/kazakh/endings.ts). */
export const endingGroups = ["predicate", "case", "possessive", "number", "verbal"] as const;
export type EndingGroup = (typeof endingGroups)[number];

/**
 * What is done to a word before it is compared, each by its name. All are on, but where the worth of one is measured by
 * leaving it out (bench/words).
 */
export const wordSteps = [
  /** Soft hyphens, zero-width signs and stress marks are dropped. */
  "invisible",
  /** Letters of another alphabet that look alike become the word's own. */
  "lookAlikes",
  /** `ё` is `е`. */
  "yo",
  /** English and Russian words are brought to their stems by Snowball. */
  "snowball",
  /** What Snowball leaves of Russian verbs is taken off. */
  "russianVerbs",
  ...endingGroups,
  /** Only the endings of a Kazakh word's own vowel harmony are taken off. */
  "harmony",
  /** `б г ғ` at the end of a Kazakh stem become `п к қ`, and dropped vowels come back. */
  "consonants",
  /** Kazakh stems that look inflected stay whole, and some of two letters are stems. */
  "exceptions",
  /** Looser form: Kazakh letters are as the Russian ones that people type for them. */
  "russianLetters",
  /** Looser form: Kazakh in Latin letters is read. */
  "latin",
  /** Queries are also read as typed with the keyboard left on another alphabet. */
  "keyboard",
] as const;

export type WordStep = (typeof wordSteps)[number];
export type WordSteps = Readonly<Record<WordStep, boolean>>;

export const allSteps: WordSteps = {
  ...{ invisible: true, lookAlikes: true, yo: true, snowball: true, russianVerbs: true },
  ...{ verbal: true, predicate: true, case: true, possessive: true, number: true, harmony: true, consonants: true, exceptions: true },
  ...{ russianLetters: true, latin: true, keyboard: true },
};
