import type { CleanLine } from "#ingest/stage";
import { raisedNumbers } from "#lib/law/raisedDigits";

/** The printed number of a note; its sign calls it nowhere after a number. */
const numberOf = ({ text }: CleanLine): string | null => /^\d{1,4}/u.exec(text)?.[0] ?? null;

/**
 * The lines of a law without its notes; of each, whether the first raised number in it is that of a note. Where it is not, 3¹
 * at its start is 3-1 and nothing else.
 */
export function markCalls(lines: readonly CleanLine[]): readonly (CleanLine & { readonly mayCall: boolean })[] {
  const notes = new Set(lines.flatMap((line) => (line.note === "first" ? (numberOf(line) ?? []) : [])));
  return lines
    .filter(({ note }) => note === null)
    .map((line) => ({ ...line, mayCall: notes.size > 0 && notes.has(raisedNumbers(line.text)[0]?.number ?? "") }));
}
