import { escapeMarkup } from "#lib/markup";

export type Described = { readonly base: string; readonly name: string; readonly sentence: string; readonly languages: readonly string[] };

/**
 * How other tools search the site: OpenSearch 1.1, draft 6. Names are at most 16 characters long there, descriptions at most
 * 1024. Templates of suggestions are for JSON.
 *
 * @param base of addresses, without a slash at the end.
 */
export function openSearchDescription({ base, name, sentence, languages }: Described): string {
  const at = (path: string): string => escapeMarkup(base + path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(name.slice(0, 16))}</ShortName>
  <Description>${escapeMarkup(sentence.slice(0, 1024))}</Description>
  <Url type="text/html" template="${at("/search?q={searchTerms}&page={startPage?}")}"/>
  <Url type="application/json" template="${at("/api/search?q={searchTerms}&page={startPage?}&limit={count?}")}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${at("/opensearch.xml")}"/>
  <Image width="64" height="64" type="image/svg+xml">${at("/icon.svg")}</Image>
${languages.map((language) => `  <Language>${escapeMarkup(language)}</Language>`).join("\n")}
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
