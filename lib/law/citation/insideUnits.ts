import type { FindInside } from "#lib/law/citation/resolve";
import type { EId } from "#lib/law/eId";

/** Units that may hold basic ones, or headings without a number; and what may be found in them by its number. */
const holder = /^(?:(?:part|subpart|sec|chp)_.+|[a-z0-9-]+)$/;
const held = /^(?:part|subpart|sec|chp|art)_/;

/** The last step of an eId whose other steps are units above the basic one, in an annex or not; null: it leads elsewhere. */
function lastStep(eId: string): string | null {
  const steps = eId.split("__");
  const last = steps.pop();
  const above = steps[0]?.startsWith("att_") === true ? steps.slice(1) : steps;
  const isInside = above.length > 0 && above.every((step) => holder.test(step));
  return isInside && last !== undefined && held.test(last) ? last : null;
}

/** Finds what stands inside units above the basic one among the eIds of one edition, by the last step of its eId. */
export function insideUnits(eIds: Iterable<EId>): FindInside {
  const found = new Map<string, EId[]>();
  for (const eId of eIds) {
    const step = lastStep(eId);
    if (step === null) continue;
    const known = found.get(step);
    if (known === undefined) found.set(step, [eId]);
    else known.push(eId);
  }
  return (step) => found.get(step) ?? [];
}
