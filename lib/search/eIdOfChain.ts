import type { Chain } from "#lib/law/citation/citation";
import { type EId, parseEId } from "#lib/law/eId";

/** What numbers alone stand for, outermost first: the 44, 1 and 15 of `44(1)(15)`. */
const bareUnits = ["art", "para", "subpara", "point"] as const;

/** The eId that a citation would have, by its own words; null if it has none. */
export function eIdOfChain(chain: Chain): EId | null {
  const steps = chain.map(({ unit, number }, index) => {
    const word = unit ?? bareUnits[index] ?? "item";
    return number === "" ? word : `${word}_${number}`;
  });
  const eId = parseEId(steps.join("__"));
  return eId.ok ? eId.value : null;
}
