import type { Provision } from "#lib/law/provision";
import type { Database } from "#lib/store/database";
import { provisionOfRow } from "#lib/store/rows";

/**
 * The same provision in the other editions of its work, by the identity that the library gives it (`sameAs`), in the order of
 * the editions.
 */
export async function sameElsewhere(
  database: Database,
  { work, edition, sameAs }: Pick<Provision, "work" | "edition" | "sameAs">,
): Promise<readonly Provision[]> {
  const rows = await database.all(
    `SELECT p.* FROM provisions AS p JOIN editions AS e ON e.work = p.work AND e.edition = p.edition
      WHERE p.sameAs = ? AND p.work = ? AND p.edition <> ? ORDER BY e.position`,
    [sameAs, work, edition],
  );
  return rows.map(provisionOfRow);
}
