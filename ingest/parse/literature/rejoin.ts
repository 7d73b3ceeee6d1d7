import type { Assigned, Role } from "#ingest/parse/literature/assignRoles";
import { textOf } from "#ingest/pieces";
import { isBroken, joinGoingOn, vocabularyOf } from "#ingest/seam";
import type { Line } from "#ingest/stage";
import { isFinished, startsSmall, wordCount } from "#ingest/text";

/** What may stand between the halves of a paragraph: notes and lines of the page, never a heading. */
const passedOver: ReadonlySet<Role> = new Set(["note", "meta"]);
const mayGoOn: ReadonlySet<Role> = new Set(["p", "abstract", "ref"]);

/** The half of the page in which a block begins: texts side by side go on each in its own. "last": wherever the last one stood. */
type Side = "left" | "right" | "last";

function sideOf(source: readonly Line[], { block }: Assigned): Side {
  const geometry = source[block.pieces[0]?.span.line ?? -1]?.geometry;
  return geometry != null && geometry.left > geometry.pageWidth / 2 ? "right" : "left";
}

/** A text of fewer words may be a line that stands alone and ends without a sign. */
const fewestOfSentence = 20;

/** Whether a page ends in mid-sentence and the next goes on with a capital. Known limit: columns of one page are not told apart so. */
const isCutShort = (source: readonly Line[], earlier: Assigned, later: Assigned): boolean =>
  /[\p{Ll},]$/u.test(earlier.block.text) &&
  wordCount(earlier.block.text) >= fewestOfSentence &&
  earlier.block.place.page !== later.block.place.page &&
  sideOf(source, earlier) === sideOf(source, later);

/** Whether a block goes on in a later one of its kind. */
const goesOn = (source: readonly Line[], earlier: Assigned, later: Assigned): boolean =>
  mayGoOn.has(earlier.role) &&
  later.role === earlier.role &&
  !isFinished(earlier.block.text) &&
  (startsSmall(later.block.text) || isBroken(earlier.block.text, later.block.text) || isCutShort(source, earlier, later));

/** Whether a block is the rest of a note that an earlier page began. */
const isRestOfNote = ({ role, block }: Assigned): boolean => role === "note" && block.note === "inside";

/** Blocks by the paragraphs that they make; what stands between two parts of one comes after it. */
function paragraphsOf(source: readonly Line[], assigned: readonly Assigned[]): readonly (readonly Assigned[])[] {
  const paragraphs: Assigned[][] = [];
  const open = new Map<Side, Assigned[]>();
  let note: Assigned[] = [];
  for (const it of assigned) {
    const side = sideOf(source, it);
    const earlier = [open.get(side), open.get("last")].find((paragraph) => {
      const last = paragraph?.at(-1);
      return last !== undefined && goesOn(source, last, it);
    });
    if (earlier !== undefined) {
      earlier.push(it);
      for (const at of [side, "last"] as const) open.set(at, earlier);
      continue;
    }
    if (isRestOfNote(it) && note.length > 0) {
      note.push(it);
      continue;
    }
    const paragraph = [it];
    paragraphs.push(paragraph);
    if (it.role === "note") note = paragraph;
    if (!passedOver.has(it.role)) for (const at of [side, "last"] as const) open.set(at, paragraph);
  }
  return paragraphs;
}

/** Paragraphs that a page break cut in two, as one; notes that stood between come after. */
export function rejoin(source: readonly Line[], assigned: readonly Assigned[]): readonly Assigned[] {
  const vocabulary = vocabularyOf(source);
  return paragraphsOf(source, assigned).flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? [];
    const pieces = joinGoingOn(
      [first, ...rest].map(({ block }) => block),
      vocabulary,
    );
    return { ...first, block: { ...first.block, pieces, text: textOf(source, pieces) } };
  });
}
