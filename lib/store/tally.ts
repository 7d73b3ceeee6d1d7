import { type Severity, severities } from "#lib/law/provision";
import { type ReferenceStatus, referenceStatuses } from "#lib/law/reference";
import type { Database } from "#lib/store/database";

/** How much a library holds of a work, over all its editions. */
export type Tally = {
  readonly provisions: number;
  readonly references: Readonly<Record<ReferenceStatus, number>>;
  readonly problems: Readonly<Record<Severity, number>>;
};

/** Counts of the rows of some works by work and by the value of a column. */
async function counted(database: Database, table: string, column: string, works: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await database.all(
    `SELECT work, ${column} AS value, count(*) AS count FROM ${table} WHERE work IN (SELECT value FROM json_each(?)) GROUP BY work, ${column}`,
    [JSON.stringify(works)],
  );
  return new Map(rows.map((row) => [`${row.work} ${row.value}`, Number(row.count)]));
}

/** What a library holds of each of some works. */
export async function talliesOf(database: Database, works: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const [provisions, references, problems] = await Promise.all([
    counted(database, "provisions", "''", works),
    counted(database, "refs", "status", works),
    counted(database, "audit", "severity", works),
  ]);
  const of = <Value extends string>(counts: ReadonlyMap<string, number>, work: string, values: readonly Value[]) =>
    Object.fromEntries(values.map((value) => [value, counts.get(`${work} ${value}`) ?? 0])) as Record<Value, number>;
  return new Map(
    works.map((work) => [
      work,
      {
        provisions: provisions.get(`${work} `) ?? 0,
        references: of(references, work, referenceStatuses),
        problems: of(problems, work, severities),
      },
    ]),
  );
}
