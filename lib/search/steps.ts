/** What search does beyond looking for stems, each by its name. All are on, but where the worth of one is measured by leaving it out. */
export const searchSteps = [
  /** Words that only open a question are passed over. */
  "questions",
  /** Other names, and how laws put them, are looked for too. */
  "names",
  /** A topic that is named finds what has it. */
  "topics",
  /** Names are looked for in other languages. */
  "translations",
  /** Kazakh words are read however typed. */
  "loose",
  /** Queries are read as typed on another keyboard. */
  "keyboard",
  /** Words that occur nowhere are taken for the nearest that do. */
  "spelling",
  /** Fewer words are asked for where no provision holds all. */
  "fewer",
  /** First pages that are nearly empty are filled with what holds fewer words. */
  "fill",
  /** What cites the provision that is asked for follows it. */
  "citing",
  /** The first hits are put in order by our own rules, and not as the answerer has them. */
  "ranking",
] as const;

export type SearchStep = (typeof searchSteps)[number];
export type SearchSteps = Readonly<Record<SearchStep, boolean>>;

export const allSearchSteps: SearchSteps = {
  ...{ questions: true, names: true, topics: true, translations: true, loose: true, keyboard: true, spelling: true },
  ...{ fewer: true, fill: true, citing: true, ranking: true },
};
