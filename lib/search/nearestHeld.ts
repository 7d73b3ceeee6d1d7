import type { EId } from "#lib/law/eId";
import { compareNumbers, nearestByNumber } from "#lib/law/nearestByNumber";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** What begins like one step of an eId and is no further: everything of its unit at the same place. */
async function ofUnit({ database }: Library, work: string, edition: string, step: string): Promise<readonly Provision[]> {
  const start = step.replace(/_[^_]*$/u, "_");
  const rows = await database.all(
    "SELECT * FROM provisions WHERE work = ?1 AND edition = ?2 AND eId >= ?3 AND eId < ?4 AND instr(substr(eId, ?5), '_') = 0",
    [work, edition, start, `${start}\u{10FFFF}`, start.length + 1],
  );
  return rows.map(provisionOfRow).sort((one, other) => compareNumbers(one.eId, other.eId));
}

/**
 * The provisions nearest by number to one that an edition does not have: of its unit, under the innermost provision around it
 * that exists, in their order; none where the edition counts in other units. In place of what would stand inside a provision
 * that holds nothing of its unit, that provision.
 */
export async function nearestHeld(library: Library, work: string, edition: string, eId: EId): Promise<readonly Provision[]> {
  const steps = eId.split("__");
  for (let length = steps.length; length > 0; length -= 1) {
    const step = steps.slice(0, length).join("__");
    const all = await ofUnit(library, work, edition, step);
    const there = all.find((it) => it.eId === step);
    if (there !== undefined) return [there];
    const near = nearestByNumber(all, (it) => it.eId, step);
    if (near.length > 0) return near;
  }
  return [];
}
