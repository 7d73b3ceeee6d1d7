import { type CitedItem, publishedOn, titleIn } from "#lib/law/cite/citedItem";
import { parsePersonName } from "#lib/law/cite/personName";
import { recordNote, recordPlace } from "#lib/law/cite/recordNote";
import { recordTypes } from "#lib/law/cite/recordTypes";
import type { PartialDate } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { pageRange } from "#lib/law/pageRange";
import { isLaw } from "#lib/law/work";

/** `YYYY/MM/DD/other`: what is not known stays empty between its slashes. */
const risDate = (date: PartialDate): string => `${date.replaceAll("-", "/")}${"/".repeat(4 - date.split("-").length)}`;

function author(printed: string): string {
  const name = parsePersonName(printed);
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

type Tag = readonly [tag: string, value: string | null];

/** Pages that are no single range stand in one tag. */
function ofPublication({ issued: { volume, issue, pages, issn } }: CitedItem): readonly Tag[] {
  const range = pageRange(pages);
  return [
    ["VL", volume],
    ["IS", issue],
    ["SP", range?.first ?? pages],
    ["EP", range !== null && range.last !== range.first ? range.last : null],
    ["SN", issn],
  ];
}

function tagsOf(item: CitedItem, language: Language): readonly Tag[] {
  const date = isLaw(item.type) ? item.date : publishedOn(item);
  return [
    ["TY", recordTypes[item.type].ris],
    ["ID", item.key],
    ...item.authors.map((name): Tag => ["AU", author(name)]),
    ["TI", titleIn(item, language)],
    ["T2", item.journal],
    ...ofPublication(item),
    // The number of an act; RIS has no tag for who adopted it.
    ["M1", item.number],
    // Of acts alone: elsewhere SE is a page or a section of a newspaper.
    ["SE", isLaw(item.type) ? recordPlace(item, language) : null],
    ["PY", date === null ? null : date.slice(0, 4)],
    ["DA", date === null ? null : risDate(date)],
    ["LA", item.wording.language],
    ["N1", recordNote(item, language)],
    ["DO", item.doi],
    ["UR", item.url],
    // Of an act without a date a reader takes Y2 for the day of its adoption: rather none than a wrong one.
    ["Y2", isLaw(item.type) && date === null ? null : risDate(item.accessed)],
  ];
}

/** One record of the RIS format (Research Information Systems, 2011): a tag a line, lines end in CR LF, the record in `ER`. */
export function risRecord(item: CitedItem, language: Language): string {
  const tags = tagsOf(item, language).filter(([, value]) => value !== null);
  const lines = tags.map(([tag, value]) => `${tag}  - ${(value ?? "").replace(/\s+/gu, " ")}`);
  return [...lines, "ER  - ", ""].join("\r\n");
}
