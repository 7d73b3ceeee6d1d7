import {
  clean,
  type Entry,
  type NumberKind,
  type NumberPath,
  type NumberRead,
  rangeOf,
  readBracketed,
  readDigits,
  readLetter,
} from "#lib/law/citation/numbers";
import type { Read, Scan } from "#lib/law/citation/scan";
import type { UnitForms } from "#lib/law/citation/table";
import { andWords, isUnitWord, measures, ofWords, ordinals, toWords } from "#lib/law/citation/words";

/** What the word before the numbers tells of them. */
export type SeriesOptions = {
  /** Letters, Roman numerals and numbers in brackets count as numbers too. */
  readonly lettersToo: boolean;
  readonly ordinalsToo: boolean;
  readonly count: keyof UnitForms;
  /** Whether `67.1` may be a number with another below it, as in articles. */
  readonly dotsMayDescend: boolean;
  /** The first token of what cites: a bracket that opened before it is not closed by ours. */
  readonly since: number;
};

/** `entries` is empty where there are too many to be a citation. `unsure`: a bare letter, which may be a word of its own. */
export type Series = { readonly entries: readonly Entry[]; readonly kind: NumberKind; readonly unsure: boolean };

/** One entry with what a later one may follow on from: `(b)` after `3(a)` is `3(b)`. */
type Item = { readonly entry: Entry; readonly path: NumberPath; readonly kinds: readonly NumberKind[]; readonly bracketed: boolean };

/** The most entries of a list: a longer one is a table, or an attack, and is passed over whole. */
const mostEntries = 200;

const smallRoman = /^[ivx]+$/i;

/** The kind of a number below another: `(i)` below a letter is Roman. */
const kindBelow = (read: NumberRead, above: NumberKind | undefined): NumberKind =>
  read.kind === "letter" && above === "letter" && smallRoman.test(read.value) ? "roman" : read.kind;

/** The place after a bracket that closes a number (`15)`), if it is the number's own and not that of a remark that holds it. */
function afterClose(scan: Scan, at: number, since: number): number {
  const token = scan.at(at);
  if (token?.kind !== "close" || !token.glued || token.text !== ")") return at;
  const open = scan.partner(at);
  if (open < 0 || open >= since) return at + 1;
  const after = scan.at(at + 1);
  const goesOn = after !== undefined && (ofWords.has(after.text) || isUnitWord(after.text));
  const isListed =
    (after?.kind === "comma" || andWords.has(after?.text ?? "")) && scan.at(at + 3)?.kind === "close" && scan.at(at + 3)?.glued === true;
  return goesOn || isListed ? at + 1 : at;
}

const one = (path: NumberPath, kinds: readonly NumberKind[], bracketed: boolean): Item => ({
  entry: { paths: [path], other: null },
  path,
  kinds,
  bracketed,
});

/** The bracket of a number below another; of two in print, as in `220((3)`, the second. */
const openAt = (scan: Scan, at: number): number => (scan.at(at)?.kind === "open" && scan.at(at + 1)?.kind === "open" ? at + 1 : at);

/** `(1)(a)` after a number. */
function readBelow(scan: Scan, first: Item, at: number): Read<Item> {
  let [path, kinds, next] = [first.path, first.kinds, at];
  for (
    let found = readBracketed(scan, openAt(scan, next));
    found !== null && path.length < 6;
    found = readBracketed(scan, openAt(scan, next))
  ) {
    kinds = [...kinds, kindBelow(found, kinds.at(-1))];
    path = [...path, found.value];
    next = found.next;
  }
  return { value: path.length === first.path.length ? first : one(path, kinds, first.bracketed), next };
}

/** What digits with dots and hyphens say, by how many numbers the unit's word announces. */
function itemOfDigits(scan: Scan, digits: NonNullable<ReturnType<typeof readDigits>>, options: SeriesOptions): Item {
  const [first = 0, second] = digits.value;
  const whole = clean(scan, first, digits.next - 1);
  const pieces = digits.value.map((part) => clean(scan, part, part));
  if (digits.value.length > 1 && !digits.dashed) {
    if (!options.dotsMayDescend) return one([whole], ["digits"], false);
    if (second !== undefined && pieces.length > 2)
      return one(
        pieces,
        pieces.map(() => "digits" as const),
        false,
      );
    return { entry: { paths: [[whole]], other: [pieces] }, path: [whole], kinds: ["digits"], bracketed: false };
  }
  const [from, to] = [pieces[0] ?? "", clean(scan, digits.next - 1, digits.next - 1)];
  const isInserted =
    !digits.dashed || digits.value.length > 1 || options.count === "one" || Number.parseInt(to, 10) <= Number.parseInt(from, 10);
  if (isInserted) return one([whole], ["digits"], false);
  const entry = { paths: rangeOf(from, to, false).map((number) => [number]), other: options.count === "many" ? null : [[whole]] };
  return { entry, path: [to], kinds: ["digits"], bracketed: false };
}

/** `1-15(14)`: what has a number below it is one number and no range. */
function withoutRange(scan: Scan, item: Item, next: number): Item {
  const [whole] = item.entry.other ?? [];
  const hasBelow = item.entry.paths.length > 1 && scan.at(next)?.kind === "open" && scan.at(next)?.glued === true;
  return hasBelow && whole !== undefined ? one(whole, ["digits"], false) : item;
}

function readItem(scan: Scan, at: number, options: SeriesOptions, isFirst: boolean): Read<Item> | null {
  const digits = readDigits(scan, at);
  if (digits !== null) {
    const item = withoutRange(scan, itemOfDigits(scan, digits, options), digits.next);
    const next = afterClose(scan, digits.next, options.since);
    return next === digits.next && item.entry.paths.length === 1 ? readBelow(scan, item, next) : { value: item, next };
  }
  const ordinal = options.ordinalsToo ? ordinals.get(scan.at(at)?.text ?? "") : undefined;
  if (ordinal !== undefined) return { value: one([String(ordinal)], ["word"], false), next: at + 1 };
  const sign = options.lettersToo ? (readBracketed(scan, at) ?? readLetter(scan, at, isFirst)) : null;
  if (sign === null || sign.value === "") return null;
  return readBelow(scan, one([sign.value], [sign.kind], sign.bracketed), sign.next);
}

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
