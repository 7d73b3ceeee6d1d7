import { cache } from "react";
import { type Concordance, partnersBy } from "#lib/law/concordance";
import { type Partners, sameProvisions } from "#lib/law/sameProvisions";
import type { Side } from "../../../_address/beside";
import { flatten } from "../../../_address/contents";
import type { Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { type Column, columnOf, emptyColumn } from "./column";
import { samePlace } from "./samePlace";

/**
 * How two texts stand beside each other: in rows, provision by provision, or each by itself. `missing`: the side whose
 * wording does not have what the other shows.
 */
export type Pairing = {
  readonly left: Column;
  readonly right: Column;
  readonly partners: Partners | null;
  readonly missing: Side | null;
  /** Whether one is the law that took the place of the other. */
  readonly isSuccession: boolean;
};

const isOtherEdition = (left: Shown, right: Shown): boolean =>
  left.kind !== "act" && right.kind !== "act" && left.work.id === right.work.id && left.edition.id !== right.edition.id;

async function settled(reader: Reader, side: Side, shown: Shown, beside: Shown): Promise<readonly [Column, isMissing: boolean]> {
  if (shown.kind !== "work" || beside.kind !== "provision" || !isOtherEdition(shown, beside)) {
    return [await columnOf(reader, side, shown), false];
  }
  const same = await samePlace(reader, shown, beside);
  return same === null ? [emptyColumn(side, shown), true] : [await columnOf(reader, side, same), false];
}

/** Whether two columns show the same entry of one work: by its identity, else by its eId; or both the work as a whole. */
function isSameEntry({ entry: left, provisions: lefts }: Column, { entry: right, provisions: rights }: Column): boolean {
  if (left === null || right === null) return left === right;
  const identityOf = (eId: string, provisions: Column["provisions"]): string | undefined => provisions.find((it) => it.eId === eId)?.sameAs;
  const identity = identityOf(left.eId, lefts);
  return left.eId === right.eId || (identity !== undefined && identity === identityOf(right.eId, rights));
}

/** Contents have eIds alone to go by. */
const samePlaces = (left: Column, right: Column): Partners =>
  new Map([...sameProvisions(left.provisions, right.provisions), ...flatten(left.listed).map(({ eId }) => [eId, eId] as const)]);

/**
 * Puts two texts beside each other. Editions of one work stand in rows where they show the same place. A law and its
 * successor do where a concordance is known; without one nothing says which provision belongs to which. Asked once a request.
 *
 * @param concordance with the law on the left as the earlier one.
 */
export const pairingOf = cache(async (reader: Reader, left: Shown, right: Shown, concordance: Concordance | null): Promise<Pairing> => {
  const [[first, firstMissing], [second, secondMissing]] = await Promise.all([
    settled(reader, "left", left, right),
    settled(reader, "right", right, left),
  ]);
  const missing = firstMissing ? "left" : secondMissing ? "right" : null;
  const isSuccession = left.work.replacedBy === right.work.id || right.work.replacedBy === left.work.id;
  const isAligned = isOtherEdition(left, right) && (missing !== null || isSameEntry(first, second));
  const known = concordance === null ? null : partnersBy(concordance);
  return { left: first, right: second, partners: isAligned ? samePlaces(first, second) : known, missing, isSuccession };
});
