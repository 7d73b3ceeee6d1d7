import { insideUnits } from "#lib/law/citation/insideUnits";
import type { FindInside, HasEId } from "#lib/law/citation/resolve";
import { parseEId } from "#lib/law/eId";
import type { Library } from "#lib/store/library";

/** What comes right after `_` in the order of bytes: eIds that begin with `art_4__` stand before `art_4_` and this. */
const afterUnderscore = "`";

/**
 * Says which provisions an edition holds. A citation can be read in dozens of ways, nearly all of them below one article:
 * so everything below it is asked for at once, and not each reading by itself.
 */
export function heldIn({ database }: Library, work: string, edition: string): HasEId {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const readBelow = async (top: string): Promise<ReadonlySet<string>> => {
    const rows = await database.all(
      `SELECT eId FROM provisions WHERE work = ?1 AND edition = ?2 AND eId = ?3 UNION ALL
        SELECT eId FROM provisions WHERE work = ?1 AND edition = ?2 AND eId >= ?4 AND eId < ?5`,
      [work, edition, top, `${top}__`, `${top}_${afterUnderscore}`],
    );
    return new Set(rows.map((row) => String(row.eId)));
  };
  return async (eId) => {
    const top = eId.split("__", 1)[0] ?? eId;
    const below = known.get(top) ?? readBelow(top);
    known.set(top, below);
    return (await below).has(eId);
  };
}

/** Finds what an edition numbers anew in each part or chapter. Asked for only where nothing of the number stands at the top. */
export function heldInside({ database }: Library, work: string, edition: string): FindInside {
  return async (step) => {
    const rows = await database.all("SELECT eId FROM provisions WHERE work = ? AND edition = ? AND eId LIKE ? ESCAPE '\\'", [
      ...[work, edition, `%\\_\\_${step.replaceAll("_", "\\_")}`],
    ]);
    const eIds = rows.flatMap((row) => {
      const eId = parseEId(String(row.eId));
      return eId.ok ? [eId.value] : [];
    });
    return insideUnits(eIds)(step);
  };
}
