import { acceptMarkers } from "#ingest/parse/law/acceptMarkers";
import { annexNumbers } from "#ingest/parse/law/annexNumbers";
import { countedAnew } from "#ingest/parse/law/countedAnew";
import { footnotes } from "#ingest/parse/law/footnotes";
import { frontMatter } from "#ingest/parse/law/frontMatter";
import { lawNodes } from "#ingest/parse/law/lawNodes";
import { markCalls } from "#ingest/parse/law/markCalls";
import type { MarkedLine } from "#ingest/parse/law/markedLine";
import { basicRank, type Marker } from "#ingest/parse/law/marker";
import { markFormat } from "#ingest/parse/law/markFormat";
import { Outline } from "#ingest/parse/law/outline";
import { markQuoted } from "#ingest/parse/law/quoted";
import { recogniseForm } from "#ingest/parse/law/recogniseForm";
import { splitRunIns } from "#ingest/parse/law/splitRunIns";
import { Ids } from "#ingest/parse/nodes";
import type { CleanLine, Line, Node, Outcome, Place, Problem } from "#ingest/stage";
import type { LawFormName } from "#lib/law/form";
import type { Language } from "#lib/law/language";

const isStart = (it: MarkedLine): it is MarkedLine & { readonly marker: Marker } => it.marker !== null;

function outlineOf(source: readonly Line[], marked: readonly MarkedLine[]): Outline {
  const outline = new Outline(source, basicLevel(marked));
  for (const [index, it] of marked.entries()) {
    const following = (): readonly MarkedLine[] => marked.slice(index + 1, index + 1 + lookAhead);
    if (isStart(it)) outline.start(it);
    else if (it.line.headingLevel !== null) outline.startHeading(it.line, following());
    else outline.continue(it, following());
  }
  return outline;
}

/** The level of heading that the format gives to basic units, if it gives them one. */
const basicLevel = (marked: readonly MarkedLine[]): number | null =>
  marked.find(({ marker, line }) => marker?.rank === basicRank && line.headingLevel !== null)?.line.headingLevel ?? null;

const placeKey = ({ page, line }: Place): string => `${page}:${line}`;

/** How far a block after a list looks for the list's next number, in lines. */
const lookAhead = 200;

/**
 * A law as a tree of provisions: title, preamble, units above the article, articles, paragraphs and what is inside them.
 * Null if the lines hold no unit of law that we know: the caller reads them as plain headings and paragraphs.
 *
 * @param set the form that the manifest says; null: it is recognised.
 */
export function parseLaw(
  source: readonly Line[],
  clean: readonly CleanLine[],
  language: Language,
  set: LawFormName | null,
): Outcome<readonly Node[]> | null {
  const whole = markFormat(source, markQuoted(markCalls(clean)));
  const form = recogniseForm(source, whole, language, set);
  const lines = splitRunIns(source, whole, form);
  const { marked, problems } = acceptMarkers(lines, form);
  const first = marked.findIndex((it) => it.marker !== null);
  const isLaw = marked.some((it) => it.marker !== null && it.marker.rank <= basicRank);
  if (first < 0 || !isLaw) return null;
  const found: Problem[] = [...problems];
  const ids = new Ids();
  const front = frontMatter(source, lines.slice(0, first), { language, form, ids });
  const outline = outlineOf(source, marked.slice(first));
  const settled = new Set<string>();
  const report = (problem: Problem): void => void found.push(problem);
  const anew = countedAnew(outline.root);
  const settleGap = (place: Place): void => void settled.add(placeKey(place));
  const nodes = lawNodes(front, outline.root.children, {
    source,
    language,
    form,
    ids,
    anew,
    annexNumbers: annexNumbers(outline.root.children),
    report,
    settleGap,
  });
  const twice = new Set(found.flatMap(({ rule, place }) => (rule === "number-twice" && place !== null ? [placeKey(place)] : [])));
  const answered: Readonly<Record<string, ReadonlySet<string>>> = { "gap-in-numbering": settled, "number-repeated": twice };
  const open = found.filter(({ rule, place }) => place === null || answered[rule]?.has(placeKey(place)) !== true);
  return { value: [...nodes, ...footnotes(source, clean, { language, ids })], problems: [...open, ...outline.problems] };
}
