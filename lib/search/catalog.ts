import { dayNumber, type PartialDate } from "#lib/law/date";
import { type ForceKind, forceKinds, forceOf } from "#lib/law/force";
import { dateOfWork, type Work } from "#lib/law/work";
import { mostFacetValues } from "#lib/search/form";
import type { Library } from "#lib/store/library";

/** The works of one generation: small beside their texts, and the same for every request, so they are read once. */
export type Catalog = {
  /** Works with at least one edition, in the order of the manifest. */
  readonly held: readonly Work[];
  readonly byId: ReadonlyMap<string, Work>;
};

const kept = new WeakMap<Library, Promise<Catalog>>();

async function readCatalog(library: Library): Promise<Catalog> {
  const held = (await library.works()).filter((work) => work.editions.length > 0);
  return { held, byId: new Map(held.map((work) => [work.id, work])) };
}

export function catalogOf(library: Library): Promise<Catalog> {
  const known = kept.get(library);
  if (known !== undefined) return known;
  const made = readCatalog(library);
  made.catch(() => kept.delete(library));
  kept.set(library, made);
  return made;
}

/** The kinds of force that held works have on a day: counting the others would find nothing. */
export function forcesOn(catalog: Catalog, day: PartialDate): readonly ForceKind[] {
  const found = new Set(catalog.held.map((work) => forceOf(work, day).kind));
  return forceKinds.filter((kind) => found.has(kind));
}

/** The force of each held work on a day; null if there are more works than the engine counts. */
export function forceOfWorks({ held }: Catalog, day: PartialDate): ReadonlyMap<string, ForceKind> | null {
  return held.length > mostFacetValues ? null : new Map(held.map((work) => [work.id, forceOf(work, day).kind]));
}

/** The day a work bears in lists, as YYYYMMDD, or null. */
export function dayOfWork(work: Work): number | null {
  const day = dateOfWork(work);
  return day === null ? null : dayNumber(day);
}
