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
import { andWords, isUnitWord, ofWords, ordinals } from "#lib/law/citation/words";

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

/** One entry with what a later one may follow on from: `(b)` after `3(a)` is `3(b)`. */
export type Item = { readonly entry: Entry; readonly path: NumberPath; readonly kinds: readonly NumberKind[]; readonly bracketed: boolean };

export const smallRoman = /^[ivx]+$/i;

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

export const one = (path: NumberPath, kinds: readonly NumberKind[], bracketed: boolean): Item => ({
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

export function readItem(scan: Scan, at: number, options: SeriesOptions, isFirst: boolean): Read<Item> | null {
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
