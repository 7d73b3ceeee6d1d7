import type { LawForm } from "#ingest/parse/law/form";
import type { LawLine } from "#ingest/parse/law/markedLine";
import { basicRank, isContainerRank, type Marker, markersOf } from "#ingest/parse/law/marker";
import { orderOf } from "#ingest/parse/law/sequence";
import { slicePieces, withSpace } from "#ingest/pieces";
import type { Line } from "#ingest/stage";

/** A title that runs into the text of its provision: "Right relating to property: (1) …", "Short title.—(1) …". */
const runIn = /^.{1,160}?(?:[:.]\s*[–—-]?|[–—])\s*(?=\(?(?:1|a)\))/u;

/** The title of a section that its text follows on the same line: "Grant of licence.—No person shall …". */
const titleBeforeText = /^\p{Lu}[^.:;—]{1,160}\.\s?[—–]\s?(?=["“]?\p{Lu})/u;

const isFirst = ({ order }: Marker): boolean => order.length === 1 && order[0] === orderOf("1", "plain")[0];

/** The first marker of a list inside a provision, at the start of a text. */
const firstInside = (text: string, form: LawForm, above: Marker): Marker | undefined =>
  markersOf(text, form).find((marker) => marker.rank > Math.max(above.rank, basicRank) && isFirst(marker) && !marker.misread);

/** How much of a line stands before the first inner provision that is printed on it; null if none is. */
function lengthBefore(line: LawLine, form: LawForm): number | null {
  const marker = markersOf(line.text, form).find(({ rank }) => !isContainerRank(rank));
  if (marker === undefined) return null;
  const rest = line.text.slice(marker.length);
  const gap = rest.length - rest.trimStart().length;
  if (firstInside(rest.trimStart(), form, marker) !== undefined && (gap > 0 || rest.startsWith("("))) return marker.length + gap;
  if (marker.rank !== basicRank) return null;
  const titled = titleBeforeText.exec(rest.trimStart())?.[0];
  if (titled !== undefined) return marker.length + gap + titled.length;
  const title = runIn.exec(rest.trimStart())?.[0];
  if (title === undefined || firstInside(rest.trimStart().slice(title.length), form, marker) === undefined) return null;
  return marker.length + gap + title.length;
}

/** A line as the heading and the provisions that are printed on it: "25. Property: (1) No one …", "(3) (a) Every …". */
function split(source: readonly Line[], line: LawLine, form: LawForm): readonly LawLine[] {
  const at = line.quoted || line.front ? null : lengthBefore(line, form);
  if (at === null) return [line];
  const head: LawLine = {
    ...line,
    pieces: slicePieces(source, line.pieces, 0, at),
    text: line.text.slice(0, at).trimEnd(),
    end: "block",
    seam: withSpace,
  };
  const rest: LawLine = { ...line, pieces: slicePieces(source, line.pieces, at), text: line.text.slice(at), headingLevel: null };
  return rest.pieces.length === 0 ? [line] : [head, ...split(source, rest, form)];
}

/**
 * Where web pages whose blocks are told apart by style alone leave no space between the end of one item and the next: after a
 * sign that ends or announces an item, or after "and" or "or", right before "(a)…" or a definition in quotes.
 */
const glued = /(?<=[-–—:;]|;\s?(?:and|or))(?=\((?:[a-z]{1,4}|\d{1,3})\)\p{L})|(?<=[;.–—-])(?=["“]\p{L}[^"“”]{1,80}["”]\s)/gu;

function splitGlued(source: readonly Line[], line: LawLine): readonly LawLine[] {
  if (line.block === null || line.quoted || line.front) return [line];
  const cuts = [...line.text.matchAll(glued)].map(({ index }) => index).filter((at) => at > 0);
  if (cuts.length === 0) return [line];
  const starts = [0, ...cuts];
  return starts.map((start, index): LawLine => {
    const end = starts[index + 1];
    const part = { ...line, pieces: slicePieces(source, line.pieces, start, end), text: line.text.slice(start, end) };
    return end === undefined ? part : { ...part, end: "block", seam: withSpace };
  });
}

/** Gives every provision a line of its own where several begin on one. */
export const splitRunIns = (source: readonly Line[], lines: readonly LawLine[], form: LawForm): readonly LawLine[] =>
  lines.flatMap((line) => splitGlued(source, line)).flatMap((line) => split(source, line, form));
