const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const pairs = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
] as const;

/** A number from 1 to 399 in Roman numerals; empty for others. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 399) return "";
  let rest = number;
  return pairs
    .map(([sign, value]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join("");
}

/** Reads Roman numerals from I to CCCXCIX in any case; null for what is not written as the rules have it. */
export function fromRoman(text: string): number | null {
  const signs = [...text.toUpperCase()].map((sign) => digits[sign] ?? 0);
  const number = signs.reduce((sum, value, index) => sum + (value < (signs[index + 1] ?? 0) ? -value : value), 0);
  return number > 0 && toRoman(number) === text.toUpperCase() ? number : null;
}
