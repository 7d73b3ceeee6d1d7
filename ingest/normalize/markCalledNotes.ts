import type { DraftLine, Repair } from "#ingest/normalize/draft";
import { raisedLength } from "#ingest/pieces";
import { isFinished } from "#ingest/text";
import { raisedNumbers } from "#lib/law/raisedDigits";

/** The number of an earlier call that a block begins with, raised; null: it begins with none. */
function noteNumber(text: string, raised: number, called: ReadonlySet<string>): string | null {
  const number = /^\d{1,4}(?!\d)/u.exec(text.slice(0, raised))?.[0];
  return number !== undefined && called.has(number) ? number : null;
}

/** The text of the block that begins at an index. */
function blockAt(lines: readonly DraftLine[], index: number): string {
  const end = lines.findIndex((line, at) => at > index && line.block !== lines[index]?.block);
  return lines
    .slice(index, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join(" ");
}

/**
 * Finds notes where the format gives blocks and no positions: blocks that begin with a raised number which was called before.
 * An affiliation under the names of authors begins so too; it is no sentence. Known limit: a note that ends without a full stop
 * is text, and of a note of several blocks the first is known.
 */
export const markCalledNotes: Repair = (draft) => {
  const called = new Set<string>();
  let noteBlock: number | null = null;
  const lines = draft.lines.map((line, index): DraftLine => {
    if (line.block === null || line.note !== null) return line;
    const isInside = line.block === noteBlock;
    const begins = !isInside && line.block !== draft.lines[index - 1]?.block;
    const number = begins ? noteNumber(line.text, raisedLength(draft.source, line.pieces), called) : null;
    if (number !== null && isFinished(blockAt(draft.lines, index))) {
      noteBlock = line.block;
      return { ...line, note: "first" };
    }
    for (const call of raisedNumbers(line.text)) called.add(call.number);
    return isInside ? { ...line, note: "inside" } : line;
  });
  return { ...draft, lines };
};
