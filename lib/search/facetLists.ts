import { forceKinds } from "#lib/law/force";
import { labelOf } from "#lib/law/label";
import { isLanguage, type Language } from "#lib/law/language";
import { titleOf, type Work, workTypes } from "#lib/law/work";
import { wordsIn } from "#lib/messages";
import type { FacetCount, FacetCounts } from "#lib/search/answer";
import type { Catalog } from "#lib/search/catalog";
import type { Counts, Plan } from "#lib/search/plan";
import { sectionKinds, sectionPath } from "#lib/search/records";
import type { Facet } from "#lib/search/request";
import { topicName, topicRule } from "#lib/search/topics";
import type { Library } from "#lib/store/library";

type Label = (value: string) => string;
/** Two values of a facet with their counts: negative if the first goes before. */
type Order = (left: FacetCount, right: FacetCount) => number;

const byCount: Order = (left, right) => right.count - left.count || left.label.localeCompare(right.label);
const newestFirst: Order = (left, right) => Number(right.value) - Number(left.value);
const byPlace =
  (values: readonly string[]): Order =>
  (left, right) =>
    values.indexOf(left.value) - values.indexOf(right.value);

/** A facet as a list: every value that occurs, and every value chosen, so that it can be unchosen. */
function listOf(
  counts: ReadonlyMap<string, number>,
  chosen: readonly (string | number)[],
  label: Label,
  order: Order,
): readonly FacetCount[] {
  const values = new Set([...[...counts].filter(([, count]) => count > 0).map(([value]) => value), ...chosen.map(String)]);
  return [...values].map((value) => ({ value, label: label(value), count: counts.get(value) ?? 0 })).sort(order);
}

/** Names of a work's sections by their path, in reading order, edition by edition. */
async function sectionNames(library: Library, work: Work, language: Language): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const edition of work.editions) {
    const sections = await library.ofKinds(work.id, edition.id, sectionKinds);
    for (const it of sections) {
      const path = sectionPath(work.id, it.eId);
      const label = labelOf(it.eId, language, sections);
      if (!names.has(path))
        names.set(path, it.kind === "heading" || it.heading === null ? label : `${label}. ${it.heading.replace(/\s+/gu, " ")}`);
    }
  }
  return names;
}

/** The facets of an answer, named in the interface's language. */
export async function facetLists(library: Library, catalog: Catalog, plan: Plan, counts: Counts, language: Language): Promise<FacetCounts> {
  const { say } = wordsIn(language);
  const type: Label = (value) => say(`type.${workTypes.find((it) => it === value) ?? "law"}`);
  const force: Label = (value) => say(`force.facet.${forceKinds.find((it) => it === value) ?? "none"}`);
  const work: Label = (value) => titleOf(catalog.byId.get(value) ?? { id: value, title: {} }, language);
  const tongue: Label = (value) => (isLanguage(value) ? say(`language.${value}`) : value);
  const list = (facet: Facet, label: Label, order: Order): readonly FacetCount[] =>
    listOf(counts[facet], plan.filters[facet], label, order);
  const chosen = catalog.byId.get(plan.sectionsOf ?? "");
  const sections = chosen === undefined ? new Map<string, string>() : await sectionNames(library, chosen, language);
  return {
    type: list("type", type, byCount),
    work: list("work", work, byCount),
    language: list("language", tongue, byCount),
    section: list("section", (value) => sections.get(value) ?? value, byPlace([...sections.keys()])),
    topic: list("topic", (value) => topicName(value, language), byCount).map((it) => ({ ...it, rule: topicRule(it.value, language) })),
    year: list("year", String, newestFirst),
    force: list("force", force, byPlace(forceKinds)),
  };
}
