import { acceptMarkers } from "#ingest/parse/law/acceptMarkers";
import { formsOf, type LawForm } from "#ingest/parse/law/form";
import type { LawLine } from "#ingest/parse/law/markedLine";
import { basicRank, highestInner, markersOf } from "#ingest/parse/law/marker";
import { splitRunIns } from "#ingest/parse/law/splitRunIns";
import { levelOf, type MarkerRow } from "#ingest/parse/law/vocabulary";
import type { Line, Problem } from "#ingest/stage";
import type { LawFormName } from "#lib/law/form";
import type { Language } from "#lib/law/language";

/** So many lines show which form a law has. */
const sample = 1500;

/** A number that does not fit speaks louder against a form than one that fits speaks for it. */
const worthOfDoubt = 3;

/** A number that is left out speaks against it no louder: every wording that something was taken out of has gaps. */
const worthOfGap = 1;

const worthAgainst = ({ rule, severity }: Problem): number =>
  rule === "gap-in-numbering" ? worthOfGap : severity === "info" ? 0 : worthOfDoubt;

/** Basic units that a form finds at least: one bare number proves nothing. */
const fewestBasic: Readonly<Record<LawFormName, number>> = {
  articles: 1,
  "bracketed-paragraphs": 1,
  sections: 2,
  "bare-sections": 3,
  points: 2,
};

/** How well a form explains the numbers of a law; null: it finds none of the units it is named after. */
function fitOf(source: readonly Line[], lines: readonly LawLine[], form: LawForm): number | null {
  const { marked, problems } = acceptMarkers(splitRunIns(source, lines, form), form);
  const markers = marked.flatMap(({ marker }) => marker ?? []);
  if (markers.filter(({ rank }) => rank === basicRank).length < fewestBasic[form.name]) return null;
  if (form.name === "bracketed-paragraphs" && !markers.some(({ rank }) => rank === highestInner)) return null;
  return markers.length - problems.reduce((sum, problem) => sum + worthAgainst(problem), 0);
}

/** The form with its containers in the order in which the law first prints them: chapters stand in parts, or parts in chapters. */
function inPrintedOrder(form: LawForm, lines: readonly LawLine[]): LawForm {
  const first = new Map<string, number>();
  for (const [index, { text, quoted }] of lines.entries())
    for (const { row } of quoted ? [] : markersOf(text, form)) if (!first.has(levelOf(row))) first.set(levelOf(row), index);
  const place = (row: MarkerRow): number => first.get(levelOf(row)) ?? Number.MAX_SAFE_INTEGER;
  return { ...form, containers: form.containers.toSorted((left, right) => place(left) - place(right)) };
}

/**
 * The form in which a law is built: the one whose lists leave the fewest numbers unexplained.
 *
 * @param set the form that the manifest says; null: it is recognised.
 */
export function recogniseForm(source: readonly Line[], lines: readonly LawLine[], language: Language, set: LawFormName | null): LawForm {
  const { own, other } = formsOf(language);
  const [usual] = own;
  if (usual === undefined) throw new Error(`There is no form of law in "${language}"`);
  const start = lines.slice(0, sample);
  let best: { readonly form: LawForm; readonly fit: number } | null = null;
  for (const form of [...own, ...other]) {
    if (set !== null && form.name !== set) continue;
    const fit = fitOf(source, start, form);
    if (fit !== null && (best === null || fit > best.fit)) best = { form, fit };
  }
  return inPrintedOrder(best?.form ?? own.find(({ name }) => name === set) ?? usual, lines);
}
