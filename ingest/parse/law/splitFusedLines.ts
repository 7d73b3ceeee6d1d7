import type { Context } from "#ingest/parse/law/context";
import { type Draft, newDraft } from "#ingest/parse/law/draft";
import type { LawForm } from "#ingest/parse/law/form";
import { type Marker, markersOf } from "#ingest/parse/law/marker";
import { successionOf } from "#ingest/parse/law/sequence";
import { slicePieces, textOf } from "#ingest/pieces";
import type { Line, PieceText, Place, Problem } from "#ingest/stage";

/** Places in a text where the number of the next item stands after a finished one: "… of peace; 9) adopt …". */
function nextInside(text: string, { marker }: Draft, form: LawForm): { readonly offset: number; readonly marker: Marker } | null {
  if (marker === null) return null;
  for (const { index } of text.matchAll(/(?<=[.;:]\s)(?=\(?[\dIl])/gu)) {
    const next = markersOf(text.slice(index, index + 40), form).find((it) => it.rank === marker.rank);
    if (next !== undefined && successionOf(marker.order, next.order) === "next") return { offset: index, marker: next };
  }
  return null;
}

/** Whether the printed list lacks exactly the number that was found inside: only then is it certain that lines were fused. */
const fillsGap = (found: Marker, after: Draft | undefined): boolean =>
  after?.marker != null && after.marker.rank === found.rank && successionOf(found.order, after.marker.order) === "next";

function draftOfRest(
  source: readonly Line[],
  block: PieceText,
  { marker, offset }: { readonly marker: Marker; readonly offset: number },
): Draft {
  const draft = newDraft(marker, marker.rank);
  draft.num = slicePieces(source, block, offset, offset + marker.length);
  draft.blocks = [slicePieces(source, block, offset + marker.length)];
  return draft;
}

/**
 * Splits items that a scan printed on one line, where the list itself proves it: its next number stands inside the item
 * above, and the number after that begins the next line. What only looks so is reported and left.
 */
export function splitFusedLines(drafts: readonly Draft[], { source, form, report, settleGap }: Context): readonly Draft[] {
  const split: Draft[] = [];
  for (const [index, draft] of drafts.entries()) {
    split.push(draft);
    const block = draft.children.length === 0 ? draft.blocks.at(-1) : undefined;
    const found = block === undefined ? null : nextInside(textOf(source, block), draft, form);
    if (block === undefined || found === null) continue;
    const next = drafts[index + 1];
    const certain = fillsGap(found.marker, next);
    report(problemOf(placeOf(source, draft), found.marker, certain));
    if (!certain || next === undefined) continue;
    const place = placeOf(source, next);
    if (place !== null) settleGap(place);
    draft.blocks = [...draft.blocks.slice(0, -1), slicePieces(source, block, 0, found.offset)];
    split.push(draftOfRest(source, block, found));
  }
  return split;
}

function placeOf(source: readonly Line[], draft: Draft): Place | null {
  const at = source[draft.num[0]?.span.line ?? -1];
  return at === undefined ? null : { page: at.page, line: at.line };
}

const problemOf = (place: Place | null, { number }: Marker, certain: boolean): Problem => ({
  place,
  rule: "fused-lines",
  severity: certain ? "info" : "warning",
  message: certain
    ? `Number ${number} was printed inside the item above; the list has its place, and it is split off.`
    : `Number ${number} seems to stand inside the item above; the list does not prove it, and nothing was split.`,
  text: number,
});
