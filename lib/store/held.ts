import type { Database } from "#lib/store/database";

/** A work as the library lists it: `record` is the JSON of its `WorkRecord`. */
export type HeldWork = { readonly record: string; readonly position: number };

/** The works that a library lists, by id. */
export async function heldWorks(database: Database): Promise<ReadonlyMap<string, HeldWork>> {
  const rows = await database.all("SELECT id, position, record FROM works");
  return new Map(rows.map((row) => [String(row.id), { record: String(row.record), position: Number(row.position) }]));
}

/** What each edition of a library was made from, by `work@edition`. */
export async function heldFingerprints(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all("SELECT work, edition, fingerprint FROM editions");
  return new Map(rows.map((row) => [`${row.work}@${row.edition}`, String(row.fingerprint)]));
}

/** What linking asks of an edition: what it was made from, what its references were, and the works that they lead to. */
export type HeldLinks = {
  readonly work: string;
  readonly edition: string;
  readonly fingerprint: string;
  /** Empty if it has not been linked. */
  readonly linked: string;
  readonly citedWorks: readonly string[];
};

/** What linking asks of all editions, in an order that is always the same. */
export async function heldLinks(database: Database): Promise<readonly HeldLinks[]> {
  const rows = await database.all("SELECT work, edition, fingerprint, linked, citedWorks FROM editions ORDER BY work, edition");
  return rows.map((row) => ({
    ...{ work: String(row.work), edition: String(row.edition), fingerprint: String(row.fingerprint), linked: String(row.linked) },
    citedWorks: JSON.parse(String(row.citedWorks)) as readonly string[],
  }));
}

/** How many blocks the provisions of an edition have that have several: each is addressed as `…__al_n`, without a row of its own. */
export async function blocksOf(database: Database, work: string, edition: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.all(
    "SELECT eId, length(text) - length(replace(text, char(10), '')) + 1 AS blocks FROM provisions WHERE work = ? AND edition = ? AND instr(text, char(10)) > 0",
    [work, edition],
  );
  return new Map(rows.map((row) => [String(row.eId), Number(row.blocks)]));
}

/** All eIds of an edition. */
export async function eIdsOf(database: Database, work: string, edition: string): Promise<ReadonlySet<string>> {
  const rows = await database.all("SELECT eId FROM provisions WHERE work = ? AND edition = ?", [work, edition]);
  return new Set(rows.map((row) => String(row.eId)));
}
