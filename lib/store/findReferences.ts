import type { EId } from "#lib/law/eId";
import type { ReferenceKind, ReferenceStatus } from "#lib/law/reference";
import type { Database } from "#lib/store/database";
import { assemble, type StoredReference } from "#lib/store/referenceRows";
import { inside, type Sql } from "#lib/store/sql";

/** A work or an act, as a whole or from one provision down. */
export type ReferenceEnd = { readonly work: string; readonly eId: EId | null };

/** What references can be narrowed to; several values of one kind are alternatives, none means any. */
export type ReferenceFilter = {
  readonly from: ReferenceEnd | null;
  readonly to: ReferenceEnd | null;
  readonly status: readonly ReferenceStatus[];
  readonly kind: readonly ReferenceKind[];
  readonly language: readonly string[];
};

const among = (column: string, values: readonly string[]): readonly Sql[] =>
  values.length === 0 ? [] : [{ sql: `${column} IN (${values.map(() => "?").join()})`, args: values }];

const from = ({ work, eId }: ReferenceEnd): readonly Sql[] => [{ sql: "refs.work = ?", args: [work] }, inside("refs.source", eId)];

/** References to a work that is held, or to an act that is not: the second have no `work`. */
export function citing({ work, eId }: ReferenceEnd): Sql {
  const part = inside("eId", eId);
  return {
    sql: `refs.id IN (SELECT ref FROM targets WHERE work = ? AND ${part.sql} UNION SELECT ref FROM targets WHERE work IS NULL AND act = ? AND ${part.sql})`,
    args: [work, ...part.args, work, ...part.args],
  };
}

const language = "(SELECT language FROM provisions AS p WHERE p.work = refs.work AND p.edition = refs.edition AND p.eId = refs.source)";

function whereOf(filter: ReferenceFilter): Sql {
  const conditions = [
    ...(filter.from === null ? [] : from(filter.from)),
    ...(filter.to === null ? [] : [citing(filter.to)]),
    ...among("refs.status", filter.status),
    ...among("refs.kind", filter.kind),
    ...among(language, filter.language),
  ];
  const sql = conditions.length === 0 ? "1" : conditions.map((condition) => condition.sql).join(" AND ");
  return { sql, args: conditions.flatMap((condition) => condition.args) };
}

const inOrder = "ORDER BY refs.work, refs.edition, refs.position, refs.field, refs.start";

export type FoundReferences = { readonly total: number; readonly references: readonly StoredReference[] };

/** One page of the references that a filter leaves, with their number in all. `page` counts from 1. */
export async function findReferences(database: Database, filter: ReferenceFilter, page: number, limit: number): Promise<FoundReferences> {
  const { sql, args } = whereOf(filter);
  const counted = await database.first(`SELECT count(*) AS total FROM refs WHERE ${sql}`, args);
  const rows = await database.all(`SELECT refs.* FROM refs WHERE ${sql} ${inOrder} LIMIT ? OFFSET ?`, [...args, limit, (page - 1) * limit]);
  return { total: Number(counted?.total ?? 0), references: await assemble(database, rows) };
}

/** References read at a time where all are wanted. */
const rowsAtOnce = 500;

/** All references that a filter leaves, in the same order, in memory that does not grow with their number. */
export async function* eachReference(database: Database, filter: ReferenceFilter): AsyncGenerator<StoredReference> {
  const { sql, args } = whereOf(filter);
  const after = "(refs.work, refs.edition, refs.position, refs.field, refs.start, refs.id) > (?, ?, ?, ?, ?, ?)";
  for (let last: readonly (string | number)[] = ["", "", 0, "", 0, 0]; ; ) {
    const rows = await database.all(`SELECT refs.* FROM refs WHERE ${sql} AND ${after} ${inOrder}, refs.id LIMIT ?`, [
      ...args,
      ...last,
      rowsAtOnce,
    ]);
    yield* await assemble(database, rows);
    const end = rows.at(-1);
    if (end === undefined || rows.length < rowsAtOnce) return;
    last = ["work", "edition", "position", "field", "start", "id"].map((column) => end[column] ?? "");
  }
}

export const countedBy = { status: "refs.status", kind: "refs.kind", language } as const;
export type CountedBy = keyof typeof countedBy;

/** How many references each value has, among those that the other filters leave. */
export async function countReferences(database: Database, filter: ReferenceFilter, by: CountedBy): Promise<ReadonlyMap<string, number>> {
  const { sql, args } = whereOf({ ...filter, [by]: [] });
  const rows = await database.all(`SELECT ${countedBy[by]} AS value, count(*) AS count FROM refs WHERE ${sql} GROUP BY 1`, args);
  return new Map(rows.map((row) => [String(row.value), Number(row.count)]));
}
