import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Database } from "#lib/store/database";
import { provisionOfRow } from "#lib/store/rows";

/** What tells a provision from all others of a library. */
export type ProvisionKey = { readonly work: string; readonly edition: string; readonly eId: EId };

/** The same as one text, for maps. */
export const provisionKey = ({ work, edition, eId }: ProvisionKey): string => `${work}@${edition}/${eId}`;

/** The eId and those of all that it names on the way: `art_4`, `art_4__para_1`. */
export function eIdSteps(eId: EId): readonly EId[] {
  const parts = eId.split("__");
  return parts.map((_, index) => parts.slice(0, index + 1).join("__") as EId);
}

/**
 * Provisions from anywhere by `provisionKey`, and with each those that its eId names on the way, which its label needs.
 * One question, however many: each costs more than the rows it brings. What does not exist is left out.
 */
export async function provisionsAt(database: Database, wanted: readonly ProvisionKey[]): Promise<ReadonlyMap<string, Provision>> {
  if (wanted.length === 0) return new Map();
  const keys = wanted.flatMap(({ work, edition, eId }) => eIdSteps(eId).map((step) => JSON.stringify([work, edition, step])));
  const rows = await database.all(
    `SELECT * FROM provisions WHERE (work, edition, eId) IN
      (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?))`,
    [`[${[...new Set(keys)].join()}]`],
  );
  return new Map(rows.map(provisionOfRow).map((it) => [provisionKey(it), it]));
}

/** The first texts inside provisions that have none of their own, in reading order, by `provisionKey`: at most two each. */
export async function openingTexts(database: Database, of: readonly Provision[]): Promise<ReadonlyMap<string, string>> {
  const ranges = of.map(({ work, edition, eId, order, last }) => [work, edition, order + 1, Math.min(last, order + 4), eId]);
  if (ranges.length === 0) return new Map();
  const rows = await database.all(
    `SELECT p.text, p.work, p.edition, r.value ->> 4 AS root FROM json_each(?) AS r JOIN provisions AS p
      ON p.work = r.value ->> 0 AND p.edition = r.value ->> 1 AND p.position BETWEEN r.value ->> 2 AND r.value ->> 3
      WHERE p.text IS NOT NULL ORDER BY p.position`,
    [JSON.stringify(ranges)],
  );
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const key = provisionKey({ work: String(row.work), edition: String(row.edition), eId: String(row.root) as EId });
    found.set(key, [...(found.get(key) ?? []), String(row.text)]);
  }
  return new Map([...found].map(([key, texts]) => [key, texts.slice(0, 2).join(" ")]));
}
