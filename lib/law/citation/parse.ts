import type { Citation } from "#lib/law/citation/citation";
import { type FoundProvision, provisionsAt } from "#lib/law/citation/provisions";
import { type Scan, scanOf } from "#lib/law/citation/scan";
import { joiners, ofWords } from "#lib/law/citation/words";

/** The longest text that is read as one citation, in UTF-16 code units. */
const longest = 1000;

/** Every token of a bare citation is ours: it is read without the caution that running text needs. */
function firstCitation(scan: Scan): FoundProvision | null {
  for (let at = 0; at < scan.tokens.length; ) {
    const { found, next } = provisionsAt(scan, at);
    if (found[0] !== undefined) return found[0];
    at = next;
  }
  return null;
}

function isJoiner(scan: Scan, at: number): boolean {
  const token = scan.at(at);
  return token !== undefined && (token.kind === "comma" || joiners.has(token.text) || ofWords.has(token.text));
}

const textBetween = (scan: Scan, from: number, to: number): string =>
  scan.source.slice(scan.at(from)?.start ?? scan.source.length, scan.at(to - 1)?.end ?? 0).trim();

/** What stands before and after a citation: at most one of them, the name of the act. */
function nameAround(scan: Scan, { first, next }: FoundProvision): string | null | undefined {
  let rest = next;
  while (isJoiner(scan, rest)) rest += 1;
  const isOver = scan.tokens.slice(rest).every((token) => token.kind === "dot");
  if (first > 0 && !isOver) return undefined;
  if (first === 0) return isOver ? null : textBetween(scan, rest, scan.tokens.length);
  let last = first;
  while (last > 0 && isJoiner(scan, last - 1)) last -= 1;
  return textBetween(scan, 0, last) || null;
}

/**
 * Reads a text that is one citation and nothing else, such as a reader types: `art 44(1)(15)`, `п. 1 ст. 41 Конституции`,
 * `44-баптың 1-тармағы`. Words before or after it are taken for the name of an act, and the caller must know it. Null if
 * the text is no citation. Of two readings (`67.1`) it gives the one in steps, which resolving tries as one number too.
 */
export function parseCitation(text: string): Citation | null {
  if (text.length > longest) return null;
  const scan = scanOf(text, false);
  const found = firstCitation(scan);
  const chains = found?.mention.readings.at(-1);
  if (found === null || chains === undefined || found.mention.here !== null) return null;
  const name = nameAround(scan, found);
  return name === undefined ? null : { chains, name };
}
