import { type PartialDate, parseDate } from "#lib/law/date";
import type { Provision } from "#lib/law/provision";
import type { Reference, ReferenceTarget } from "#lib/law/reference";
import { isLaw, type Work, type WorkType } from "#lib/law/work";
import { searchWords } from "#lib/search/searchWords";
import type { EditionContent } from "#lib/store/putEdition";
import type { EditionLinks } from "#lib/store/putLinks";
import type { SearchWords } from "#lib/store/searchWords";
import { type Chance, oneOf } from "./chance";
import type { Seed, SeedEdition, Seeds } from "./seeds";
import { varied } from "./vary";

/** A new work made from a seed, as the library takes it. */
export type VariedWork = {
  readonly work: Work;
  readonly contents: readonly EditionContent[];
  readonly links: readonly EditionLinks[];
};

/** A country has few constitutions and many orders. */
const lawTypes: readonly WorkType[] = ["constitutional-law", "code", "law", "law", "decree", "resolution", "resolution", "order", "order"];
const literatureTypes: readonly WorkType[] = ["scholarly", "scholarly", "overview", "news"];

function day(year: number): PartialDate {
  const parsed = parseDate(`${year}-${String(1 + (year % 12)).padStart(2, "0")}-15`);
  if (!parsed.ok) throw new Error(`${year} is no year`);
  return parsed.value;
}

/** Years of laws and of writings, as a collection of today has them. */
const years = { from: 1991, count: 35 } as const;

/** The id that the copy of a work has. */
const copyId = (id: string, copy: number): string => `${id}-${copy}`;

function workOf({ work }: Seed, copy: number, { vocabularies }: Seeds, chance: Chance): Work {
  const year = years.from + Math.floor(chance() * years.count);
  const title = Object.fromEntries(
    Object.entries(work.title).map(([language, text]) => [
      language,
      `${varied(text, vocabularies.get(language as keyof typeof work.title) ?? [], chance)} ${copy}`,
    ]),
  );
  const common = { ...work, id: copyId(work.id, copy), title, aliases: [], replacedBy: null, akn: null };
  if (!isLaw(work.type)) {
    return { ...common, type: oneOf(literatureTypes, chance) ?? work.type, facts: { ...work.facts, title, published: day(year) } };
  }
  const inForce = { from: day(year), to: chance() < 0.2 ? day(year + 1) : null };
  return { ...common, type: oneOf(lawTypes, chance) ?? work.type, adopted: day(year), inForce };
}

function provisionsOf({ provisions }: SeedEdition, id: string, { vocabularies }: Seeds, chance: Chance): readonly Provision[] {
  return provisions.map((it) => {
    const vary = (text: string | null): string | null => (text === null ? null : varied(text, vocabularies.get(it.language) ?? [], chance));
    return { ...it, work: id, text: vary(it.text), heading: vary(it.heading), wrapUp: vary(it.wrapUp) };
  });
}

function wordsOf(provisions: readonly Provision[], work: Work): readonly SearchWords[] {
  let above: readonly Provision[] = [];
  return provisions.map((provision) => {
    above = above.slice(0, above.findLastIndex((it) => it.eId === provision.parent) + 1);
    const found = searchWords(provision, above, work);
    above = [...above, provision];
    return found;
  });
}

/** References keep their places, though the words there are others: searches ask how many there are, and where they lead. */
function linksOf({ references, provisions }: SeedEdition, copy: number, ids: ReadonlySet<string>): EditionLinks {
  const order = new Map(provisions.map((it) => [it.eId, it.order]));
  const moved = (target: ReferenceTarget): ReferenceTarget =>
    target.work !== null && ids.has(target.work) ? { ...target, work: copyId(target.work, copy) } : target;
  return {
    fingerprint: "varied",
    citedWorks: [],
    audit: [],
    references: references.map(({ id: _id, ...it }) => {
      const reference: Reference = { ...it, work: copyId(it.work, copy), targets: it.targets.map(moved) };
      return { reference, position: order.get(it.source) ?? 0 };
    }),
  };
}

/** A work like a seed: its form, its references to copies of the same number, words and numbers varied. */
export function variedWork(seed: Seed, copy: number, seeds: Seeds, chance: Chance): VariedWork {
  const work = workOf(seed, copy, seeds, chance);
  const ids = new Set(seeds.seeds.map((it) => it.work.id));
  const contents = seed.editions.map((it, index): EditionContent => {
    const edition = { ...it.edition, work: work.id };
    const provisions = provisionsOf(it, work.id, seeds, chance);
    const common = { edition, position: index + 1, fingerprint: "varied", facts: work.facts, provisions, entries: it.entries };
    return { ...common, words: wordsOf(provisions, work), furniture: [], audit: [] };
  });
  return { work, contents, links: seed.editions.map((it) => linksOf(it, copy, ids)) };
}
