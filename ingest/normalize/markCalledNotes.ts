import type { DraftLine, Repair } from "#ingest/normalize/draft";
import { raisedLength } from "#ingest/pieces";
import type { Line } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import { signCalls, signOfNote } from "#lib/law/noteSigns";
import { raisedNumbers } from "#lib/law/raisedDigits";

/** The number, which is raised, or the sign that a block begins with; null: it begins with none. */
const noteMark = (text: string, raised: number): string | null =>
  /^\d{1,4}(?!\d)/u.exec(text.slice(0, raised))?.[0] ?? signOfNote(null, text);

/** Whether a stretch of a line as read is raised. */
const isRaised = ({ marks }: Line, at: number): boolean =>
  marks.some(({ kind, start, end }) => kind === "superscript" && start <= at && at < end);

/** What a line calls: raised numbers, and signs right after a word or raised. */
function callsIn(source: readonly Line[], { text, index }: DraftLine): readonly string[] {
  const line = source[index];
  const signs = line === undefined ? [] : signCalls(line.text).filter(({ start, isApart }) => !isApart || isRaised(line, start));
  return [...raisedNumbers(text).map(({ number }) => number), ...signs.map(({ sign }) => sign)];
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
 * Finds notes where the format gives blocks and no positions: blocks that begin with a raised number, or a sign, which was called before.
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
    const mark = begins ? noteMark(line.text, raisedLength(draft.source, line.pieces)) : null;
    if (mark !== null && called.has(mark) && isFinished(blockAt(draft.lines, index))) {
      noteBlock = line.block;
      return { ...line, note: "first" };
    }
    for (const call of callsIn(draft.source, line)) called.add(call);
    return isInside ? { ...line, note: "inside" } : line;
  });
  return { ...draft, lines };
};
