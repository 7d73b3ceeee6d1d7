import { type EId, makeEId, segmentsOf } from "#lib/law/eId";

/** An address of one block of a provision's text, `…__al_2`: the provision and the block, from 1. */
export function blockAddressed(eId: EId): { readonly eId: EId; readonly block: number } | null {
  const segments = segmentsOf(eId);
  const steps = segments.ok ? segments.value : [];
  const last = steps.at(-1);
  if (steps.length < 2 || last === undefined || "slug" in last || last.unit !== "al") return null;
  const block = Number(last.number);
  return Number.isSafeInteger(block) && block > 0 ? { eId: makeEId(...steps.slice(0, -1)), block } : null;
}
