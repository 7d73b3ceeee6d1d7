import type { Database, Statement } from "#lib/store/database";

/** Rows a transaction: bounds memory on large editions. */
const rowsAtOnce = 500;

/** Writes statements, however many they are. */
export async function writeInParts(database: Database, statements: readonly Statement[]): Promise<void> {
  for (let start = 0; start < statements.length; start += rowsAtOnce) await database.write(statements.slice(start, start + rowsAtOnce));
}
