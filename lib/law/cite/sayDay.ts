import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";

/**
 * How a day is said: as itself («2026 жылғы 30 наурыз»), or as what something is of («2026 жылғы 30 наурыздағы»).
 * Only Kazakh tells them apart; Russian has the genitive for both.
 */
export type DayForm = "alone" | "of";

const english = "January February March April May June July August September October November December".split(" ");
const russian = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
const russianAlone = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");
/** ГОСТ Р 7.0.12-2011: short months are written in full, and in the genitive beside a day. */
const gost = "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.".split(" ");
const gostAlone = "янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.".split(" ");
const kazakh = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
/** The locative as an attribute: -дағы after vowels and voiced sounds, -тағы after voiceless ones, -дегі, -тегі in front words. */
const kazakhOf =
  "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы".split(
    " ",
  );

type Parts = { readonly year: string; readonly month: number | null; readonly day: number | null };

function partsOf(date: PartialDate): Parts {
  const [year = "", month, day] = date.split("-");
  return { year, month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

const monthOf = (months: readonly string[], month: number): string => months[month - 1] ?? "";

const sayKazakh = ({ year, month, day }: Parts, form: DayForm): string => {
  if (month === null) return form === "of" ? `${year} жылғы` : `${year} жыл`;
  return [`${year} жылғы`, ...(day === null ? [] : [day]), monthOf(form === "of" ? kazakhOf : kazakh, month)].join(" ");
};

const inRow = ({ year, month, day }: Parts, beside: readonly string[], alone: readonly string[]): string =>
  [...(day === null ? [] : [day]), ...(month === null ? [] : [monthOf(day === null ? alone : beside, month)]), year].join(" ");

/** A date in words, as far as it is known: `7 October 1998`, «7 октября 1998 года», «1998 жылғы 7 қазан». */
export function sayDay(date: PartialDate, language: Language, form: DayForm = "alone"): string {
  const parts = partsOf(date);
  if (language === "en") return inRow(parts, english, english);
  if (language === "kk") return sayKazakh(parts, form);
  const year = parts.month === null && form === "alone" ? "год" : "года";
  return `${inRow(parts, russian, form === "of" ? russian : russianAlone)} ${year}`;
}

/** A date with the abbreviations of ГОСТ Р 7.0.12-2011: «30 авг. 1995 г.» */
export const sayDayByGost = (date: PartialDate): string => `${inRow(partsOf(date), gost, gostAlone)} г.`;

/** The day and month without the year, «24 июня»; null where they are not known. */
export function dayAndMonthByGost(date: PartialDate): string | null {
  const { month, day } = partsOf(date);
  return month === null || day === null ? null : `${day} ${monthOf(gost, month)}`;
}

/** A date in figures, day first: `22.11.2026`. */
export const dayInFigures = (date: PartialDate): string => date.split("-").reverse().join(".");
