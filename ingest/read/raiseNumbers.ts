import type { Line, Mark } from "#ingest/stage";
import { isFinished } from "#ingest/text";
import { raiseDigits } from "#lib/law/raisedDigits";

/** Raised stretches that are numbers. "[4]" is a marker like any other, and "-1" says by itself that it was put in. */
const numbers = /^\s*\d+(?:\s*[,;]\s*\d+)*\s*$/u;

const isRaised = ({ kind }: Mark): boolean => kind === "superscript";

/** The raised number that a line begins with, or null. */
function headNumber({ text, marks }: Line): string | null {
  const head = marks.find((mark) => isRaised(mark) && mark.start === 0);
  return head === undefined ? null : (/^\d{1,4}/u.exec(text.slice(0, head.end))?.[0] ?? null);
}

/** The numbers of notes where the format gives blocks: of those that begin with a raised number, the affiliations of authors are no sentences. */
function notesIn(lines: readonly Line[]): ReadonlySet<string> {
  const notes = new Set<string>();
  let number: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.block !== lines[index - 1]?.block) number = headNumber(line);
    if (number !== null && line.block !== lines[index + 1]?.block && isFinished(line.text)) notes.add(number);
  }
  return notes;
}

/** Whether a raised number says more than a plain one would: right after a number, and where it calls a note. */
function isCallOrInsertion({ text, geometry }: Line, { start, end }: Mark, notes: ReadonlySet<string>): boolean {
  if (start === 0 || !numbers.test(text.slice(start, end))) return false;
  if (geometry !== null || /\d/u.test(text.charAt(start - 1))) return true;
  return (text.slice(start, end).match(/\d+/gu) ?? []).every((number) => notes.has(number));
}

/**
 * Lines with raised numbers in the signs for raised digits, of the same length: a plain 1 after 3 would make 31 of it. The number
 * that a line begins with is set apart by its place and stays, and so do the marks of affiliations after names in formats without
 * positions.
 */
export function raiseNumbers(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ marks }) => marks.some(isRaised))) return lines;
  const notes = notesIn(lines);
  return lines.map((line) => {
    const raised = line.marks.filter((mark) => isRaised(mark) && isCallOrInsertion(line, mark, notes));
    if (raised.length === 0) return line;
    const text = raised.reduce((it, { start, end }) => it.slice(0, start) + raiseDigits(it.slice(start, end)) + it.slice(end), line.text);
    return { ...line, text };
  });
}
