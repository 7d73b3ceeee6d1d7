import { type CitedItem, publishedOn, titleIn, versionOf } from "#lib/law/cite/citedItem";
import { parsePersonName } from "#lib/law/cite/personName";
import { recordNote } from "#lib/law/cite/recordNote";
import { recordTypes } from "#lib/law/cite/recordTypes";
import { type PartialDate, yearOf } from "#lib/law/date";
import type { Language } from "#lib/law/language";
import { pageRange } from "#lib/law/pageRange";
import { isLaw, textIn } from "#lib/law/work";

/** Signs that TeX reads as commands. Braces get names, since BibTeX counts them even behind a backslash. */
const escapes: Readonly<Record<string, string>> = {
  ...{ "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}" },
  ...{ "^": "\\textasciicircum{}", "#": "\\#", $: "\\$", "%": "\\%", "&": "\\&", _: "\\_" },
};

const escaped = (text: string): string => text.replace(/\s+/gu, " ").replace(/[\\{}~^#$%&_]/g, (sign) => escapes[sign] ?? sign);

/** Addresses and DOIs are taken as they are, so nothing in them may end the field. */
const verbatim = (text: string): string => text.replace(/[{}\\\s]/gu, encodeURIComponent);

function author(printed: string): string {
  const name = parsePersonName(printed);
  return "literal" in name ? `{${escaped(name.literal)}}` : `{${escaped(name.family)}}, ${escaped(name.given)}`;
}

const languageKeys: Readonly<Record<Language, string>> = { en: "english", kk: "kazakh", ru: "russian" };

type Field = readonly [name: string, value: string | null];

/** biblatex reads `date`, plain BibTeX `year`. */
const dated = (date: PartialDate | null): readonly Field[] => [
  ["date", date],
  ["year", date === null ? null : String(yearOf(date))],
];

const text = (value: string | null | undefined): string | null => (value === null || value === undefined ? null : escaped(value));

/** `organization` is who adopted the act: the entry type has no field of its own for that. */
const ofAct = ({ number, adoptedBy }: CitedItem, language: Language): readonly Field[] => [
  ["number", text(number)],
  ["organization", text(textIn(adoptedBy, language)?.text)],
];

/** A range of pages has two hyphens, as BibTeX wants. */
function ofPublication({ issued: { volume, issue, pages, issn } }: CitedItem): readonly Field[] {
  const range = pageRange(pages);
  const printed = range === null || range.first === range.last ? pages : `${range.first}--${range.last}`;
  return [
    ["volume", text(volume)],
    ["number", text(issue)],
    ["pages", text(printed)],
    ["issn", text(issn)],
  ];
}

function fieldsOf(item: CitedItem, language: Language): readonly Field[] {
  const { bibtex } = recordTypes[item.type];
  return [
    ["author", item.authors.length === 0 ? null : item.authors.map(author).join(" and ")],
    // A second pair of braces keeps the capitals that styles would make small.
    ["title", `{${escaped(titleIn(item, language))}}`],
    [bibtex === "article" ? "journal" : "organization", item.journal === null ? null : `{${escaped(item.journal)}}`],
    ...(isLaw(item.type) ? ofAct(item, language) : ofPublication(item)),
    ...dated(isLaw(item.type) ? item.date : publishedOn(item)),
    ["entrysubtype", item.type === "news" ? "newspaper" : null],
    ["version", versionOf(item)],
    ["language", languageKeys[item.wording.language]],
    ["note", escaped(recordNote(item, language))],
    ["doi", item.doi === null ? null : verbatim(item.doi)],
    ["url", verbatim(item.url)],
    ["urldate", item.accessed],
  ];
}

/** One entry for BibTeX and biblatex, in UTF-8. Its key holds only letters, digits and `:-._`. */
export function bibtexEntry(item: CitedItem, language: Language): string {
  const fields = fieldsOf(item, language).filter(([, value]) => value !== null);
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${recordTypes[item.type].bibtex}{${item.key},\n${lines.join("")}}\n`;
}
