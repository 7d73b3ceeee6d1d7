import type { MarkerMention } from "#lib/law/citation/mention";
import { rangeOf } from "#lib/law/citation/numbers";
import type { Read, Scan } from "#lib/law/citation/scan";

/** The most tokens of a marker, and the longest number of an entry in digits: four are a year. */
const longestMarker = 60;
const longestNumber = 3;

const separators: ReadonlySet<string> = new Set([",", ";"]);

const isEntry = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  return token?.kind === "number" && /^[1-9]\d*$/.test(token.text) && token.text.length <= longestNumber;
};

/** One entry or a range of them: `4`, `4-6`. */
function readEntries(scan: Scan, at: number): Read<readonly string[]> | null {
  if (!isEntry(scan, at)) return null;
  const from = scan.at(at)?.text ?? "";
  if (scan.at(at + 1)?.kind !== "dash" || !isEntry(scan, at + 2)) return { value: [from], next: at + 1 };
  return { value: rangeOf(from, scan.at(at + 2)?.text ?? "", false), next: at + 3 };
}

/** The place after pages and the like, up to the next entry or the end: `, с. 12`. Pages are said with a word, entries are not. */
function afterPages(scan: Scan, at: number): number {
  if (scan.at(at)?.text !== "," && scan.at(at)?.text !== ":") return at;
  if (scan.at(at)?.text === "," && scan.at(at + 1)?.kind !== "word") return at;
  let next = at + 1;
  while (next - at < longestMarker && scan.at(next)?.kind !== "close" && scan.at(next)?.kind !== "open" && scan.at(next)?.text !== ";") {
    if (scan.at(next) === undefined) return at;
    next += 1;
  }
  return next;
}

/** `[4]`, `[4, 5]`, `[4-6]`, `[4, с. 12; 7]` at an opening bracket; null for anything else in brackets. */
function readMarker(scan: Scan, at: number): Read<readonly string[]> | null {
  const entries: string[] = [];
  let next = at + 1;
  while (next - at < longestMarker) {
    const found = readEntries(scan, next);
    if (found === null) return null;
    entries.push(...found.value);
    next = afterPages(scan, found.next);
    if (scan.at(next)?.text === "]") return { value: entries, next: next + 1 };
    if (!separators.has(scan.at(next)?.text ?? "")) return null;
    next += 1;
  }
  return null;
}

/** The markers of a bibliography in a text, in its order. */
export function findMarkers(scan: Scan): readonly MarkerMention[] {
  const found: MarkerMention[] = [];
  for (let at = 0; at < scan.tokens.length; ) {
    const marker = scan.at(at)?.text === "[" ? readMarker(scan, at) : null;
    if (marker !== null) {
      const [start, end] = [scan.tokens[at]?.start ?? 0, scan.tokens[marker.next - 1]?.end ?? 0];
      found.push({ kind: "marker", start, end, entries: marker.value });
    }
    at = marker?.next ?? at + 1;
  }
  return found;
}
