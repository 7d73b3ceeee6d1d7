import { type Current, libraryFile } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";

/** A work as the published library lists it: `record` is the JSON of its `WorkRecord`. */
export type HeldWork = { readonly record: string; readonly position: number };

/** What the published library holds, or nothing if it cannot be built upon. */
export type Held = {
  /** The library's file; null if the next one begins empty. */
  readonly file: string | null;
  /** What each edition was made from, by `work@edition`. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly works: ReadonlyMap<string, HeldWork>;
};

const nothingHeld: Held = { file: null, fingerprints: new Map(), works: new Map() };

async function heldIn({ database }: Library, file: string): Promise<Held> {
  const editions = await database.all("SELECT work, edition, fingerprint FROM editions");
  const works = await database.all("SELECT id, position, record FROM works");
  return {
    file,
    fingerprints: new Map(editions.map((row) => [`${row.work}@${row.edition}`, String(row.fingerprint)])),
    works: new Map(works.map((row) => [String(row.id), { record: String(row.record), position: Number(row.position) }])),
  };
}

/** A library that is missing, damaged or of another schema holds nothing: the next one is made from the sources alone. */
export async function heldBy(dataDir: string, current: Current | null): Promise<Held> {
  if (current === null) return nothingHeld;
  const file = libraryFile(dataDir, current);
  const opened = await openLibrary(file, current.generation).catch(() => null);
  if (!opened?.ok) return nothingHeld;
  try {
    return await heldIn(opened.value, file).catch(() => nothingHeld);
  } finally {
    opened.value.close();
  }
}
