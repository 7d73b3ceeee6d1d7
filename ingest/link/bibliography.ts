import type { Act, ActRegistry } from "#ingest/link/registry";
import type { BibliographyEntry } from "#lib/law/bibliography";
import type { ActMention, ActName, AuthorYearMention, Mention } from "#lib/law/citation/mention";
import { type PartialDate, parseDate, yearOf } from "#lib/law/date";
import type { EId } from "#lib/law/eId";

/** An entry of a bibliography: what it is cited by, and the act it is, if it is one. */
export type Entry = {
  readonly eId: EId;
  readonly number: string;
  readonly fields: BibliographyEntry | null;
  readonly act: Act | null;
  /** The day up to which the entry takes the act's amendments: the wording that the document works with. */
  readonly asOf: PartialDate | null;
};

const pad = (part: string): string => part.padStart(2, "0");

/** Dates in figures: with slashes month first if any date of the bibliography can only be read so, else day first. */
function figureDate(printed: string, monthFirst: boolean): PartialDate | null {
  const [first = "", second = "", year = ""] = printed.split(/[./]/);
  const [day, month] = printed.includes("/") && monthFirst ? [second, first] : [first, second];
  const parsed = parseDate(`${year}-${pad(month)}-${pad(day)}`);
  return parsed.ok ? parsed.value : null;
}

const asOfPattern =
  /(?:as of|as at|по состоянию на|ред(?:акции|\.)?\s+от|жағдай(?:ы)? бойынша)\s+(?<date>\d{1,2}[./]\d{1,2}[./]\d{4}|(?<month>\p{L}+)\s+(?<day>\d{1,2}),?\s+(?<year>\d{4}))/iu;

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function asOfDate(text: string, monthFirst: boolean): PartialDate | null {
  const { date, month, day, year } = asOfPattern.exec(text)?.groups ?? {};
  if (date === undefined) return null;
  if (month === undefined) return figureDate(date, monthFirst);
  const parsed = parseDate(`${year}-${pad(String(months.indexOf(month.toLowerCase()) + 1))}-${pad(day ?? "")}`);
  return parsed.ok ? parsed.value : null;
}

const onlyMonthFirst = (text: string): boolean =>
  [...text.matchAll(/\b(\d{1,2})\/(\d{1,2})\/\d{4}/g)].some(([, , second]) => Number(second) > 12);

type EntryText = {
  readonly eId: EId;
  readonly number: string;
  readonly text: string;
  readonly fields: BibliographyEntry | null;
  readonly mentions: readonly Mention[];
};

const isAct = (mention: Mention): mention is ActMention => mention.kind === "act";

/** Acts that are told apart by the day they were given, which an entry states as that of their publication. */
const givenOnADay: ReadonlySet<ActName["type"]> = new Set<ActName["type"]>([
  "resolution",
  "normative-resolution",
  "message",
  "decision",
  "order",
]);

const datedBy = (name: ActName, fields: BibliographyEntry | null): ActName =>
  name.date === null && givenOnADay.has(name.type) ? { ...name, date: fields?.published ?? null } : name;

/** Reads a bibliography: an entry that begins with the name of an act is that act. */
export function readBibliography(texts: readonly EntryText[], registry: ActRegistry, day: PartialDate | null): readonly Entry[] {
  const monthFirst = texts.some(({ text }) => onlyMonthFirst(text));
  return texts.map(({ eId, number, text, fields, mentions }) => {
    const named = mentions.find(isAct);
    const begins = named !== undefined && /^(?:the\s+)?$/i.test(text.slice(0, named.start).trim());
    const found = begins ? registry.find(datedBy(named.name, fields), null, day) : [];
    return { eId, number, fields, act: found.length === 1 ? (found[0] ?? null) : null, asOf: asOfDate(text, monthFirst) };
  });
}

const firstLetters = (text: string): string => text.normalize("NFC").toLowerCase();

/** The entries that an author and a year may mean: the surname begins an author's name, and the year is the entry's. */
export function entriesBy({ surname, year }: AuthorYearMention, entries: readonly Entry[]): readonly Entry[] {
  const byName = entries.filter(({ fields }) =>
    fields?.authors.some((author) =>
      firstLetters(author)
        .split(/[\s,]+/)
        .includes(firstLetters(surname)),
    ),
  );
  return byName.filter(({ fields }) => fields?.published != null && yearOf(fields.published) === year);
}
