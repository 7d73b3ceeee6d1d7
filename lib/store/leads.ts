import type { Database } from "#lib/store/database";

/** Where the provisions of an edition lead, by eId, each in one text: equal ones mean that the index says the same of them. */
export async function leadsOf(database: Database, work: string, edition: string): Promise<ReadonlyMap<string, string>> {
  const rows = await database.all(
    `SELECT source, group_concat(target, char(10)) AS targets FROM (
      SELECT DISTINCT r.source, json_array(coalesce(t.work, t.act), t.eId) AS target FROM refs AS r JOIN targets AS t ON t.ref = r.id
        WHERE r.work = ? AND r.edition = ? ORDER BY r.source, target) GROUP BY source`,
    [work, edition],
  );
  return new Map(rows.map(({ source, targets }) => [String(source), String(targets)]));
}

/** The eIds of provisions that lead elsewhere than before. */
export const leadingElsewhere = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((eId) => before.get(eId) !== after.get(eId));
