import { type CitedItem, publishedOn, titleIn } from "#lib/law/cite/citedItem";
import { inQuotes } from "#lib/law/cite/inQuotes";
import { kazakhPlace } from "#lib/law/cite/kazakhPlace";
import { kazakhKindInGenitive, kazakhTitleInGenitive } from "#lib/law/cite/kazakhTitle";
import { lawSteps } from "#lib/law/cite/lawSteps";
import { placeName } from "#lib/law/cite/placeName";
import { russianPlace } from "#lib/law/cite/russianPlace";
import { russianKindInGenitive, russianTitleInGenitive } from "#lib/law/cite/russianTitle";
import { sayDay } from "#lib/law/cite/sayDay";
import { titleWithYear } from "#lib/law/cite/titleWithYear";
import { sayWording } from "#lib/law/cite/wordingWords";
import type { Language } from "#lib/law/language";
import { pageRange } from "#lib/law/pageRange";
import { isLaw } from "#lib/law/work";

/** What and where, without wording and address. */
type Naming = (item: CitedItem) => string;

const english: Naming = (item) => {
  const title = titleWithYear(item, "en");
  return item.place === null ? title : `${title}, ${placeName(item.place, "en")}`;
};

/** A way over headings has no case forms: it follows the title in the nominative. */
const afterColon = (item: CitedItem, language: Language): string =>
  item.place === null ? titleIn(item, language) : `${titleIn(item, language)}: ${placeName(item.place, language)}`;

const russian: Naming = (item) => {
  const steps = item.place === null ? null : lawSteps(item.place);
  if (steps === null) return afterColon(item, "ru");
  const title = titleIn(item, "ru");
  return `${russianPlace(steps)} ${russianTitleInGenitive(title) ?? `${russianKindInGenitive[item.type]} ${inQuotes(title, "ru")}`}`;
};

const kazakh: Naming = (item) => {
  const steps = item.place === null ? null : lawSteps(item.place);
  if (steps === null) return afterColon(item, "kk");
  const title = titleIn(item, "kk");
  return `${kazakhTitleInGenitive(title) ?? `${inQuotes(title, "kk")} ${kazakhKindInGenitive[item.type]}`} ${kazakhPlace(steps)}`;
};

const namings: Readonly<Record<Language, Naming>> = { en: english, kk: kazakh, ru: russian };

const notDated: Readonly<Record<Language, string>> = { en: "date not stated", kk: "күні көрсетілмеген", ru: "дата не указана" };

/** Words for a place in a journal; `@` stands for what is printed. */
const issueWords: Readonly<Record<Language, { readonly volume: string; readonly issue: string; readonly pages: string }>> = {
  en: { volume: "vol @", issue: "no @", pages: "pp @" },
  kk: { volume: "@-том", issue: "№ @", pages: "@-б." },
  ru: { volume: "т. @", issue: "№ @", pages: "с. @" },
};

function placeInJournal({ issued: { volume, issue, pages } }: CitedItem, language: Language): readonly string[] {
  const words = issueWords[language];
  const page = language === "en" && pages !== null && pageRange(pages)?.first === pages ? "p @" : words.pages;
  const said = (pattern: string, printed: string | null): string => (printed === null ? "" : pattern.replace("@", () => printed));
  return [said(words.volume, volume), said(words.issue, issue), said(page, pages)];
}

const literature = (item: CitedItem, language: Language): string => {
  const day = publishedOn(item);
  const place = item.place === null ? "" : placeName(item.place, language);
  const when = day === null ? notDated[language] : sayDay(day, language);
  const source = [item.journal ?? "", ...placeInJournal(item, language)];
  return [item.authors.join(", "), inQuotes(titleIn(item, language), language), ...source, when, place]
    .filter((part) => part !== "")
    .join(", ");
};

/**
 * A citation in words, with the wording and the pinned address: `Constitution of the Republic of Kazakhstan 1995, Article 44
 * (wording of 7 October 1998, English), https://…`, «статья 44 Конституции Республики Казахстан (в редакции от …), https://…»,
 * «Қазақстан Республикасы Конституциясының 44-бабы (…), https://…».
 */
export function plain(item: CitedItem, language: Language): string {
  const named = isLaw(item.type) ? namings[language](item) : literature(item, language);
  const addresses = item.doi === null ? [item.url] : [`https://doi.org/${item.doi}`, item.url];
  return `${named} (${sayWording(item, language)}), ${addresses.join(", ")}`;
}
