import type { Chain } from "#lib/law/citation/citation";
import { type EId, parseEId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** How many are offered on either side. */
const around = 2;

const order = new Intl.Collator("en", { numeric: true });

/** What numbers alone stand for, outermost first: the 44, 1 and 15 of `44(1)(15)`. */
const bareUnits = ["art", "para", "subpara", "point"] as const;

/** The eId that a citation would have, by its own words. */
export function eIdOfChain(chain: Chain): EId | null {
  const steps = chain.map(({ unit, number }, index) => {
    const word = unit ?? bareUnits[index] ?? "item";
    return number === "" ? word : `${word}_${number}`;
  });
  const eId = parseEId(steps.join("__"));
  return eId.ok ? eId.value : null;
}

/** What begins like one step of an eId and is no further: everything of its unit at the same place. */
async function ofUnit({ database }: Library, work: string, edition: string, step: string): Promise<readonly Provision[]> {
  const start = step.replace(/_[^_]*$/u, "_");
  const rows = await database.all(
    "SELECT * FROM provisions WHERE work = ?1 AND edition = ?2 AND eId >= ?3 AND eId < ?4 AND instr(substr(eId, ?5), '_') = 0",
    [work, edition, start, `${start}\u{10FFFF}`, start.length + 1],
  );
  return rows.map(provisionOfRow).sort((one, other) => order.compare(one.eId, other.eId));
}

/**
 * The provisions nearest by number to one that an edition does not have: of its unit, under the innermost provision around it
 * that exists. Two before it, two after it, in their order; none where the edition counts in other units.
 */
export async function nearestTo(library: Library, work: string, edition: string, eId: EId): Promise<readonly Provision[]> {
  const steps = eId.split("__");
  for (let length = steps.length; length > 0; length -= 1) {
    const step = steps.slice(0, length).join("__");
    const all = await ofUnit(library, work, edition, step);
    // Of what exists, what is asked for inside it is missing: itself is the nearest.
    const there = all.find((it) => it.eId === step);
    if (there !== undefined) return [there];
    const after = all.findIndex((it) => order.compare(it.eId, step) > 0);
    const at = after < 0 ? all.length : after;
    const near = all.slice(Math.max(0, at - around), at + around);
    if (near.length > 0) return near;
  }
  return [];
}
