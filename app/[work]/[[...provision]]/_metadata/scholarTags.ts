import type { PartialDate } from "#lib/law/date";
import { pageRange } from "#lib/law/pageRange";
import type { Edition, Work } from "#lib/law/work";

/** Names and contents of `meta` elements; a list becomes an element each. */
export type Tags = Readonly<Record<string, string | string[]>>;

/** `2026/03/30`, as far as it is known. */
const slashed = (date: PartialDate): string => date.replaceAll("-", "/");

const told = (entries: readonly (readonly [name: string, value: string | readonly string[] | null | undefined])[]): Tags =>
  Object.fromEntries(
    entries.flatMap(([name, value]) => (value === null || value === undefined || value.length === 0 ? [] : [[name, [value].flat()]])),
  );

/**
 * The tags by which Google Scholar and Zotero know an article (Google Scholar, inclusion guidelines for webmasters,
 * "Indexing guidelines"): only for literature, and only what it states of itself.
 *
 * @param address of the whole text, with its host; null without one, as these tags know no relative addresses.
 */
export function scholarTags({ facts, title }: Work, { language, date }: Edition, address: string | null): Tags {
  const published = facts.published ?? date;
  const pages = pageRange(facts.pages);
  return told([
    ["citation_title", title[language] ?? Object.values(title)[0]],
    ["citation_author", facts.authors],
    ["citation_author_institution", facts.affiliations],
    ["citation_publication_date", published === null ? null : slashed(published)],
    ["citation_journal_title", facts.journal],
    ["citation_volume", facts.volume],
    ["citation_issue", facts.issue],
    ["citation_firstpage", pages?.first],
    ["citation_lastpage", pages?.last],
    ["citation_issn", facts.issn],
    ["citation_doi", facts.doi],
    ["citation_language", language],
    ["citation_keywords", facts.keywords[language]?.join("; ")],
    ["citation_fulltext_html_url", address],
  ]);
}
