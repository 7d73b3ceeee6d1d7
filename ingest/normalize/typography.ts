import type { DraftLine } from "#ingest/normalize/draft";
import { startsRaised } from "#ingest/pieces";
import type { Geometry, Line } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/** How much more than the usual distance of lines stands between blocks. */
const wideGap = 1.35;

/** How far two sizes of type may differ and still be one: rounding of fonts, raised letters. */
const sizeTolerance = 0.06;

const geometryOf = (source: readonly Line[], line: DraftLine): Geometry | null =>
  line.extent === null ? null : (source[line.index]?.geometry ?? null);

const gapBetween = (above: Geometry, below: Geometry): number => above.baseline - below.baseline;

/** The usual distance of baselines in a source, in sizes of its type: that of most lines of one page. */
function usualGap(source: readonly Line[], lines: readonly DraftLine[]): number {
  const gaps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const [above, below] = [geometryOf(source, line), next === undefined ? null : geometryOf(source, next)];
    if (above === null || below === null || next?.place.page !== line.place.page) return [];
    const gap = gapBetween(above, below) / above.size;
    return gap > 0 && gap < 4 ? [gap] : [];
  });
  return gaps.sort((left, right) => left - right)[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

/** How far a first line is set in at least, in sizes of its type. */
const leastIndent = 0.8;

/** Whether type and space end a block between two lines: another size, bold beside plain, more room, an indent, a raised sign. */
export type BreaksType = (line: DraftLine, next: DraftLine, isFull: boolean) => boolean;

/** What the type of a source says of its blocks; sources without positions say nothing. */
export function typographyOf(source: readonly Line[], lines: readonly DraftLine[]): BreaksType {
  const usual = usualGap(source, lines);
  return (line, next, isFull) => {
    const [above, below] = [geometryOf(source, line), geometryOf(source, next)];
    if (above === null || below === null) return false;
    if (Math.abs(above.size - below.size) > above.size * sizeTolerance || line.bold !== next.bold) return true;
    if (startsRaised(source, next.pieces) || (isFinished(line.text) && below.left - above.left > below.size * leastIndent)) return true;
    if (!isFinished(line.text) && (isFull || startsSmall(next.text))) return false; // a sentence goes on over a gap
    return line.place.page === next.place.page && gapBetween(above, below) > above.size * usual * wideGap;
  };
}
