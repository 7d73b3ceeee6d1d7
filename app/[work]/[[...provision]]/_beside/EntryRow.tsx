import type { Row } from "#lib/law/alignRows";
import { formatPair, otherSide, type Pair, type Side, sides } from "../../../_address/beside";
import type { Entry } from "../../../_address/contents";
import { EntryLine } from "../_components/EntryList";
import { Cell, Lacking, lackOf } from "./Cell";
import type { Pairing } from "./columns";
import { isStatedToLack } from "./succession";

/** A line of both tables of contents: either half opens the place in both texts. */
export function EntryRow({ row, pairing, pair }: { readonly row: Row<Entry>; readonly pairing: Pairing; readonly pair: Pair }) {
  const at = (side: Side) => ({ ...pairing[side].address, eId: row[side]?.eId ?? null });
  return (
    <tr className={(row.left ?? row.right)?.children.length === 0 ? "is-entry" : "is-entry is-group"}>
      {sides.map((side) => {
        const [entry, { place }] = [row[side], pairing[side]];
        const isStated = isStatedToLack(pairing.succession, side, row[otherSide(side)]?.eId);
        if (entry === null || place === null) return <Lacking key={side} side={side} why={lackOf(pairing.isSuccession, isStated)} />;
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
