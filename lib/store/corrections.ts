import type { Correction } from "#lib/law/correction";
import type { Database, Statement } from "#lib/store/database";

/** Corrections of the provisions of an edition whose order lies in the range, both ends included, in the order of the text. */
export async function correctionsIn(
  database: Database,
  work: string,
  edition: string,
  from: number,
  to: number,
): Promise<readonly Correction[]> {
  const rows = await database.all(
    "SELECT record FROM corrections WHERE work = ? AND edition = ? AND position BETWEEN ? AND ? ORDER BY position, number",
    [work, edition, from, to],
  );
  return rows.map((row) => JSON.parse(String(row.record)) as Correction);
}

/** The statement that puts a correction beside its provision. `number` tells the corrections of an edition apart, in their order. */
export const putCorrection = (work: string, edition: string, position: number, number: number, it: Correction): Statement => ({
  sql: "INSERT INTO corrections (work, edition, position, number, record) VALUES (?, ?, ?, ?, ?)",
  args: [work, edition, position, number, JSON.stringify(it)],
});
