import { type CitedItem, type CitedPlace, type CitedWork, citedItem } from "#lib/law/cite/citedItem";
import { type PartialDate, parseDate } from "#lib/law/date";
import { formatEditionId } from "#lib/law/edition";
import { makeEId, parseEId } from "#lib/law/eId";
import type { Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Facts, LegalValue, Work } from "#lib/law/work";

export function date(text: string): PartialDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
}

const noFacts: Facts = {
  ...{ title: {}, number: null, adoptedBy: {}, authors: [], affiliations: [], doi: null, journal: null, volume: null, issue: null },
  ...{ pages: null, issn: null, received: null, accepted: null, published: null, abstract: {}, keywords: {} },
};

const law = (id: string, type: Work["type"], title: Work["title"], adopted: string | null): CitedWork => ({
  ...{ id, type, title, jurisdiction: "kz", adopted: adopted === null ? null : date(adopted), facts: noFacts },
});

const literature = (id: string, type: Work["type"], title: Work["title"], facts: Partial<Facts>): CitedWork => ({
  ...{ id, type, title, jurisdiction: null, adopted: null, facts: { ...noFacts, ...facts } },
});

export const constitution = law(
  "constitution-1995",
  "constitution",
  {
    en: "Constitution of the Republic of Kazakhstan",
    ru: "Конституция Республики Казахстан",
    kk: "Қазақстан Республикасының Конституциясы",
  },
  "1995-08-30",
);

/** An act that says its own year, in English only. */
export const gardens = law("gardens-act", "law", { en: "Gardens Act 2001" }, "2001-05-04");

/** An act with a number, of a body whose name has case forms in Russian. */
export const wells: CitedWork = {
  ...law("wells-act", "law", { en: "Law on Wells", ru: "Закон «О колодцах»", kk: "«Құдықтар туралы» Заң" }, "2001-05-04"),
  facts: { ...noFacts, number: "№ 17-II", adoptedBy: { en: "Parliament of Veld", ru: "Парламент Вельда" } },
};

/** Adopted at a referendum. */
export const charter: CitedWork = {
  ...constitution,
  facts: { ...noFacts, adoptedBy: { en: "all-nation referendum", ru: "республиканский референдум", kk: "республикалық референдум" } },
};

/** Numbered, and nothing else is known of how it came to be. */
export const ordinance: CitedWork = {
  ...law("ordinance", "order", { ru: "Об уборке снега" }, null),
  facts: { ...noFacts, number: "5", adoptedBy: { ru: "Управа города" } },
};

/** Articles in journals with volumes, with numbers alone, and on one page. */
export const printedArticle = literature(
  "digger-2023",
  "scholarly",
  { en: "Who may sit", ru: "Кто может сидеть", kk: "Кім отыра алады" },
  {
    authors: ["C. Digger"],
    journal: "Journal of Gardens",
    volume: "4",
    issue: "12",
    pages: "33–45",
    issn: "2049-3630",
    published: date("2023"),
  },
);
export const numberedArticle = literature(
  "lesnik-2024",
  "scholarly",
  { ru: "Лес" },
  { authors: ["Г.Д. Лесник"], journal: "Вестник леса", issue: "2(77)", pages: "7", published: date("2024") },
);
export const pagedArticle = literature(
  "rake-2022",
  "scholarly",
  { kk: "Тырма" },
  { journal: "Бақ", volume: "3", pages: "1–6, 9", published: date("2022") },
);

/** An act whose titles begin and end with no name of an act; nobody says when it was adopted. */
export const benches = law("benches", "law", { ru: "О скамьях в садах", kk: "Бақтардағы орындықтар туралы" }, null);

export const article = literature(
  "gardener-2026",
  "scholarly",
  { en: "Citizens' Benches & “Rights” of 100 %", ru: "Скамьи граждан и «права»", kk: "Азаматтардың орындықтары" },
  {
    authors: ["B.S. Gardener", "Digger C.", "Planters' Club"],
    doi: "10.1234/bench_2026.1",
    journal: "Journal of Parks",
    published: date("2026-03-30"),
  },
);

export const news = literature(
  "park-news",
  "news",
  { en: "How benches were painted" },
  { journal: "Park Daily", published: date("2024-06-24") },
);

export const page = literature("park-page", "overview", { en: "[The kinds of benches]" }, {});

export const manyAuthors = literature(
  "soil-2018",
  "scholarly",
  { ru: "Почвы" },
  { authors: ["А.Б. Садовник", "В. Землекоп", "Г.Д. Лесник", "Е. Агроном"], journal: "Сады", published: date("2018") },
);

type Wording = {
  readonly date?: string | null;
  readonly language?: Language;
  readonly label?: string;
  readonly legalValue?: LegalValue | null;
  readonly url?: string;
};

/** Markers and headings of a provision and of what holds it, by eId. */
export type Printed = Readonly<Record<string, Partial<Pick<Named, "num" | "heading">>>>;

function placeOf(eId: string, printed: Printed): CitedPlace {
  const parsed = parseEId(eId);
  const known = Object.entries(printed).map(([id, own]): Named => {
    const place = parseEId(id);
    return { eId: place.ok ? place.value : makeEId(), num: own.num ?? null, heading: own.heading ?? null };
  });
  return { eId: parsed.ok ? parsed.value : makeEId(), known };
}

/** What is cited, on a day of November, in an English wording of 1998 unless it is said otherwise. */
export function cited(work: CitedWork, eId: string | null = null, printed: Printed = {}, wording: Wording = {}): CitedItem {
  const { date: day = "1998-10-07", language = "en", label = null, legalValue = null, url = null } = wording;
  const of = { date: day === null ? null : date(day), language, label };
  const place = eId === null ? null : placeOf(eId, printed);
  const access = { base: "https://example.org", day: date("2026-11-22") };
  return citedItem(work, { id: formatEditionId(of), ...of, legalValue, origin: { url, retrieved: null, licence: null } }, place, access);
}
