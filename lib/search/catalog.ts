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

/** How works of a catalog stand on a day. `ofWork` is null if there are more works than the engine counts. */
type ForcesOn = { readonly kinds: readonly ForceKind[]; readonly ofWork: ReadonlyMap<string, ForceKind> | null };

/** Of each catalog the last day asked for: searches ask for today, and works are too many to be gone through each time. */
const keptForces = new WeakMap<Catalog, { readonly day: PartialDate; readonly forces: ForcesOn }>();

function forces(catalog: Catalog, day: PartialDate): ForcesOn {
  const known = keptForces.get(catalog);
  if (known?.day === day) return known.forces;
  const ofWork = new Map(catalog.held.map((work) => [work.id, forceOf(work, day).kind]));
  const found = new Set(ofWork.values());
  const made = { kinds: forceKinds.filter((kind) => found.has(kind)), ofWork: ofWork.size > mostFacetValues ? null : ofWork };
  keptForces.set(catalog, { day, forces: made });
  return made;
}

/** The kinds of force that held works have on a day: counting the others would find nothing. */
export const forcesOn = (catalog: Catalog, day: PartialDate): readonly ForceKind[] => forces(catalog, day).kinds;

/** The force of each held work on a day; null if there are more works than the engine counts. */
export const forceOfWorks = (catalog: Catalog, day: PartialDate): ReadonlyMap<string, ForceKind> | null => forces(catalog, day).ofWork;

/** The day a work bears in lists, as YYYYMMDD, or null. */
export function dayOfWork(work: Work): number | null {
  const day = dateOfWork(work);
  return day === null ? null : dayNumber(day);
}
