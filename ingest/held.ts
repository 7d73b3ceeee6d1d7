import { heldConcordances, successionKey } from "#lib/store/concordances";
import { type Current, libraryFile } from "#lib/store/current";
import type { Database } from "#lib/store/database";
import { type HeldWork, heldFingerprints, heldWorks } from "#lib/store/held";
import { openLibrary } from "#lib/store/library";

/** What the published library holds, or nothing if it cannot be built upon. */
export type Held = {
  /** The library's file; null if the next one begins empty. */
  readonly file: string | null;
  /** What each edition was made from, by `work@edition`. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly works: ReadonlyMap<string, HeldWork>;
  /** What each concordance was made from, by `successionKey`. */
  readonly concordances: ReadonlyMap<string, string>;
};

const nothingHeld: Held = { file: null, fingerprints: new Map(), works: new Map(), concordances: new Map() };

async function heldIn(database: Database, file: string): Promise<Held> {
  const concordances = await heldConcordances(database);
  return {
    ...{ file, fingerprints: await heldFingerprints(database), works: await heldWorks(database) },
    concordances: new Map(concordances.map((it) => [successionKey(it), it.fingerprint])),
  };
}

/** A library that is missing, damaged or of another schema holds nothing: the next one is made from the sources alone. */
export async function heldBy(dataDir: string, current: Current | null): Promise<Held> {
  if (current === null) return nothingHeld;
  const file = libraryFile(dataDir, current);
  const opened = await openLibrary(file, current.generation).catch(() => null);
  if (!opened?.ok) return nothingHeld;
  try {
    return await heldIn(opened.value.database, file).catch(() => nothingHeld);
  } finally {
    opened.value.close();
  }
}
