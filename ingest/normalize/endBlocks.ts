import type { Draft, DraftLine } from "#ingest/normalize/draft";
import { type Layout, layoutOf } from "#ingest/normalize/layout";
import { type BreaksType, typographyOf } from "#ingest/normalize/typography";
import { seamOf } from "#ingest/seam";
import type { CleanLine, LineEnd } from "#ingest/stage";
import { isFinished, startsSmall } from "#ingest/text";

/** A sentence that ends so near the threshold could be either: it is decided and reported. */
const doubtful = 0.008;

/** How a line ends where the format does not say it, in text wrapped to a measure (contract, section 1, "Blocks"). */
function endInWrappedText(line: DraftLine, next: DraftLine, layout: Layout): LineEnd {
  if (startsSmall(next.text)) return "joined";
  const fill = layout.fill(line, next);
  const near = Math.abs(fill - layout.threshold) < doubtful;
  const fitted = fill < layout.threshold;
  if (fitted && !near && (isFinished(line.text) || next.blankBefore > 0)) return "block";
  return fitted || (near && isFinished(line.text)) ? "doubtful" : "joined";
}

/** In text whose lines are whole blocks, only an unfinished line goes on, and only into a small letter right below. */
const endInWholeLines = (line: DraftLine, next: DraftLine): LineEnd =>
  next.blankBefore === 0 && !isFinished(line.text) && startsSmall(next.text) ? "joined" : "block";

function endOf(line: DraftLine, next: DraftLine | undefined, layout: Layout, breaksType: BreaksType): LineEnd {
  if (next === undefined || line.headingLevel !== next.headingLevel) return "block";
  if (line.note !== null || next.note !== null) return line.note !== null && next.note === "inside" ? "joined" : "block";
  if (line.block !== null && line.block === next.block) return "joined";
  if (line.block !== null || breaksType(line, next, layout.wrapped && layout.fill(line, next) >= layout.threshold)) return "block";
  if (!layout.wrapped) return endInWholeLines(line, next);
  return endInWrappedText(line, next, layout);
}

/** Says of every line whether a block ends with it. Marks of numbering are not its business: they start blocks by themselves. */
export function endBlocks({ source, lines, vocabulary }: Draft): readonly CleanLine[] {
  const layout = layoutOf(source, lines);
  const breaksType = typographyOf(source, lines);
  return lines.map((line, index) => {
    const { pieces, text, place, headingLevel, block, bold, note } = line;
    const next = lines[index + 1];
    const seam = seamOf(text, next?.text ?? "", vocabulary);
    return { pieces, text, place, headingLevel, block, bold, note, end: endOf(line, next, layout, breaksType), seam };
  });
}
