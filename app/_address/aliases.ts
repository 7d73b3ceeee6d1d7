import { type EId, formatSegment, makeEId, type Segment, segmentsOf } from "#lib/law/eId";

const stepsOf = (eId: EId): readonly Segment[] => {
  const segments = segmentsOf(eId);
  return segments.ok ? segments.value : [];
};

const isFirstParagraph = (segment: Segment): boolean => formatSegment(segment) === "para_1";

/**
 * The eIds that a provision may really have, where the one asked for counts the implicit first paragraph: an article that
 * prints no numbers has `art_53__subpara_4` for `art_53__para_1__subpara_4` (contract, section 1).
 */
export function withoutImpliedParagraphs(eId: EId): readonly EId[] {
  const steps = stepsOf(eId);
  return steps.flatMap((step, index) => (index > 0 && isFirstParagraph(step) ? [makeEId(...steps.filter((_, at) => at !== index))] : []));
}

/** An address of one block of a provision's text, `…__al_2`: the provision and the block, from 1. */
export function blockAddressed(eId: EId): { readonly eId: EId; readonly block: number } | null {
  const steps = stepsOf(eId);
  const last = steps.at(-1);
  if (steps.length < 2 || last === undefined || "slug" in last || last.unit !== "al") return null;
  const block = Number(last.number);
  return Number.isSafeInteger(block) && block > 0 ? { eId: makeEId(...steps.slice(0, -1)), block } : null;
}
