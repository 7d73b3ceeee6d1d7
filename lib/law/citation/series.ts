import { type Entry, type NumberKind, rangeOf } from "#lib/law/citation/numbers";
import type { Read, Scan } from "#lib/law/citation/scan";
import { type Item, one, readItem, type SeriesOptions, smallRoman } from "#lib/law/citation/seriesItem";
import { andWords, measures, toWords } from "#lib/law/citation/words";

/** `entries` is empty where there are too many to be a citation. `unsure`: a bare letter, which may be a word of its own. */
export type Series = { readonly entries: readonly Entry[]; readonly kind: NumberKind; readonly unsure: boolean };

/** The most entries of a list: a longer one is a table, or an attack, and is passed over whole. */
const mostEntries = 200;

/** A number in brackets that stands beside the last one of the path before it: `74(1), (2)` goes on as 74(2). */
function beside(item: Item, before: Item): Item | null {
  const [value = "", ...rest] = item.path;
  const fits = (kind: NumberKind | undefined): boolean =>
    kind === item.kinds[0] || (kind === "roman" && smallRoman.test(value)) || (kind === "letter" && item.kinds[0] === "letter");
  const level = before.kinds.findLastIndex((kind, index) => index > 0 && fits(kind));
  if (level < 1) return null;
  return one([...before.path.slice(0, level), value, ...rest], [...before.kinds.slice(0, level), ...item.kinds], before.bracketed);
}

/** Whether a number after a separator goes on with the list, or counts something of its own: `Article 5, 10 days`. */
function goesOn(scan: Scan, item: Item, next: number, before: Item): boolean {
  const after = scan.at(next);
  if (item.kinds[0] !== "digits") return item.kinds[0] === before.kinds[0];
  if (before.kinds[0] !== "digits" && before.kinds[0] !== "roman") return false;
  if (after !== undefined && (measures.has(after.text) || after.text === "%")) return false;
  const [number, last] = [Number(item.path[0]), Number(before.path[0])];
  return !(number >= 1900 && number <= 2100 && last < 1000);
}

/** The place after what continues a list: comma, `and`, `, and`, `and/or`; null if the list ends here. */
function afterSeparator(scan: Scan, at: number): number | null {
  let next = scan.at(at)?.kind === "comma" ? at + 1 : at;
  if (andWords.has(scan.at(next)?.text ?? "")) next += 1;
  if (scan.at(next)?.text === "/" && andWords.has(scan.at(next + 1)?.text ?? "")) next += 2;
  return next === at ? null : next;
}

/** The other end of a range: `9 to 12`, `5–7`, `(10) to (12)`, `первой – третьей`. */
function readRange(scan: Scan, from: Read<Item>, options: SeriesOptions): Read<Item> | null {
  const sign = scan.at(from.next);
  const isSign = sign?.kind === "dash" || toWords.has(sign?.text ?? "");
  const to = isSign && from.value.entry.paths.length === 1 ? readItem(scan, from.next + 1, options, true) : null;
  if (to === null || to.value.path.length > 1 || to.value.entry.paths.length > 1) return null;
  const level = from.value.path.length - 1;
  const start = from.value.path[level] ?? "";
  const end = to.value.path[0] ?? "";
  if (to.value.kinds[0] !== from.value.kinds[level] && !(to.value.kinds[0] === "letter" && smallRoman.test(end))) return null;
  const isLatin = /^[a-z]$/.test(scan.at(to.next - (to.value.bracketed ? 2 : 1))?.text ?? "");
  const numbers = rangeOf(start, end, isLatin);
  const above = from.value.path.slice(0, level);
  return {
    value: { ...from.value, entry: { paths: numbers.map((number) => [...above, number]), other: null }, path: [...above, end] },
    next: to.next,
  };
}

const withRange = (scan: Scan, item: Read<Item>, options: SeriesOptions): Read<Item> => readRange(scan, item, options) ?? item;

/** The next entry of a list after a separator, or null if the list is over. */
function readNext(scan: Scan, at: number, before: Item, options: SeriesOptions): Read<Item> | null {
  const place = afterSeparator(scan, at);
  const read = place === null ? null : readItem(scan, place, options, false);
  if (read === null) return null;
  const isBeside = scan.at(place ?? at)?.kind === "open" && !before.bracketed;
  const item = isBeside ? beside(read.value, before) : read.value;
  if (item === null || (!isBeside && !goesOn(scan, item, read.next, before))) return null;
  return withRange(scan, { value: item, next: read.next }, options);
}

/** Numbers in a row: `13 and 14`, `10-11; 13-15`, `3), 10-1) и 15)`, `74(1), (2) or (3)(b) or 76`. Every token is looked at a few times. */
export function readSeries(scan: Scan, at: number, options: SeriesOptions): Read<Series> | null {
  const start = toWords.has(scan.at(at)?.text ?? "") || scan.at(at)?.text === "с" ? at + 1 : at;
  const first = readItem(scan, start, options, true);
  if (first === null || (start !== at && scan.at(start)?.kind !== "number")) return null;
  const entries: Entry[] = [];
  let last: Read<Item> | null = withRange(scan, first, options);
  let [next, count] = [at, 0];
  while (last !== null) {
    count += last.value.entry.paths.length;
    if (count <= mostEntries) entries.push(last.value.entry);
    next = last.next;
    last = readNext(scan, next, last.value, options);
  }
  const kind = first.value.kinds[0] ?? "digits";
  const unsure = kind === "letter" && !first.value.bracketed;
  return { value: { entries: count > mostEntries ? [] : entries, kind, unsure }, next };
}
