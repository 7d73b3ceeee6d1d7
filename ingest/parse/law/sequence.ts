/** How a number follows another in one list: next, inserted after it (`3-1` after `3`), after a gap, or not at all. */
export type Succession = "next" | "inserted" | "gap" | "repeated" | "none";

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function valueOfRoman(text: string): number {
  const values = [...text].map((letter) => roman[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A printed number as numbers to compare: `3-1` is [3, 1], `IX` is [9], `115l` is [115, 12], `b` is [2]. */
export function valuesOf(number: string): readonly number[] {
  if (/^[IVXLC]+$/u.test(number)) return [valueOfRoman(number)];
  return (number.match(/\d+|[a-z]+/giu) ?? []).map((part) => (/\d/u.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96));
}

/** Gaps wider than this are taken for a number of something else. */
const widestGap = 40;

/** `last` is null where the list has not begun: it begins with its first number. */
export function successionOf(last: string | null, number: string): Succession {
  const [head = 0, ...tail] = valuesOf(number);
  if (last === null) return head === 1 && tail.length === 0 ? "next" : head > 1 && head <= widestGap ? "gap" : "none";
  const [lastHead = 0, ...lastTail] = valuesOf(last);
  if (tail.length === 0 && head === lastHead + 1) return "next";
  if (head === lastHead && tail.length > 0) {
    const later = (tail[0] ?? 0) > (lastTail[0] ?? 0) || (tail[0] === lastTail[0] && tail.length > lastTail.length);
    return later ? "inserted" : "repeated";
  }
  if (head > lastHead && head - lastHead <= widestGap) return "gap";
  return head <= lastHead ? "repeated" : "none";
}
