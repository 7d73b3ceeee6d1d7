import type { EId } from "#lib/law/eId";
import type { AuditEntry, Severity } from "#lib/law/provision";
import type { Database } from "#lib/store/database";
import { auditEntryOfRow } from "#lib/store/rows";

/** What remarks can be narrowed to; none of a kind means any. */
export type AuditFilter = {
  readonly work: readonly string[];
  readonly severity: readonly Severity[];
  readonly rule: readonly string[];
};

/** A remark with the provision that begins at or last before its place, or null where it has none, and its number in the edition. */
export type PlacedEntry = AuditEntry & { readonly at: EId | null; readonly position: number };

export const auditKeys = ["work", "severity", "rule"] as const satisfies readonly (keyof AuditFilter)[];
export type AuditKey = (typeof auditKeys)[number];

function whereOf(filter: AuditFilter): { readonly sql: string; readonly args: readonly string[] } {
  const used = auditKeys.filter((key) => filter[key].length > 0);
  const conditions = used.map((key) => `audit.${key} IN (${filter[key].map(() => "?").join()})`);
  return { sql: conditions.length === 0 ? "1" : conditions.join(" AND "), args: used.flatMap((key) => filter[key]) };
}

const provisionAt = `(SELECT eId FROM provisions AS p WHERE p.work = audit.work AND p.edition = audit.edition
  AND (coalesce(p.page, 0), p.line) <= (coalesce(audit.page, 0), audit.line) ORDER BY p.position DESC LIMIT 1)`;

const worstFirst = "CASE audit.severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END";

/** One page of what ingest reported, worst first, then by work and place. `page` counts from 1. */
export async function findAudit(
  database: Database,
  filter: AuditFilter,
  page: number,
  limit: number,
): Promise<{ readonly total: number; readonly entries: readonly PlacedEntry[] }> {
  const { sql, args } = whereOf(filter);
  const counted = await database.first(`SELECT count(*) AS total FROM audit WHERE ${sql}`, args);
  const rows = await database.all(
    `SELECT audit.*, ${provisionAt} AS at FROM audit WHERE ${sql}
      ORDER BY ${worstFirst}, audit.work, audit.edition, coalesce(audit.page, 0), audit.line, audit.position LIMIT ? OFFSET ?`,
    [...args, limit, (page - 1) * limit],
  );
  const entries = rows.map((row) => ({
    ...auditEntryOfRow(row),
    at: row.at === null ? null : (String(row.at) as EId),
    position: Number(row.position),
  }));
  return { total: Number(counted?.total ?? 0), entries };
}

/** How many remarks each value has, among those that the other filters leave. */
export async function countAudit(database: Database, filter: AuditFilter, by: AuditKey): Promise<ReadonlyMap<string, number>> {
  const { sql, args } = whereOf({ ...filter, [by]: [] });
  const rows = await database.all(`SELECT ${by} AS value, count(*) AS count FROM audit WHERE ${sql} GROUP BY 1 ORDER BY 2 DESC, 1`, args);
  return new Map(rows.map((row) => [String(row.value), Number(row.count)]));
}
