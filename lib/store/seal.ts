import { type Counting, countAll } from "#lib/store/counting";
import type { Database, Statement } from "#lib/store/database";

/** Counts everything, and notes that what the library held before says nothing of what an index of this one must hold. */
const sealWhole = (since: number): readonly Statement[] => [
  { sql: "INSERT INTO words (words) VALUES ('optimize')" },
  ...countAll,
  { sql: "UPDATE editions SET since = ?", args: [since] },
  { sql: "INSERT OR REPLACE INTO meta (name, value) VALUES ('whole', ?)", args: [String(since)] },
];

/** Counts what searches would else count each time they ask: what changed, or all. */
export async function seal(database: Database, counting: Counting | null, since: number): Promise<void> {
  if (counting === null || counting.isOver) return database.write(sealWhole(since));
  const rows = await counting.count();
  await database.write([
    { sql: "INSERT OR REPLACE INTO recounted SELECT value, ? FROM json_each(?)", args: [since, JSON.stringify(rows)] },
  ]);
}
