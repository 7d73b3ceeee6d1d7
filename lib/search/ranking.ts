import type { ProvisionKind } from "#lib/law/provision";
import type { Way } from "#lib/search/alternatives";

/**
 * All numbers that decide the order of hits, in one place; `docs/search.md` says why, and what each is worth. A word earns what
 * the best place it stands in is worth, times how exactly it stands there, times how rare it is.
 */
export const ranking = {
  /** How many of the first hits are put in order by these rules; those after them keep the order in which they were found. */
  window: 60,
  /** Hits with fewer words fill the first page up to this many. */
  filledTo: 10,
  /** The least share of the weight of all words that a hit with fewer words must hold. */
  leastShare: 0.35,
  /** Where a word stands. `context`: not in the provision itself but in what stands above it. */
  field: { title: 1.15, heading: 1.15, body: 1, context: 0.4 },
  /** How it stands there: the word as typed, a form of it, the beginning of a longer one, a looser spelling, a typing error. */
  form: { whole: 1.08, stem: 1, beginning: 0.85, loose: 0.8, typo: 0.7 },
  /** A provision found by another name, or in another language. */
  way: { words: 1, synonym: 0.85, wording: 0.95, topic: 0.72, translation: 0.6 },
  /** What each further word of another wording, or of a topic's rule, adds: "president elected term" says more than "tenure". */
  moreWords: { wording: 0.2, topic: 0.08 } as Readonly<Partial<Record<Way, number>>>,
  mostMore: 2,
  /** All words close together, beside each other at best. */
  near: 0.35,
  /** Two words of the query that follow each other in the text as they do in the query, of all such pairs. */
  inOrder: 0.15,
  /** A word that comes more than once. */
  again: 0.06,
  /** Law before literature, and law in force before law that is not. */
  law: 0.04,
  /** The same for a query that is a name of something, such as a term of art. */
  lawForNames: 0.4,
  inForce: 0.06,
  /** Short provisions before long ones: what is lost at `longText` words. */
  length: 0.12,
  longText: 250,
  /** What kinds are worth that hold words without saying anything with them. */
  kind: { ref: 0.7, author: 0.6, meta: 0.6, note: 0.85, keywords: 0.9 } as Readonly<Partial<Record<ProvisionKind, number>>>,
} as const;
