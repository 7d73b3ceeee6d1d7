import { type CitedItem, publishedOn, titleIn } from "#lib/law/cite/citedItem";
import { type LawStep, lawSteps } from "#lib/law/cite/lawSteps";
import { parsePersonName } from "#lib/law/cite/personName";
import { placeName } from "#lib/law/cite/placeName";
import { sayDay } from "#lib/law/cite/sayDay";
import { titleWithYear } from "#lib/law/cite/titleWithYear";
import { wordingParts, wordingWords } from "#lib/law/cite/wordingWords";
import { yearOf } from "#lib/law/date";
import { pageRange } from "#lib/law/pageRange";
import type { LawUnit } from "#lib/law/unit";
import { isLaw } from "#lib/law/work";

/** Abbreviations without full stops; units that the guide does not know keep their names. */
const units: Readonly<Record<LawUnit, string>> = {
  ...{ preamble: "preamble", part: "pt", subpart: "subpt", sec: "s", chp: "ch", art: "art", para: "para", subpara: "subpara" },
  ...{ subsec: "sub-s", point: "point", al: "unnumbered para", item: "item", att: "annex" },
};

/** Units whose numbers stand in brackets behind that of the article or section they lie in: `s 15(1)(b)` (OSCOLA, 2.4.2). */
const inner: ReadonlySet<LawUnit> = new Set<LawUnit>(["para", "subpara", "subsec", "point", "item"]);
const openers: ReadonlySet<LawUnit> = new Set<LawUnit>([...inner, "art", "sec"]);

function pinpoint(steps: readonly LawStep[]): string {
  return steps
    .map(({ unit, number }, index) => {
      const above = steps[index - 1];
      if (above !== undefined && inner.has(unit) && openers.has(above.unit)) return `(${number ?? ""})`;
      return `${index === 0 ? "" : ", "}${units[unit]} ${number ?? ""}`.trimEnd();
    })
    .join("");
}

function placeOf({ place }: CitedItem): string {
  if (place === null) return "";
  const steps = lawSteps(place);
  return `, ${steps === null ? placeName(place, "en").replace(/\bparagraph (?=\S+$)/u, "para ") : pinpoint(steps)}`;
}

/** Names as published, initials without full stops or spaces; of more than three authors the first "and others". */
function authorsOf({ authors }: CitedItem): string {
  const names = authors.map((author) => {
    const name = parsePersonName(author);
    return "literal" in name ? name.literal : `${name.given.replace(/[.\s]/gu, "")} ${name.family}`;
  });
  const [first] = names;
  if (first === undefined) return "";
  if (names.length === 1) return `${first}, `;
  return names.length > 3 ? `${first} and others, ` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}, `;
}

/** `(2024) 4(12) Journal of Gardens 33`: the first page only; an issue alone stands where the volume would (OSCOLA, 3.3.1). */
function scholarlySource(item: CitedItem): string {
  const day = publishedOn(item);
  const { volume, issue, pages } = item.issued;
  const number = volume === null ? issue : `${volume}${issue === null ? "" : `(${issue})`}`;
  const parts = [day && `(${yearOf(day)})`, number, item.journal, pageRange(pages)?.first ?? pages];
  return parts.map((part) => (part === null ? "" : ` ${part}`)).join("");
}

/** Where it was published: a journal behind its year, a newspaper before its day, a site in brackets with it. */
function sourceOf(item: CitedItem): string {
  const day = publishedOn(item);
  if (item.type === "scholarly") return scholarlySource(item);
  const when = day === null ? "" : sayDay(day, "en");
  if (item.type === "news") return `${item.journal === null ? "" : ` ${item.journal}`}${when === "" ? "" : ` (${when})`}`;
  const parts = [item.journal ?? "", when].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** Of literature in English there is often nothing to say. */
function wordingOf(item: CitedItem): string {
  const parts = wordingParts(item, { ...wordingWords.en, silent: "en" }, (date) => sayDay(date, "en"));
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** A title in single quotation marks; those inside are double. */
const quoted = (title: string): string => `‘${title.replaceAll("‘", "“").replace(/’(?!\p{L})/gu, "”")}’`;

/**
 * A citation by the Oxford University Standard for the Citation of Legal Authorities (4th edition, 2012), without the full
 * stop that ends a footnote: `Constitution of the Republic of Kazakhstan 1995, art 44(1)(15) (wording of 7 October 1998, …)
 * <https://…> accessed 22 November 2026`. Legislation of another country is cited as it is there; the wording is added to
 * every citation. A journal's year stands in round brackets, since no year of ours is known to be a volume.
 */
export function oscola(item: CitedItem): string {
  const doi = item.doi === null ? "" : `<https://doi.org/${item.doi}> `;
  const named = isLaw(item.type)
    ? `${titleWithYear(item, "en")}${placeOf(item)}`
    : `${authorsOf(item)}${quoted(titleIn(item, "en"))}${sourceOf(item)}${placeOf(item)}`;
  return `${named}${wordingOf(item)} ${doi}<${item.url}> accessed ${sayDay(item.accessed, "en")}`;
}
