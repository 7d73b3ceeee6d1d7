import { type ForceKind, forceOf } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Alternative, Term } from "#lib/search/alternatives";
import type { Arranging } from "#lib/search/arrange";
import { dayOfWork } from "#lib/search/catalog";
import type { Frequency } from "#lib/search/frequency";
import type { Candidate } from "#lib/search/gather";
import { ranking } from "#lib/search/ranking";
import { type ReadProvision, readProvision } from "#lib/search/readProvision";
import type { Sort } from "#lib/search/request";
import { scoreOf, type Wanted } from "#lib/search/score";
import { wantedOf } from "#lib/search/wanted";
import { citedByRow } from "#lib/store/citations";

/** All that the order of hits depends on beside themselves. */
export type Ordering = {
  readonly arranging: Arranging;
  readonly provisions: ReadonlyMap<number, Provision>;
  readonly terms: readonly Term[];
  readonly frequency: Frequency;
  readonly isLoose: boolean;
  readonly quoted: readonly Wanted[];
  /** Whether all of the query is names of things that we know. */
  readonly isName: boolean;
  /** All ways to meet the query: a hit counts by the best that it meets in full. */
  readonly alternatives: readonly Alternative[];
};

type Score = { readonly score: number; readonly share: number };

export type Scored = Candidate & Score;

/** A way to meet a query, with the lists of words of which one must be held. */
type Tried = { readonly alternative: Alternative; readonly lists: readonly (readonly Wanted[])[] };

/** What a way is worth: wordings of several words say more than those of one. A topic's provisions may be in another language. */
function worthOf({ way, language }: Alternative, count: number, own: Language): number {
  if (way === "topic" && own !== language) return ranking.way.translation;
  return ranking.way[way] * (1 + (ranking.moreWords[way] ?? 0) * Math.min(count - 1, ranking.mostMore));
}

/**
 * How well a candidate answers by one way. Words that it does not hold itself may stand above it, as they must by the way in which
 * it was found (`held`).
 */
function scoredBy(
  { alternative, lists }: Tried,
  read: ReadProvision,
  force: ForceKind,
  held: ReadonlySet<string>,
  ordering: Ordering,
): Score {
  const none: Score = { score: 0, share: 0 };
  return lists
    .map((wanted) => {
      const { score, share } = scoreOf(read, force, [...ordering.quoted, ...wanted], (stem) => held.has(stem), ordering.isName);
      return { score: score * worthOf(alternative, wanted.length, read.language), share };
    })
    .reduce((one, other) => (other.score > one.score ? other : one), none);
}

/** How well a candidate answers by the way in which it was found, or by a better one that it meets in full. */
function scored(candidate: Candidate, full: Tried | null, others: readonly Tried[], own: Tried, ordering: Ordering): Scored {
  const { arranging, provisions } = ordering;
  const provision = provisions.get(candidate.row);
  const work = provision === undefined ? undefined : arranging.catalog.byId.get(provision.work);
  if (provision === undefined || work === undefined) return { ...candidate, score: 0, share: 0 };
  const held = new Set(candidate.alternative.literals.flatMap((literal) => (literal.kind === "stem" ? [literal.stem] : [])));
  const force = forceOf(work, arranging.day).kind;
  const read = readProvision(arranging.library, candidate.row, provision);
  const score = (tried: Tried): Score => scoredBy(tried, read, force, held, ordering);
  if (full !== null) return { ...candidate, ...score(full) };
  const inFull = others.map(score).filter(({ share }) => share > allButNothing);
  return { ...candidate, ...inFull.reduce((one, other) => (other.score > one.score ? other : one), score(own)) };
}

/** A share that is all, but for the rounding of sums. */
const allButNothing = 0.999;

/**
 * Candidates by how well they answer, best first; equals stay as they were found.
 *
 * @param full what they would hold all of, if they hold only some of its words.
 */
export function byRelevance(candidates: readonly Candidate[], ordering: Ordering, full: Alternative | null = null): readonly Scored[] {
  const known = new Map<Alternative, Tried>();
  const tried = (alternative: Alternative): Tried => {
    const made = known.get(alternative) ?? {
      alternative,
      lists: wantedOf(alternative, ordering.terms, ordering.frequency, ordering.isLoose),
    };
    known.set(alternative, made);
    return made;
  };
  const others = ordering.alternatives.filter(({ way }) => way !== "translation").map(tried);
  return candidates
    .map((candidate) => scored(candidate, full === null ? null : tried(full), others, tried(candidate.alternative), ordering))
    .sort((one, other) => other.score - one.score);
}

/** Candidates of several pieces, each in the order asked for, as one list in that order. */
export async function bySort(
  candidates: readonly Candidate[],
  sort: Exclude<Sort, "relevance">,
  ordering: Ordering,
): Promise<readonly Candidate[]> {
  const { arranging, provisions } = ordering;
  if (sort === "citedBy") {
    const cited = await citedByRow(
      arranging.library.database,
      candidates.map(({ row }) => row),
    );
    return [...candidates].sort((one, other) => (cited.get(other.row) ?? 0) - (cited.get(one.row) ?? 0));
  }
  const dayOf = ({ row }: Candidate): number | null => {
    const work = arranging.catalog.byId.get(provisions.get(row)?.work ?? "");
    return work === undefined ? null : dayOfWork(work);
  };
  const last = sort === "date" ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const direction = sort === "date" ? 1 : -1;
  return [...candidates].sort((one, other) => {
    const [left, right] = [dayOf(one) ?? last, dayOf(other) ?? last];
    return left === right ? 0 : direction * (left < right ? -1 : 1);
  });
}
