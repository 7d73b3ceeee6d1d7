/** Writes numbers of lists as they are shown (ISO/IEC 29500-1, 17.18.59): those of Latin and Cyrillic documents. */
type NumberFormat = (value: number) => string;

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Larger numbers than any list has are written in figures. */
const largest = 3999;

function roman(value: number): string {
  let rest = value;
  let shown = "";
  for (const [worth, digits] of romanDigits) {
    shown += digits.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return shown;
}

/** After the last letter of an alphabet come the first letter twice, the second twice, and so on. */
const lettered =
  (alphabet: string): NumberFormat =>
  (value) => {
    const letters = [...alphabet];
    return (letters[(value - 1) % letters.length] ?? "").repeat(Math.floor((value - 1) / letters.length) + 1);
  };

const latin = lettered("abcdefghijklmnopqrstuvwxyz");
/** Word leaves out ё, й, ъ, ы and ь. */
const russian = lettered("абвгдежзиклмнопрстуфхцчшщэюя");

const ordinalEnding = (value: number): string =>
  Math.floor((value % 100) / 10) === 1 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");

const formats: Readonly<Record<string, NumberFormat>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => latin(value).toUpperCase(),
  lowerLetter: latin,
  russianUpper: (value) => russian(value).toUpperCase(),
  russianLower: russian,
  bullet: () => "",
  none: () => "",
};

/** A number in a format; in figures where the format is not known, or the number is not from 1 to 3999. */
export function formatNumber(value: number, format: string): string {
  const write = formats[format];
  const isInRange = value >= 1 && value <= largest;
  return write === undefined || (!isInRange && format !== "bullet" && format !== "none") ? String(value) : write(value);
}
