/** How a number follows another in one list: next, inserted after it (`3-1` after `3`), after a gap, or not at all. */
export type Succession = "next" | "inserted" | "gap" | "repeated" | "none";

/** How a list is numbered: as its numbers say themselves (`3-1`, `IX`, `67A`), or in small letters: roman, one by one, doubled (`aa`). */
export type Numbering = "plain" | "roman" | "letter" | "double";

/** A printed number as numbers to compare: `3-1` is [3, 1], `IX` is [9], `115l` is [115, 12], `b` is [2]. */
export type Order = readonly number[];

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

function valueOfRoman(text: string): number {
  const values = [...text.toUpperCase()].map((letter) => roman[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/**
 * The letters that count lists in Russian and Kazakh laws. Those that only some laws use come after the letter before them
 * as numbers inserted after it: that they are missing is no gap.
 */
const cyrillic = "абвгдежзиклмнопрстуфхцчшщэюя";
const inserted: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  ё: "е",
  й: "и",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

function orderOfLetter(letter: string): Order {
  const before = inserted[letter];
  if (before !== undefined) return [cyrillic.indexOf(before) + 1, letter === "ү" ? 2 : 1];
  const place = cyrillic.indexOf(letter);
  return [place >= 0 ? place + 1 : letter.charCodeAt(0) - 96];
}

/** The letters of `a`, `z`, `aa` (after `z`), `а.1` (inserted after `а`). */
function orderOfLetters(printed: string): Order {
  const [letters = "", ...tail] = printed.toLowerCase().split(/[.-]/u);
  const [first = 0, ...rest] = orderOfLetter([...letters][0] ?? "");
  return [first + ([...letters].length - 1) * 26, ...rest, ...tail.map(Number)];
}

/** `IX`, `IVa`, `B` (of an annex), `3-1`, `115l`. */
function orderOfPlain(printed: string): Order {
  const [, numeral, letter] = /^([IVXLC]+)\s?([a-z]?)$/u.exec(printed) ?? [];
  if (numeral !== undefined) return [valueOfRoman(numeral), ...(letter ? orderOfLetter(letter) : [])];
  return (printed.match(/\d+|\p{L}+/gu) ?? []).flatMap((part) => (/\d/u.test(part) ? Number(part) : orderOfLetters(part)));
}

/** The place of a printed number in its list. */
export function orderOf(printed: string, numbering: Numbering): Order {
  if (numbering === "roman") return [valueOfRoman(printed)];
  if (numbering === "double") return orderOfLetter([...printed.toLowerCase()][0] ?? "");
  return numbering === "letter" ? orderOfLetters(printed) : orderOfPlain(printed);
}

/** Gaps wider than this are taken for a number of something else. */
const widestGap = 40;

/** Whether the numbers inside one number go on: 1.2.2 comes after 1.2 and after 1.2.1. */
function isLater(tail: Order, last: Order): boolean {
  const at = tail.findIndex((number, index) => number !== last[index]);
  return at >= 0 && (tail[at] ?? 0) > (last[at] ?? 0);
}

const areFirst = (numbers: Order): boolean => numbers.every((number) => number === 1);

/** `last` is null where the list has not begun: it begins with its first number, also with 1.1 where chapters count with it. */
export function successionOf(last: Order | null, [head = 0, ...tail]: Order): Succession {
  if (last === null) return head === 1 && areFirst(tail) ? "next" : head > 1 && head <= widestGap ? "gap" : "none";
  const [lastHead = 0, ...lastTail] = last;
  const beginsNext = head === lastHead + 1 && (tail.length === 0 || (lastTail.length > 0 && areFirst(tail)));
  if (beginsNext) return "next";
  if (head === lastHead && tail.length > 0) return isLater(tail, lastTail) ? "inserted" : "repeated";
  if (head > lastHead && head - lastHead <= widestGap) return "gap";
  return head <= lastHead ? "repeated" : "none";
}

/** Whether a number goes on a list without a gap. */
export const goesOn = (last: Order, order: Order): boolean => ["next", "inserted"].includes(successionOf(last, order));
