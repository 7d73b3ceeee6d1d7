import type { Chain } from "#lib/law/citation/citation";
import { type EId, segmentsOf } from "#lib/law/eId";
import { isUnit, type LawUnit, lawUnits } from "#lib/law/unit";

const isLawUnit = (unit: string): unit is LawUnit => isUnit(unit) && lawUnits.some((known) => known === unit);

/** The numbered steps of an eId, as a citation would have them. Headings and units without a number are no steps of a citation. */
export function chainOf(eId: EId): Chain {
  const segments = segmentsOf(eId);
  return (segments.ok ? segments.value : []).flatMap((segment) =>
    "unit" in segment && isLawUnit(segment.unit) && segment.number !== null ? [{ unit: segment.unit, number: segment.number }] : [],
  );
}
