import type { Row } from "#lib/law/alignRows";
import { formatPair, type Pair, type Side, sides } from "../../../_address/beside";
import type { Entry } from "../../../_address/contents";
import { EntryLine } from "../_components/EntryList";
import { Cell, Lacking } from "./Cell";
import type { Pairing } from "./columns";

/** A line of both tables of contents: either half opens the place in both texts. */
export function EntryRow({ row, pairing, pair }: { readonly row: Row<Entry>; readonly pairing: Pairing; readonly pair: Pair }) {
  const at = (side: Side) => ({ ...pairing[side].address, eId: row[side]?.eId ?? null });
  return (
    <tr className={(row.left ?? row.right)?.children.length === 0 ? "is-entry" : "is-entry is-group"}>
      {sides.map((side) => {
        const [entry, { place }] = [row[side], pairing[side]];
        if (entry === null || place === null) return <Lacking isSuccession={pairing.isSuccession} key={side} side={side} />;
        const view = side === "left" ? null : side;
        return (
          <Cell key={side} side={side}>
            <EntryLine address={formatPair({ ...pair, left: at("left"), right: at("right"), view })} entry={entry} place={place} />
          </Cell>
        );
      })}
    </tr>
  );
}
