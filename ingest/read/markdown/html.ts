import { fromMarkdown } from "mdast-util-from-markdown";

/** HTML inside Markdown, taken apart: text as shown, tags by name, and what no browser shows. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly name: string; readonly closes: boolean; readonly source: string }
  | { readonly kind: "hidden"; readonly source: string };

/** Each alternative stops at the next `<`, so that the time stays linear in what an attacker may write. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][a-z0-9-]*)(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<[!?][^<>]*>/gi;

export function takeApart(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let from = 0;
  for (const match of html.matchAll(markup)) {
    if (match.index > from) tokens.push({ kind: "text", text: html.slice(from, match.index) });
    const [source, , name] = match;
    if (name) tokens.push({ kind: "tag", name: name.toLowerCase(), closes: source.startsWith("</"), source });
    else tokens.push({ kind: "hidden", source });
    from = match.index + source.length;
  }
  if (from < html.length) tokens.push({ kind: "text", text: html.slice(from) });
  return tokens;
}

/** Tags that stand inside a word or a line; every other one keeps the words around it apart. */
const inlineTags: ReadonlySet<string> = new Set(
  "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
export const keepsApart = (tag: string): boolean => !inlineTags.has(tag);

/** Tags that end the block before them. */
const blockTags: ReadonlySet<string> = new Set(
  "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
export const endsBlock = (tag: string): boolean => blockTags.has(tag);

/** `h2` → 2; null where the tag is no heading. */
export const headingLevelOf = (tag: string): number | null => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : null);

/** Resolves character references, which CommonMark does not do inside HTML; those it does not know stay as they are. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/gi, (reference) => {
    const [paragraph] = fromMarkdown(reference).children;
    const [shown] = paragraph?.type === "paragraph" ? paragraph.children : [];
    return shown?.type === "text"
      ? shown.value.replace(/[\r\n]/g, " ")
      : reference.replace(/&(?:nbsp|#160|#xa0|#10|#13|#32|#x20|#9);/i, " ");
  });
