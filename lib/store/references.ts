import type { Reference } from "#lib/law/reference";
import type { Database, Statement } from "#lib/store/database";
import { assemble, type StoredReference } from "#lib/store/referenceRows";

/** References in the provisions of an edition whose order lies in the range, both ends included, in reading order. */
export async function referencesIn(
  database: Database,
  work: string,
  edition: string,
  from: number,
  to: number,
): Promise<readonly StoredReference[]> {
  const rows = await database.all(
    "SELECT * FROM refs WHERE work = ? AND edition = ? AND position BETWEEN ? AND ? ORDER BY position, field, start",
    [...[work, edition, from, to]],
  );
  return assemble(database, rows);
}

export const removeReferences = (work: string, edition: string): readonly Statement[] => [
  { sql: "DELETE FROM targets WHERE ref IN (SELECT id FROM refs WHERE work = ? AND edition = ?)", args: [work, edition] },
  { sql: "DELETE FROM refs WHERE work = ? AND edition = ?", args: [work, edition] },
];

/** The statements that put one reference under an id, at the place of its source. */
export const putReference = (id: number, it: Reference, position: number): readonly Statement[] => [
  {
    sql: "INSERT INTO refs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    args: [
      ...[id, it.work, it.edition, it.source, it.in, it.start, it.end, it.surface, it.kind, it.status, it.rule],
      ...[it.editionCited, it.editionBasis, it.wording, position],
    ],
  },
  ...it.targets.map((target, number) => ({
    sql: "INSERT INTO targets VALUES (?, ?, ?, ?, ?, ?, ?)",
    args: [id, number, target.work, target.edition, target.eId, target.act, target.reading],
  })),
];
