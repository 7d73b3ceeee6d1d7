import { type CitedItem, publishedOn, titleIn, versionOf } from "#lib/law/cite/citedItem";
import { type PersonName, parsePersonName } from "#lib/law/cite/personName";
import { recordNote, recordPlace } from "#lib/law/cite/recordNote";
import { type RecordType, recordTypes } from "#lib/law/cite/recordTypes";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { pageRange } from "#lib/law/pageRange";
import { isLaw, textIn } from "#lib/law/work";

type CslDate = { readonly "date-parts": readonly [readonly number[]] };

/** An item of CSL-JSON (Citation Style Language 1.0.2); a field that is not known is absent, as its schema wants. */
export type CslItem = {
  readonly id: string;
  readonly type: RecordType["csl"];
  readonly title: string;
  readonly language: string;
  readonly note: string;
  readonly URL: string;
  readonly accessed: CslDate;
  readonly author?: readonly PersonName[];
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  /** The provision: of acts alone, since styles print it behind the act's name. */
  readonly section?: string;
  /** The day of the wording. */
  readonly version?: string;
  readonly jurisdiction?: string;
  readonly DOI?: string;
  readonly volume?: string;
  readonly issue?: string;
  /** `33-45`: styles make of the hyphen what they print. */
  readonly page?: string;
  readonly ISSN?: string;
  /** Of acts: the number, and who or what adopted it. */
  readonly number?: string;
  readonly authority?: string;
};

const cslDate = (date: PartialDate): CslDate => ({ "date-parts": [date.split("-").map(Number)] });

function pageOf(pages: string): string {
  const range = pageRange(pages);
  return range === null || range.first === range.last ? pages : `${range.first}-${range.last}`;
}

/** Where in a journal it stands, and what an act bears, as far as that is known. */
function numbersOf({ issued: { volume, issue, pages, issn }, number, adoptedBy }: CitedItem, language: Language): Partial<CslItem> {
  const authority = textIn(adoptedBy, language);
  return {
    ...(volume === null ? {} : { volume }),
    ...(issue === null ? {} : { issue }),
    ...(pages === null ? {} : { page: pageOf(pages) }),
    ...(issn === null ? {} : { ISSN: issn }),
    ...(number === null ? {} : { number }),
    ...(authority === null ? {} : { authority: authority.text }),
  };
}

/** What of an item may not be known. */
function optional(item: CitedItem, language: Language): Partial<CslItem> {
  const date = isLaw(item.type) ? item.date : publishedOn(item);
  const version = versionOf(item);
  const place = isLaw(item.type) ? recordPlace(item, language) : null;
  return {
    ...(item.authors.length === 0 ? {} : { author: item.authors.map(parsePersonName) }),
    ...(item.journal === null ? {} : { "container-title": item.journal }),
    ...(date === null ? {} : { issued: cslDate(date) }),
    ...(place === null ? {} : { section: place }),
    ...(version === null ? {} : { version }),
    ...(item.jurisdiction === null ? {} : { jurisdiction: item.jurisdiction }),
    ...(item.doi === null ? {} : { DOI: item.doi }),
    ...numbersOf(item, language),
  };
}

export const cslItem = (item: CitedItem, language: Language): CslItem => ({
  id: item.key,
  type: recordTypes[item.type].csl,
  title: titleIn(item, language),
  language: item.wording.language,
  note: recordNote(item, language),
  URL: item.url,
  accessed: cslDate(item.accessed),
  ...optional(item, language),
});
