import { type PartialDate, parseDate } from "#lib/law/date";
import { parseFigureDate } from "#lib/law/figureDate";

/** The fields of a bibliography entry, as far as they can be told from its words. Null or empty: not told. */
export type BibliographyEntry = {
  readonly authors: readonly string[];
  readonly title: string | null;
  readonly published: PartialDate | null;
  readonly url: string | null;
  readonly accessed: PartialDate | null;
  readonly doi: string | null;
};

/** Patterns of names: a surname has initials after or before it, as in "Tokayev K.-J.K.", "А.Б. Садовник". */
export const initials = "(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?\\s?){1,3}";
export const surname = "\\p{Lu}[\\p{L}'’-]+";
const author = new RegExp(`^(?:${surname},?\\s${initials}|${initials}${surname})(?:[,;]\\s*|\\s+(?:and|и|және)\\s+|(?=\\s|$))`, "u");

const accessed =
  /\(?(?:accessed|date of access|дата обращения|қаралған күні|жүгінген күні)\s*(?::\s*)?(?<date>\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\)?/iu;
const address = /https?:\/\/\S+/u;
const doi = /\b10\.\d{4,9}\/[^\s,;]+/u;

/** The months of dates in words, by the first letters that tell them apart in English and Russian. */
const months = [
  "jan|янв",
  "feb|фев",
  "mar|мар",
  "apr|апр",
  "may|май|мая",
  "jun|июн",
  "jul|июл",
  "aug|авг",
  "sep|сен",
  "oct|окт",
  "nov|ноя",
  "dec|дек",
];
const wordDate = new RegExp(
  `(?<year>(?:1[89]|20)\\d{2}),?\\s+(?:the\\s+)?(?:(?<before>\\d{1,2})\\p{L}*\\s+(?:of\\s+)?)?(?<month>${months.join("|")})\\p{L}*\\.?(?:\\s+(?<after>\\d{1,2}))?`,
  "iu",
);

const pad = (number: string): string => number.padStart(2, "0");

function isoDate(year: string, month: number, day: string | undefined): PartialDate | null {
  const parsed = parseDate(day === undefined ? `${year}-${pad(String(month))}` : `${year}-${pad(String(month))}-${pad(day)}`);
  return parsed.ok ? parsed.value : null;
}

/** The day or year of publication: the last dash or bracket before a year, as in "– 2023, August 29th" or "(2010)". */
function publishedOf(text: string): PartialDate | null {
  const tail = /(?:[-–—]\s*|\()(?=(?:1[89]|20)\d{2}\b)(?<rest>[^–—(]*)/u.exec(text)?.groups?.rest;
  if (tail === undefined) return null;
  const { year, month, before, after } = wordDate.exec(tail)?.groups ?? {};
  if (year !== undefined && month !== undefined)
    return isoDate(year, months.findIndex((names) => new RegExp(`^(?:${names})`, "iu").test(month)) + 1, before ?? after);
  const plain = parseDate(tail.slice(0, 4));
  return plain.ok ? plain.value : null;
}

/** Authors at the start of an entry, and what follows them. */
function splitAuthors(text: string): { readonly authors: readonly string[]; readonly rest: string } {
  const authors: string[] = [];
  let rest = text;
  for (let match = author.exec(rest); match !== null; match = author.exec(rest)) {
    authors.push(match[0].replace(/[,;]?\s*(?:and|и|және)?\s*$/u, "").trim());
    rest = rest.slice(match[0].length).trimStart();
  }
  return { authors, rest };
}

/** The title ends where the source is named (//), the date begins (. –), or the address. */
function titleOf(rest: string): string | null {
  const cut = rest.search(/\s\/\/\s|\.\s[-–—]\s|https?:\/\//u);
  const title = (cut < 0 ? rest : rest.slice(0, cut)).replace(/(?<!\s)\s*\((?:accessed|дата обращения)[^()]*\)/iu, "").trim();
  return title === "" ? null : title;
}

/**
 * Reads the fields of a bibliography entry without its number. Its patterns look back where a run of signs begins, so that
 * they stay linear in what an entry may hold.
 *
 * @param link the address that the format gives the entry, if it does: printed ones may be cut or escaped.
 */
export function parseBibliographyEntry(text: string, link: string | null = null): BibliographyEntry {
  const { authors, rest } = splitAuthors(text.trim());
  const day = accessed.exec(text)?.groups?.date;
  return {
    authors,
    title: titleOf(rest),
    published: publishedOf(text.replace(accessed, "").replace(address, "")),
    url: link ?? address.exec(text)?.[0].replace(/(?<![).,;])[).,;]+$/u, "") ?? null,
    accessed: day === undefined ? null : parseFigureDate(day),
    doi: doi.exec(text)?.[0].replace(/(?<![).])[).]+$/u, "") ?? null,
  };
}
