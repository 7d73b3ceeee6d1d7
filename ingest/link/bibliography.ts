import type { Act, ActRegistry } from "#ingest/link/registry";
import type { BibliographyEntry } from "#lib/law/bibliography";
import type { ActMention, ActName, AuthorYearMention, Mention } from "#lib/law/citation/mention";
import { type PartialDate, parseDate, yearOf } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import { type FigureOrder, parseFigureDate } from "#lib/law/figureDate";

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

const asOfPattern =
  /(?:as of|as at|по состоянию на|ред(?:акции|\.)?\s+от|жағдай(?:ы)? бойынша)\s+(?<date>\d{1,2}[./]\d{1,2}[./]\d{4}|(?<month>\p{L}+)\s+(?<day>\d{1,2}),?\s+(?<year>\d{4}))/iu;

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

function asOfDate(text: string, slashed: FigureOrder): PartialDate | null {
  const { date, month, day, year } = asOfPattern.exec(text)?.groups ?? {};
  if (date === undefined) return null;
  if (month === undefined) return parseFigureDate(date, date.includes("/") ? slashed : "day-first");
  const parsed = parseDate(`${year}-${pad(String(months.indexOf(month.toLowerCase()) + 1))}-${pad(day ?? "")}`);
  return parsed.ok ? parsed.value : null;
}

/** Whether a date with slashes can only be read with its month first: so, then, are all of its bibliography. */
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
export function readBibliography(texts: readonly EntryText[], registry: ActRegistry, day: PartialDate | null): Bibliography {
  const slashed = texts.some(({ text }) => onlyMonthFirst(text)) ? "month-first" : "day-first";
  const entries = texts.map(({ eId, number, text, fields, mentions }) => {
    const named = mentions.find(isAct);
    const begins = named !== undefined && /^(?:the\s+)?$/i.test(text.slice(0, named.start).trim());
    const found = begins ? registry.find(datedBy(named.name, fields), null, day) : [];
    return { eId, number, fields, act: found.length === 1 ? (found[0] ?? null) : null, asOf: asOfDate(text, slashed) };
  });
  return new Bibliography(entries);
}

const folded = (text: string): string => text.normalize("NFC").toLowerCase();

/** What an entry answers to in an author-year citation: each word of its authors' names with its year. */
function namesOf({ fields }: Entry): readonly string[] {
  if (fields?.published == null) return [];
  const year = yearOf(fields.published);
  const words = fields.authors.flatMap((author) => folded(author).split(/[\s,]+/));
  return [...new Set(words)].map((word) => `${word} ${year}`);
}

/** The entries of a document by all that its text knows them by; of entries that share it, the first. */
export class Bibliography {
  private readonly byNumber = new Map<string, Entry>();
  private readonly byEId = new Map<string, Entry>();
  private readonly datedByAct = new Map<string, Entry>();
  private readonly byName = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries.toReversed()) {
      this.byNumber.set(entry.number, entry);
      this.byEId.set(entry.eId, entry);
      if (entry.act !== null && entry.asOf !== null) this.datedByAct.set(entry.act.id, entry);
    }
    for (const entry of entries) for (const name of namesOf(entry)) this.name(name).push(entry);
  }

  private name(name: string): Entry[] {
    const known = this.byName.get(name) ?? [];
    this.byName.set(name, known);
    return known;
  }

  get isEmpty(): boolean {
    return this.byEId.size === 0;
  }

  /** The entries of a marker that are there. */
  numbered = (numbers: readonly string[]): readonly Entry[] => numbers.flatMap((number) => this.byNumber.get(number) ?? []);

  at = (eId: EId): Entry | null => this.byEId.get(eId) ?? null;

  /** The day up to which the bibliography takes an act, if it says one. */
  asOf = (act: Act): PartialDate | null => this.datedByAct.get(act.id)?.asOf ?? null;

  /** The entries that an author and a year may mean. */
  by = ({ surname, year }: AuthorYearMention): readonly Entry[] => this.byName.get(`${folded(surname)} ${year}`) ?? [];
}
