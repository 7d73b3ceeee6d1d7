import type { EId } from "#lib/law/eId";
import type { Partners } from "#lib/law/sameProvisions";

/** Which provisions of a law took the place of which of the law before it; one may have gone into several, or come from several. */
export type Concordance = readonly { readonly before: EId; readonly after: EId }[];

/** The same, seen from the later law. */
export const inverse = (concordance: Concordance): Concordance =>
  concordance.map(({ before, after }) => ({ before: after, after: before }));

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

/**
 * What took the place of a provision in the later law: its own counterparts, else those of the nearest provision around it that
 * has some.
 */
export function counterpartsOf(concordance: Concordance, eId: EId): readonly EId[] {
  const steps = eId.split("__");
  for (let length = steps.length; length > 0; length -= 1) {
    const around = steps.slice(0, length).join("__");
    const found = concordance.filter(({ before }) => before === around).map(({ after }) => after);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
