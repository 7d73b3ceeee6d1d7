import type { CitedPlace } from "#lib/law/cite/citedItem";
import { formatSegment, segmentsOf } from "#lib/law/eId";
import { printedNumber } from "#lib/law/label";
import { type LawUnit, lawUnits } from "#lib/law/unit";

/** One step on the way to a provision of a law. */
export type LawStep = {
  readonly unit: LawUnit;
  /** As in the eId, in Latin letters; null for a unit without: the preamble, a lone annex. */
  readonly number: string | null;
  /** With the bracket of its print where that is known: `15)`. */
  readonly printed: string;
};

const isLawUnit = (unit: string): unit is LawUnit => lawUnits.some((known) => known === unit);

/** The way to a provision, outermost step first; null where it goes over headings, as in literature and in titles of laws. */
export function lawSteps({ eId, known }: CitedPlace): readonly LawStep[] | null {
  const segments = segmentsOf(eId);
  if (!segments.ok) return null;
  const steps = segments.value.map((segment, index): LawStep | null => {
    if (!("unit" in segment) || !isLawUnit(segment.unit)) return null;
    const own = segments.value
      .slice(0, index + 1)
      .map(formatSegment)
      .join("__");
    const { number } = segment;
    const printed = number === null ? "" : printedNumber(known.find((it) => it.eId === own)?.num, number);
    return { unit: segment.unit, number, printed };
  });
  return steps.every((step) => step !== null) ? steps : null;
}
