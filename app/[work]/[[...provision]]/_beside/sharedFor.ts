import type { Pair, Side } from "../../../_address/beside";
import type { Shared } from "../_components/shared";
import { addressWith, viewsBeside } from "./besideLinks";
import { type Column, idPrefixOf, knownIn } from "./column";

/** What the components of a text need to show it in a column. */
export function sharedFor(pair: Pair, own: Column, other: Column): Shared | null {
  const { place, provisions, target, side } = own;
  if (place === null) return null;
  return {
    ...{ place, provisions, target, known: knownIn(own), marks: viewsBeside(pair, own, other).marks, cited: new Map() },
    ...{ idPrefix: idPrefixOf(side), addressOf: (eId) => addressWith(pair, side, eId) },
  };
}

/** The same for both columns. */
export type Shareds = Readonly<Record<Side, Shared | null>>;
