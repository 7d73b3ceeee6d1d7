import type { EId } from "#lib/law/eId";
import type { Partners } from "#lib/law/sameProvisions";

/** Which provisions of a law took the place of which of the law before it; one may have gone into several, or come from several. */
export type Concordance = readonly { readonly before: EId; readonly after: EId }[];

/** A work in one edition. */
export type PinnedWork = { readonly work: string; readonly edition: string };

/** Two editions whose provisions are matched: of a law, and of the one that took its place. */
export type Succession = { readonly before: PinnedWork; readonly after: PinnedWork };

/** What a person says of a law and its successor: the counterparts of each provision named; an empty list says that it has none. */
export type StatedConcordance = Succession & { readonly provisions: readonly (readonly [before: EId, after: readonly EId[]])[] };

/** `suggested` by the likeness of the words, or `stated` in a file of the corpus. */
export const correspondenceBases = ["suggested", "stated"] as const;
export type CorrespondenceBasis = (typeof correspondenceBases)[number];

/** Why a provision has no counterpart: a person says that nothing took its place, or nothing alike enough was found. */
export const absences = ["stated", "not-found"] as const;
export type Absence = (typeof absences)[number];

/**
 * One line of a concordance. `after` is null where a person says that nothing took the place of a provision. `likeness`: how
 * much of their words two provisions share, 0 to 1; null where a person matched them.
 */
export type Correspondence = {
  readonly before: EId;
  readonly after: EId | null;
  readonly basis: CorrespondenceBasis;
  readonly likeness: number | null;
};

/** The lines that name a counterpart. */
export const pairsIn = <Line extends Pick<Correspondence, "before" | "after">>(
  lines: readonly Line[],
): readonly (Line & { readonly after: EId })[] => lines.flatMap((it) => (it.after === null ? [] : [{ ...it, after: it.after }]));

/** The same, seen from the later law. */
export const inverse = <Line extends Concordance[number]>(concordance: readonly Line[]): readonly Line[] =>
  concordance.map((line) => ({ ...line, before: line.after, after: line.before }));

/**
 * Pairs provisions by a concordance: of several counterparts the first that is free, since a provision stands in one row.
 *
 * @param concordance with the law of the left side as the earlier one.
 */
export function partnersBy(concordance: Concordance): Partners {
  const partners = new Map<EId, EId>();
  const taken = new Set<EId>();
  for (const { before, after } of concordance) {
    if (partners.has(before) || taken.has(after)) continue;
    partners.set(before, after);
    taken.add(after);
  }
  return partners;
}
