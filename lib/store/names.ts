import type { Database, Statement } from "#lib/store/database";

/** The names that references were looked for, each with a digest of the works that bore it then. */
export async function heldNames(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all("SELECT name, digest FROM names");
  return new Map(rows.map((row) => [String(row.name), String(row.digest)]));
}

/** The editions of which a provision matches a query of the full-text table, as `work@edition`. */
export async function editionsMatching(database: Database, match: string): Promise<readonly string[]> {
  const rows = await database.all(
    "SELECT DISTINCT p.work, p.edition FROM words JOIN provisions AS p ON p.id = words.rowid WHERE words MATCH ?",
    [match],
  );
  return rows.map((row) => `${row.work}@${row.edition}`);
}

/** Puts names in the place of those that were kept. */
export const putNames = (names: ReadonlyMap<string, string>): readonly Statement[] => {
  const all = JSON.stringify([...names]);
  return [
    { sql: "DELETE FROM names WHERE name NOT IN (SELECT value ->> 0 FROM json_each(?))", args: [all] },
    {
      sql: `INSERT INTO names SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
        ON CONFLICT (name) DO UPDATE SET digest = excluded.digest WHERE digest <> excluded.digest`,
      args: [all],
    },
  ];
};
