import { type CitedItem, publishedOn, titleIn } from "#lib/law/cite/citedItem";
import { type LawStep, lawSteps } from "#lib/law/cite/lawSteps";
import { parsePersonName } from "#lib/law/cite/personName";
import { placeName } from "#lib/law/cite/placeName";
import { afterAdopted } from "#lib/law/cite/russianAdopter";
import { dayAndMonthByGost, dayInFigures, sayDayByGost } from "#lib/law/cite/sayDay";
import { type WordingWords, wordingParts } from "#lib/law/cite/wordingWords";
import { yearOf } from "#lib/law/date";
import { raised } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { LawUnit } from "#lib/law/unit";
import { isLaw, textIn, type WorkType } from "#lib/law/work";

/** Abbreviations by ГОСТ Р 7.0.12-2011; a word without one stays whole. */
const units: Readonly<Record<LawUnit, string>> = {
  ...{ preamble: "преамбула", part: "ч.", subpart: "подчасть", sec: "разд.", chp: "гл.", art: "ст.", para: "п.", subpara: "подп." },
  ...{ subsec: "подразд.", point: "лит.", al: "абз.", item: "поз.", att: "прил." },
};

const words: WordingWords = {
  ...{ dated: "ред. от @", undated: "ред. без даты", version: "версия от @" },
  languages: { en: "на англ. яз.", kk: "на каз. яз.", ru: "на рус. яз." },
  legalValues: { official: "офиц. текст", unofficial: "неофиц. пер." },
  silent: "ru",
};

/** «Принята», as it agrees with what is adopted. */
const adopted: Readonly<Partial<Record<WorkType, string>>> = {
  ...{ constitution: "принята", "constitutional-law": "принят", code: "принят", law: "принят", decree: "принят" },
  ...{ resolution: "принято", order: "принят", decision: "принято" },
};

/** Sentences of a reference, each with one full stop at its end. */
const inSentences = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== "")
    .map((part) => (/\.$/.test(part ?? "") ? part : `${part}.`))
    .join(" ");

/** Numbers without the brackets of their print: «подп. 15». */
const stepOf = ({ unit, printed }: LawStep): string => `${units[unit]} ${printed.replace(/[()]/g, "")}`.trim();

function placeOf({ place }: CitedItem): string | null {
  if (place === null) return null;
  const steps = lawSteps(place);
  return raised(steps === null ? placeName(place, "ru") : steps.map(stepOf).join(", "));
}

const wordingOf = (item: CitedItem): string => wordingParts(item, words, sayDayByGost).join(", ");

/** «Принята на респ. референдуме 30 авг. 1995 г. № 7», as far as it is known; whose name cannot be declined stands by itself. */
function adoptionOf({ type, date, number, adoptedBy }: CitedItem): string {
  const name = textIn(adoptedBy, "ru")?.text ?? null;
  const by = name === null ? null : (afterAdopted(name)?.replace(/республиканск\p{L}+/giu, "респ.") ?? null);
  const day = date === null ? null : sayDayByGost(date);
  const isSaid = by !== null || day !== null;
  const said = [isSaid ? (adopted[type] ?? "") : null, by, day, number && `№ ${number}`].filter((part) => part !== null).join(" ");
  return [said, by === null ? name : null].flatMap((area) => (area ? ` : ${area}` : [])).join("");
}

const law = (item: CitedItem): readonly (string | null)[] => [
  `${titleIn(item, "ru")}${adoptionOf(item)} (${wordingOf(item)})`,
  placeOf(item),
];

/** «Садовник Б. С.»: the family name first, a space between initials. Names that do not tell their parts stay as printed. */
function inverted(author: string): string {
  const name = parsePersonName(author);
  return "literal" in name ? name.literal : `${name.family} ${name.given.replace(/\.\s?(?=\p{Lu})/gu, ". ")}`;
}

/** Up to three authors stand before the title; of more the first stands behind it, after a stroke. */
function headOf({ authors }: CitedItem, title: string): string {
  const [first] = authors;
  if (first === undefined) return title;
  if (authors.length > 3) return `${title} / ${first} [и др.]`;
  return `${inSentences([authors.map(inverted).join(", ")])} ${title}`;
}

/** Volume, number and pages, in the language of the text as the standard wants. */
const issueWords: Readonly<Record<Language, { readonly volume: string; readonly pages: string }>> = {
  en: { volume: "Vol.", pages: "P." },
  kk: { volume: "Т.", pages: "Б." },
  ru: { volume: "Т.", pages: "С." },
};

/** «Т. 4, № 12. С. 33–45», as far as it is known, in two sentences. */
function placeInJournal({ issued: { volume, issue, pages }, wording }: CitedItem): readonly (string | null)[] {
  const words = issueWords[wording.language];
  const number = [volume && `${words.volume} ${volume}`, issue && `№ ${issue}`].filter(Boolean).join(", ");
  return [number, pages && `${words.pages} ${pages}`];
}

function literature(item: CitedItem): readonly (string | null)[] {
  const day = publishedOn(item);
  const year = day === null ? null : String(yearOf(day));
  const inYear = day === null || item.type === "scholarly" ? null : dayAndMonthByGost(day);
  const source = item.journal === null ? "" : ` // ${item.journal}`;
  const published = [year, inYear, ...placeInJournal(item)];
  return [headOf(item, titleIn(item, "ru")) + source, ...published, placeOf(item), raised(wordingOf(item)), item.doi && `DOI: ${item.doi}`];
}

/**
 * A reference by ГОСТ Р 7.0.5-2008 «Библиографическая ссылка», in the short form that has full stops between its areas, with
 * the address after `URL` and the day of access in brackets as its section on electronic resources asks for: «Конституция
 * Республики Казахстан : принята на респ. референдуме 30 авг. 1995 г. (ред. от 7 окт. 1998 г., …). Ст. 44, п. 1, подп. 15.
 * URL: https://… (дата обращения: 22.11.2026).» What the library does not state is not said.
 */
export const gost = (item: CitedItem): string =>
  inSentences([...(isLaw(item.type) ? law(item) : literature(item)), `URL: ${item.url} (дата обращения: ${dayInFigures(item.accessed)})`]);
