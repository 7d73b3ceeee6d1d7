import type { Chain } from "#lib/law/citation/citation";
import type { HasEId, Reading } from "#lib/law/citation/resolve";
import type { Library } from "#lib/store/library";

/** How a chain can be read, by what is held. */
type Readings = (chain: Chain, has: HasEId) => Promise<readonly Reading[]> | readonly Reading[];

/**
 * The ids of works that hold what a citation may mean. All of them are read as if they were one: so this asks as much of
 * thousands of laws as of one, and a work may be left out whose only reading is less strict than another work's.
 */
export async function worksHolding({ database }: Library, chains: readonly Chain[], readings: Readings): Promise<ReadonlySet<string>> {
  const known = new Map<string, Promise<boolean>>();
  const has: HasEId = (eId) => {
    const asked =
      known.get(eId) ?? database.first("SELECT 1 AS held FROM provisions WHERE eId = ? LIMIT 1", [eId]).then((row) => row !== null);
    known.set(eId, asked);
    return asked;
  };
  const read = await Promise.all(chains.map((chain) => readings(chain, has)));
  const rows = await database.all("SELECT DISTINCT work FROM provisions WHERE eId IN (SELECT value FROM json_each(?))", [
    JSON.stringify(read.flat().map(({ eId }) => eId)),
  ]);
  return new Set(rows.map((row) => String(row.work)));
}
