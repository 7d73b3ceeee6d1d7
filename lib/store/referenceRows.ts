import type { EId } from "#lib/law/eId";
import type { Reference, ReferenceTarget } from "#lib/law/reference";
import type { Database, Row } from "#lib/store/database";

/** A reference with where it stands in the library: `id` tells it from all others of its generation. */
export type StoredReference = Reference & { readonly id: number };

const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : String(row[column]));

const targetOfRow = (row: Row): ReferenceTarget => ({
  work: textOrNull(row, "work"),
  edition: textOrNull(row, "edition"),
  eId: textOrNull(row, "eId") as EId | null,
  act: textOrNull(row, "act"),
  reading: Number(row.reading),
});

const referenceOfRow = (row: Row, targets: readonly ReferenceTarget[]): StoredReference => ({
  id: Number(row.id),
  work: String(row.work),
  edition: String(row.edition),
  source: String(row.source) as EId,
  in: String(row.field) as Reference["in"],
  start: Number(row.start),
  end: Number(row.end),
  surface: String(row.surface),
  kind: String(row.kind) as Reference["kind"],
  status: String(row.status) as Reference["status"],
  rule: String(row.rule),
  targets,
  editionCited: textOrNull(row, "editionCited") as Reference["editionCited"],
  editionBasis: textOrNull(row, "editionBasis") as Reference["editionBasis"],
  wording: textOrNull(row, "wording") as Reference["wording"],
});

/** The references that rows of `refs` stand for, with their targets, in the order of the rows. */
export async function assemble(database: Database, rows: readonly Row[]): Promise<readonly StoredReference[]> {
  if (rows.length === 0) return [];
  const marks = rows.map(() => "?").join();
  const ids = rows.map((row) => Number(row.id));
  const byReference = new Map<number, ReferenceTarget[]>();
  for (const row of await database.all(`SELECT * FROM targets WHERE ref IN (${marks}) ORDER BY ref, number`, ids)) {
    byReference.set(Number(row.ref), [...(byReference.get(Number(row.ref)) ?? []), targetOfRow(row)]);
  }
  return rows.map((row) => referenceOfRow(row, byReference.get(Number(row.id)) ?? []));
}
