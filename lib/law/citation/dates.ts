import type { Read, Scan } from "#lib/law/citation/scan";
import { type PartialDate, parseDate } from "#lib/law/date";

/** Months, first to last, each in all forms that dates have: «января», «қаңтардағы». */
const months = [
  "january jan января қаңтар",
  "february feb февраля ақпан",
  "march mar марта наурыз",
  "april apr апреля сәуір",
  "may мая мамыр",
  "june jun июня маусым",
  "july jul июля шілде",
  "august aug августа тамыз",
  "september sept sep сентября қыркүйек",
  "october oct октября қазан",
  "november nov ноября қараша",
  "december dec декабря желтоқсан",
] as const;

const kazakhEndings = ["", "дағы", "дегі", "тағы", "тегі", "да", "де"];

const monthByForm: ReadonlyMap<string, number> = new Map(
  months.flatMap((row, index) => row.split(" ").flatMap((form) => kazakhEndings.map((ending) => [form + ending, index + 1] as const))),
);

export const isMonth = (word: string): boolean => monthByForm.has(word);

const pad = (number: number): string => String(number).padStart(2, "0");

function dateOf(year: number, month: number | null, day: number | null): PartialDate | null {
  const text = [String(year), ...(month === null ? [] : [pad(month)]), ...(day === null || month === null ? [] : [pad(day)])].join("-");
  const parsed = parseDate(text);
  return parsed.ok ? parsed.value : null;
}

const numberAt = (scan: Scan, at: number, longest: number): number | null => {
  const token = scan.at(at);
  return token?.kind === "number" && token.text.length <= longest && /^\d+$/.test(token.text) ? Number(token.text) : null;
};

/** A year from 1000 to 2999. */
const yearAt = (scan: Scan, at: number): number | null => {
  const year = numberAt(scan, at, 4);
  return year !== null && year >= 1000 && year < 3000 ? year : null;
};

const monthAt = (scan: Scan, at: number): number | null => monthByForm.get(scan.at(at)?.text ?? "") ?? null;

const yearWords: ReadonlySet<string> = new Set(["года", "году", "год", "г", "жылғы", "жылы", "ж"]);

/** The place after «года», «г.» */
function afterYearWord(scan: Scan, at: number): number {
  if (!yearWords.has(scan.at(at)?.text ?? "")) return at;
  const isShort = (scan.at(at)?.text.length ?? 0) === 1 && scan.at(at + 1)?.kind === "dot";
  return isShort ? at + 2 : at + 1;
}

const found = (date: PartialDate | null, next: number): Read<PartialDate> | null => (date === null ? null : { value: date, next });

/** `December 10, 1993`, `December 1993`. */
function monthFirst(scan: Scan, at: number): Read<PartialDate> | null {
  const month = monthAt(scan, at);
  if (month === null) return null;
  const dotted = scan.at(at + 1)?.kind === "dot" ? at + 2 : at + 1;
  const whole = yearAt(scan, dotted);
  if (whole !== null) return found(dateOf(whole, month, null), dotted + 1);
  const ordinal = ["st", "nd", "rd", "th"].includes(scan.at(dotted + 1)?.text ?? "") ? dotted + 2 : dotted + 1;
  const place = scan.at(ordinal)?.kind === "comma" ? ordinal + 1 : ordinal;
  const [day, year] = [numberAt(scan, dotted, 2), yearAt(scan, place)];
  return day === null || year === null ? null : found(dateOf(year, month, day), place + 1);
}

/** `10 December 1993`, `10th of December, 1993`, «6 января 2011 года». */
function dayFirst(scan: Scan, at: number): Read<PartialDate> | null {
  const day = numberAt(scan, at, 2);
  if (day === null) return null;
  let next = at + 1;
  if (["st", "nd", "rd", "th"].includes(scan.at(next)?.text ?? "")) next += 1;
  if (scan.at(next)?.text === "of") next += 1;
  if (scan.at(next)?.kind === "quote") next += 1;
  const month = monthAt(scan, next);
  const place = scan.at(next + 1)?.kind === "comma" ? next + 2 : next + 1;
  const year = month === null ? null : yearAt(scan, place);
  return month === null || year === null ? null : found(dateOf(year, month, day), afterYearWord(scan, place + 1));
}

/** `30.08.1995`, `09/19/2022`, `1995-08-30`. Of two numbers before a year the one above 12 is the day, else the first with dots. */
function inDigits(scan: Scan, at: number): Read<PartialDate> | null {
  const [first, second, third] = [numberAt(scan, at, 4), numberAt(scan, at + 2, 2), numberAt(scan, at + 4, 4)];
  const sign = scan.at(at + 1)?.text ?? "";
  if (first === null || second === null || third === null || scan.at(at + 3)?.text !== sign) return null;
  if (sign === "-" && yearAt(scan, at) !== null) return found(dateOf(first, second, third), at + 5);
  if (!(sign === "." || sign === "/") || yearAt(scan, at + 4) === null) return null;
  const isMonthFirst = second > 12;
  return found(dateOf(third, isMonthFirst ? first : second, isMonthFirst ? second : first), afterYearWord(scan, at + 5));
}

/** «2011 жылғы 6 қаңтардағы», «1995 года», `1991`. */
function yearFirst(scan: Scan, at: number): Read<PartialDate> | null {
  const year = yearAt(scan, at);
  if (year === null) return null;
  const next = afterYearWord(scan, at + 1);
  const [day, month] = [numberAt(scan, next, 2), monthAt(scan, next + 1)];
  if (next > at + 1 && day !== null && month !== null) return found(dateOf(year, month, day), next + 2);
  return found(dateOf(year, null, null), next);
}

/** The date that begins at a token, in any of three languages or in digits; bounded work. */
export const readDate = (scan: Scan, at: number): Read<PartialDate> | null =>
  monthFirst(scan, at) ?? inDigits(scan, at) ?? dayFirst(scan, at) ?? yearFirst(scan, at);
