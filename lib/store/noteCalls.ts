import type { EId } from "#lib/law/eId";
import type { Database } from "#lib/store/database";
import { assemble, type StoredReference } from "#lib/store/referenceRows";

/** The calls of some notes of an edition, wherever in it they stand, in reading order. */
export async function callsOfNotes(
  database: Database,
  work: string,
  edition: string,
  notes: readonly EId[],
): Promise<readonly StoredReference[]> {
  if (notes.length === 0) return [];
  const rows = await database.all(
    `SELECT * FROM refs WHERE work = ? AND edition = ? AND rule = 'note'
      AND id IN (SELECT ref FROM targets WHERE work = ? AND eId IN (${notes.map(() => "?").join()})) ORDER BY position, field, start`,
    [work, edition, work, ...notes],
  );
  return assemble(database, rows);
}
