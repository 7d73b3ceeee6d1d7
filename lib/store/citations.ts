import type { EId } from "#lib/law/eId";
import { literatureTypes, type WorkType } from "#lib/law/work";
import type { Database } from "#lib/store/database";
import { eIdSteps } from "#lib/store/provisionsAt";
import { assemble, type StoredReference } from "#lib/store/referenceRows";
import { inside, isInside, type Sql } from "#lib/store/sql";

/**
 * What cites a provision. A citation of something inside it cites it too; what stands inside it does not, since nothing is
 * cited by itself. References of every status count, and show it.
 */
export type Citations = { readonly total: number; readonly references: readonly StoredReference[] };

const literature = [...literatureTypes].map((type: WorkType) => `'${type}'`).join();

/** Laws before literature, then as the manifest has them. */
const inRank = `ORDER BY (SELECT type IN (${literature}) FROM works WHERE id = refs.work), (SELECT position FROM works WHERE id = refs.work),
  refs.edition, refs.position, refs.field, refs.start`;

async function found(database: Database, { sql, args }: Sql, limit: number): Promise<Citations> {
  const counted = await database.first(`SELECT count(*) AS total FROM refs WHERE ${sql}`, args);
  const total = Number(counted?.total ?? 0);
  const rows = total === 0 ? [] : await database.all(`SELECT refs.* FROM refs WHERE ${sql} ${inRank} LIMIT ?`, [...args, limit]);
  return { total, references: await assemble(database, rows) };
}

/** References to a provision or to something inside it, in whatever wording, from outside it; the first `limit` of them. */
export function citationsOf(database: Database, work: string, eId: EId, limit: number): Promise<Citations> {
  const target = inside("eId", eId);
  const source = inside("refs.source", eId);
  const sql = `refs.id IN (SELECT ref FROM targets WHERE work = ? AND ${target.sql}) AND NOT (refs.work = ? AND ${source.sql})`;
  return found(database, { sql, args: [work, ...target.args, work, ...source.args] }, limit);
}

/** References to what a provision is a part of, and so to it too: "Article 39" for its paragraph 1. */
export async function citationsOfWhole(database: Database, work: string, eId: EId, limit: number): Promise<Citations> {
  const above = eIdSteps(eId).slice(0, -1);
  if (above.length === 0) return { total: 0, references: [] };
  const source = inside("refs.source", eId);
  const sql = `refs.id IN (SELECT ref FROM targets WHERE work = ? AND eId IN (${above.map(() => "?").join()})) AND NOT (refs.work = ? AND ${source.sql})`;
  return found(database, { sql, args: [work, ...above, work, ...source.args] }, limit);
}

const counted = `SELECT count(DISTINCT t.ref) FROM targets AS t JOIN refs AS r ON r.id = t.ref
  WHERE t.work = p.work AND ${isInside("t.eId", "p.eId")} AND NOT (r.work = p.work AND ${isInside("r.source", "p.eId")})`;

/**
 * How many references rely on the provision of a row `p` of `provisions`: as `citationsOf` finds them, without those from a
 * text to its own bibliography and headings, which say nothing of a provision's weight.
 */
export const citedBySql = `(${counted} AND r.kind NOT IN ('bibliography', 'internal'))`;

/** Provisions of an edition whose orders lie in a range, both ends included. */
export type ProvisionRange = { readonly work: string; readonly edition: string; readonly from: number; readonly to: number };

async function countsIn(
  database: Database,
  sql: string,
  { work, edition, from, to }: ProvisionRange,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.all(
    `SELECT eId, cited FROM (SELECT p.eId, ${sql} AS cited FROM provisions AS p
      WHERE p.work = ? AND p.edition = ? AND p.position BETWEEN ? AND ?) WHERE cited > 0`,
    [work, edition, from, to],
  );
  return new Map(rows.map((row) => [String(row.eId), Number(row.cited)]));
}

/** How often each of them is cited, by eId, as `citationsOf` lists it; those never cited are left out. */
export const citedBetween = (database: Database, range: ProvisionRange): Promise<ReadonlyMap<string, number>> =>
  countsIn(database, `(${counted})`, range);

/** How many references rely on rows of a sealed library, by row, as counted then; those never cited are left out. */
export async function citedByRow(database: Database, rows: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const counted = await database.all("SELECT row, count FROM cited WHERE row IN (SELECT value FROM json_each(?))", [JSON.stringify(rows)]);
  return new Map(counted.map((it) => [Number(it.row), Number(it.count)]));
}

/** How many references a work makes, and how many others make to it or to something in it. */
export async function connectionsOf(database: Database, work: string): Promise<{ readonly made: number; readonly received: number }> {
  const row = await database.first(
    `SELECT (SELECT count(*) FROM refs WHERE work = ?) AS made,
      (SELECT count(DISTINCT ref) FROM targets JOIN refs ON refs.id = targets.ref
        WHERE (targets.work = ? OR (targets.work IS NULL AND targets.act = ?)) AND refs.work <> ?) AS received`,
    [work, work, work, work],
  );
  return { made: Number(row?.made ?? 0), received: Number(row?.received ?? 0) };
}

/** The works, held or only named, that a work surely cites: in the order in which it first does. */
export async function worksCitedIn(database: Database, work: string): Promise<readonly string[]> {
  const rows = await database.all(
    `SELECT coalesce(t.work, t.act) AS cited FROM refs AS r JOIN targets AS t ON t.ref = r.id
      WHERE r.work = ?1 AND r.kind IN ('provision', 'act') AND r.status IN ('resolved', 'assumed') AND cited <> ?1
      GROUP BY cited ORDER BY min(r.id)`,
    [work],
  );
  return rows.map((row) => String(row.cited));
}
