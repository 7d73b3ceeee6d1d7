import type { EId } from "#lib/law/eId";
import type { Reference, ReferenceTarget } from "#lib/law/reference";
import type { Database, Row, Statement } from "#lib/store/database";

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
async function assemble(database: Database, rows: readonly Row[]): Promise<readonly StoredReference[]> {
  if (rows.length === 0) return [];
  const marks = rows.map(() => "?").join();
  const ids = rows.map((row) => Number(row.id));
  const byReference = new Map<number, ReferenceTarget[]>();
  for (const row of await database.all(`SELECT * FROM targets WHERE ref IN (${marks}) ORDER BY ref, number`, ids)) {
    byReference.set(Number(row.ref), [...(byReference.get(Number(row.ref)) ?? []), targetOfRow(row)]);
  }
  return rows.map((row) => referenceOfRow(row, byReference.get(Number(row.id)) ?? []));
}

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

/** References from anywhere to one of the provisions, or with `null` among them to the work as a whole. Newest works first. */
export async function referencesTo(
  database: Database,
  work: string,
  eIds: readonly (EId | null)[],
  limit: number,
): Promise<readonly StoredReference[]> {
  const named = eIds.filter((eId) => eId !== null);
  const parts = [...(named.length > 0 ? [`eId IN (${named.map(() => "?").join()})`] : []), ...(eIds.includes(null) ? ["eId IS NULL"] : [])];
  if (parts.length === 0) return [];
  const rows = await database.all(
    `SELECT refs.* FROM refs WHERE id IN (SELECT ref FROM targets WHERE work = ? AND (${parts.join(" OR ")})) ORDER BY work, edition, position, start LIMIT ?`,
    [work, ...named, limit],
  );
  return assemble(database, rows);
}

/** What references can be narrowed to. `from` and `to` are a work, or a work and an eId with all inside it. */
export type ReferenceFilter = {
  readonly from: { readonly work: string; readonly eId: EId | null } | null;
  readonly to: { readonly work: string; readonly eId: EId | null } | null;
  readonly status: readonly string[];
  readonly kind: readonly string[];
  readonly language: readonly string[];
};

type Condition = { readonly sql: string; readonly args: readonly string[] };

const among = (column: string, values: readonly string[]): readonly Condition[] =>
  values.length === 0 ? [] : [{ sql: `${column} IN (${values.map(() => "?").join()})`, args: values }];

/** An eId and all inside it: those that go on with `__`. `~` sorts after every letter of an eId. */
const inside = (column: string, eId: EId | null): Condition =>
  eId === null
    ? { sql: "1", args: [] }
    : { sql: `(${column} = ? OR (${column} > ? AND ${column} < ?))`, args: [eId, `${eId}__`, `${eId}__~`] };

function conditionsOf({ from, to, status, kind, language }: ReferenceFilter): readonly Condition[] {
  const source = from === null ? [] : [{ sql: "refs.work = ?", args: [from.work] }, inside("refs.source", from.eId)];
  const narrowed = to === null ? null : inside("eId", to.eId);
  const target =
    to === null || narrowed === null
      ? []
      : [{ sql: `refs.id IN (SELECT ref FROM targets WHERE work = ? AND ${narrowed.sql})`, args: [to.work, ...narrowed.args] }];
  const spoken = among(
    "(SELECT language FROM provisions AS p WHERE p.work = refs.work AND p.edition = refs.edition AND p.eId = refs.source)",
    language,
  );
  return [...source, ...target, ...among("refs.status", status), ...among("refs.kind", kind), ...spoken];
}

/** One page of the references that a filter leaves, with their number in all. `page` counts from 1. */
export async function findReferences(
  database: Database,
  filter: ReferenceFilter,
  page: number,
  limit: number,
): Promise<{ readonly total: number; readonly references: readonly StoredReference[] }> {
  const conditions = conditionsOf(filter);
  const where = conditions.length === 0 ? "1" : conditions.map(({ sql }) => sql).join(" AND ");
  const args = conditions.flatMap((condition) => condition.args);
  const counted = await database.first(`SELECT count(*) AS total FROM refs WHERE ${where}`, args);
  const rows = await database.all(
    `SELECT refs.* FROM refs WHERE ${where} ORDER BY work, edition, position, field, start LIMIT ? OFFSET ?`,
    [...[...args, limit, (page - 1) * limit]],
  );
  return { total: Number(counted?.total ?? 0), references: await assemble(database, rows) };
}

/** How often each provision of a work is cited, by eId; the work as a whole under the empty string. */
export async function citationCounts(database: Database, work: string): Promise<ReadonlyMap<string, number>> {
  const rows = await database.all(
    "SELECT coalesce(eId, '') AS eId, count(DISTINCT ref) AS count FROM targets WHERE work = ? GROUP BY eId",
    [work],
  );
  return new Map(rows.map((row) => [String(row.eId), Number(row.count)]));
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
