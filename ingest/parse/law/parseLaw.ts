import { acceptMarkers, type MarkedLine } from "#ingest/parse/law/acceptMarkers";
import { frontMatter } from "#ingest/parse/law/frontMatter";
import { basicRank, formOf, type Marker } from "#ingest/parse/law/marker";
import { Outline } from "#ingest/parse/law/outline";
import { toNodes } from "#ingest/parse/law/toNodes";
import { Ids } from "#ingest/parse/nodes";
import type { CleanLine, Line, Node, Outcome, Place, Problem } from "#ingest/stage";
import type { Language } from "#lib/law/language";

const isStart = (it: MarkedLine): it is MarkedLine & { readonly marker: Marker } => it.marker !== null;

function outlineOf(source: readonly Line[], marked: readonly MarkedLine[]): Outline {
  const outline = new Outline(source);
  for (const [index, it] of marked.entries()) {
    if (isStart(it)) outline.start(it);
    else if (it.line.headingLevel !== null) outline.startHeading(it.line);
    else outline.continue(it, marked.slice(index + 1, index + 1 + lookAhead));
  }
  return outline;
}

const placeKey = ({ page, line }: Place): string => `${page}:${line}`;

/** How far a block after a list looks for the list's next number, in lines. */
const lookAhead = 200;

/**
 * A law as a tree of provisions: title, preamble, units above the article, articles, paragraphs and what is inside them.
 * Null if the lines hold no unit of law that we know: the caller reads them as plain headings and paragraphs.
 */
export function parseLaw(source: readonly Line[], lines: readonly CleanLine[], language: Language): Outcome<readonly Node[]> | null {
  const { marked, problems } = acceptMarkers(lines, formOf(language));
  const first = marked.findIndex((it) => it.marker !== null);
  const isLaw = marked.some((it) => it.marker !== null && it.marker.rank <= basicRank);
  if (first < 0 || !isLaw) return null;
  const found: Problem[] = [...problems];
  const ids = new Ids();
  const front = frontMatter(source, lines.slice(0, first), language, ids);
  const outline = outlineOf(source, marked.slice(first));
  const settled = new Set<string>();
  const report = (problem: Problem): void => void found.push(problem);
  const nodes = toNodes(outline.root, { source, language, ids, report, settleGap: (place) => settled.add(placeKey(place)) });
  const open = found.filter(({ rule, place }) => rule !== "gap-in-numbering" || place === null || !settled.has(placeKey(place)));
  return { value: [...front, ...nodes], problems: [...open, ...outline.problems] };
}
