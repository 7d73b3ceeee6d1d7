import type { CleanLine } from "#ingest/stage";

/** Signs that open and close a quotation; straight quotes do both. */
const opens = /^[«“„"]/u;
const closes = /[»”“"][;.,]*$/u;

/** How many lines one quotation may take: a sign that is never closed is a scanning error, not a quotation. */
const longest = 500;

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** How many quotations a line leaves open; straight quotes are told apart by nothing and are not counted. */
const opened = (text: string): number =>
  count(text, /[«„]/gu) - count(text, /»/gu) + (/[«„]/u.test(text) ? 0 : count(text, /“/gu) - count(text, /”/gu));

/**
 * The last line of the quotation that begins with a line, or null if it never ends. It ends where a line ends with a closing
 * sign and as many were closed as opened; signs inside a quotation are often closed once for two.
 */
function endOf(lines: readonly CleanLine[], start: number): number | null {
  let depth = 0;
  let fallback: number | null = null;
  for (let at = start; at < Math.min(lines.length, start + longest); at += 1) {
    const text = lines[at]?.text.trimEnd() ?? "";
    depth += opened(text);
    if (!closes.test(text)) continue;
    if (depth <= 0 && !(at === start && /^"[^"]*$/u.test(text))) return at;
    fallback ??= at;
  }
  return fallback;
}

/** Whether a line announces what the act puts into another: "… in the following wording:". */
const announcesQuotation = (line: CleanLine | undefined): boolean => line !== undefined && /:\s*$/u.test(line.text);

/**
 * Marks the lines of texts that an amending act quotes: from a quotation sign after a colon to the sign that closes it. A quoted
 * "Статья 5. …" is none of the act's own articles.
 */
export function markQuoted<Of extends CleanLine>(lines: readonly Of[]): readonly (Of & { readonly quoted: boolean })[] {
  let until = -1;
  return lines.map((line, index) => {
    if (index > until && opens.test(line.text)) {
      const above = lines[index - 1];
      const end = announcesQuotation(above) ? endOf(lines, index) : null;
      if (end !== null) until = end;
    }
    return { ...line, quoted: index <= until };
  });
}
