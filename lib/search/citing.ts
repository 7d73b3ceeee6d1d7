import type { Provision } from "#lib/law/provision";
import type { Cited } from "#lib/search/goto";
import { citationsOf } from "#lib/store/citations";
import type { Library } from "#lib/store/library";

/** How many provisions are looked for that cite each one. */
const mostEach = 20;

/** Rows of the provisions that cite one of those a citation leads to, laws before literature; none twice. */
export async function rowsCiting(library: Library, { provisions }: Cited): Promise<readonly number[]> {
  const found = await Promise.all(provisions.map(({ work, eId }: Provision) => citationsOf(library.database, work, eId, mostEach)));
  const sources = found.flatMap(({ references }) => references.map(({ work, edition, source }) => JSON.stringify([work, edition, source])));
  const wanted = [...new Set(sources)];
  if (wanted.length === 0) return [];
  const rows = await library.database.all(
    `SELECT id, work, edition, eId FROM provisions WHERE (work, edition, eId) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`,
    [`[${wanted.join()}]`],
  );
  const rowOf = new Map(rows.map((row) => [JSON.stringify([row.work, row.edition, row.eId]), Number(row.id)]));
  return wanted.flatMap((key) => rowOf.get(key) ?? []);
}
