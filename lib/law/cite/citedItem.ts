import { formatAddress } from "#lib/law/address";
import { bareNumber } from "#lib/law/cite/bareNumber";
import { doiOfAddress } from "#lib/law/cite/doiOfAddress";
import type { PartialDate } from "#lib/law/date";
import type { EId } from "#lib/law/eId";
import type { Named } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import { dateOfWork, type Edition, type Facts, isLaw, type LegalValue, type Translated, type Work, type WorkType } from "#lib/law/work";

/** A provision as a citation names it. `known` are it and its ancestors, as far as they are at hand: they know the printed numbers. */
export type CitedPlace = { readonly eId: EId; readonly known: readonly Named[] };

/** A publication's place in a journal, as printed, and the journal's number. */
export type Issued = Pick<Facts, "volume" | "issue" | "pages" | "issn">;

/**
 * All that a citation can say, as a plain value: which work, in which wording, where in it, and where that can be read.
 * Null or empty is what the library does not state; no citation says it.
 */
export type CitedItem = {
  /** Tells items apart in files of many, the same for ever: work, edition and eId, in ASCII. */
  readonly key: string;
  readonly type: WorkType;
  readonly title: Translated;
  readonly authors: readonly string[];
  readonly journal: string | null;
  readonly doi: string | null;
  /** Where in the journal it stands, and what number the journal has. */
  readonly issued: Issued;
  /** An act's number, without a sign before it, and who or what adopted it. */
  readonly number: string | null;
  readonly adoptedBy: Translated;
  readonly jurisdiction: string | null;
  /** An act's adoption, a publication's publication. */
  readonly date: PartialDate | null;
  readonly wording: {
    readonly date: PartialDate | null;
    readonly language: Language;
    readonly label: string | null;
    readonly legalValue: LegalValue | null;
  };
  /** Null: the work as a whole. */
  readonly place: CitedPlace | null;
  /** The address with the edition pinned. */
  readonly url: string;
  /** The day of access. */
  readonly accessed: PartialDate;
};

export type CitedWork = Pick<Work, "id" | "type" | "title" | "jurisdiction" | "adopted" | "facts">;
export type CitedEdition = Pick<Edition, "id" | "date" | "language" | "label" | "legalValue" | "origin">;

/** Where and when a reader sees the text: the base of our addresses, with or without a slash at its end, and the day. */
export type Access = { readonly base: string; readonly day: PartialDate };

export function citedItem(work: CitedWork, edition: CitedEdition, place: CitedPlace | null, { base, day }: Access): CitedItem {
  const address = formatAddress({ work: work.id, edition: edition.id, eId: place?.eId ?? null });
  const { authors, journal, doi, volume, issue, pages, issn, number, adoptedBy } = work.facts;
  return {
    key: [work.id, edition.id, ...(place === null ? [] : [place.eId])].join(":"),
    type: work.type,
    title: work.title,
    ...{ authors, journal, doi: doi ?? doiOfAddress(edition.origin.url), issued: { volume, issue, pages, issn } },
    ...{ number: number === null ? null : bareNumber(number), adoptedBy },
    jurisdiction: work.jurisdiction,
    date: dateOfWork(work),
    wording: { date: edition.date, language: edition.language, label: edition.label, legalValue: edition.legalValue },
    place,
    url: base.replace(/\/$/, "") + address,
    accessed: day,
  };
}

/** The title in the language of the citation, else in that of the text, else in the first the work has; bare of line ends. */
export function titleIn({ title, wording, key }: CitedItem, language: Language): string {
  const found = title[language] ?? title[wording.language] ?? Object.values(title)[0] ?? key;
  return found.replace(/\s+/gu, " ").trim();
}

/** The day that a publication bears: its own, else its text's. */
export const publishedOn = ({ date, wording }: CitedItem): PartialDate | null => date ?? wording.date;

/** The day that tells a text from others of its work; of literature only where it is not the day of publication. */
export function versionOf(item: CitedItem): PartialDate | null {
  const { date } = item.wording;
  return isLaw(item.type) || date !== publishedOn(item) ? date : null;
}
