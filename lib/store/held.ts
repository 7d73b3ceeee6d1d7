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

/** The same for one edition and all those of some works, in an order that is always the same. */
export async function fingerprintsAround(
  database: Database,
  work: string,
  edition: string,
  works: readonly string[],
): Promise<readonly string[]> {
  const rows = await database.all(
    `SELECT work, edition, fingerprint FROM editions
      WHERE work IN (SELECT value FROM json_each(?)) OR (work = ? AND edition = ?) ORDER BY work, edition`,
    [JSON.stringify(works), work, edition],
  );
  return rows.map((row) => `${row.work}@${row.edition} ${row.fingerprint}`);
}

/** What the references of an edition were made from; empty if it has not been linked. */
export async function linkedFingerprint(database: Database, work: string, edition: string): Promise<string> {
  const row = await database.first("SELECT linked FROM editions WHERE work = ? AND edition = ?", [work, edition]);
  return String(row?.linked ?? "");
}

/** The works that the references of an edition lead to. */
export async function worksCitedBy(database: Database, work: string, edition: string): Promise<readonly string[]> {
  const rows = await database.all(
    `SELECT DISTINCT t.work FROM targets AS t JOIN refs AS r ON r.id = t.ref
      WHERE r.work = ? AND r.edition = ? AND t.work IS NOT NULL`,
    [work, edition],
  );
  return rows.map((row) => String(row.work));
}

/** All eIds of an edition. */
export async function eIdsOf(database: Database, work: string, edition: string): Promise<ReadonlySet<string>> {
  const rows = await database.all("SELECT eId FROM provisions WHERE work = ? AND edition = ?", [work, edition]);
  return new Set(rows.map((row) => String(row.eId)));
}
