import type { Piece as TextPiece } from "#lib/law/alignProvisions";
import type { Row } from "#lib/law/alignRows";
import type { EId } from "#lib/law/eId";
import { otherSide, type Pair, type Side, sides } from "../../../_address/beside";
import { isInCapitals } from "../../../_words/capitals";
import { words } from "../../../_words/words";
import { OwnText } from "../_components/OwnText";
import { Piece, WrapUp } from "../_components/ProvisionText";
import type { Shared } from "../_components/shared";
import { Cell, Lacking, lackOf } from "./Cell";
import type { Column } from "./column";
import type { Pairing } from "./columns";
import { matchesOf, RowCounterparts, type RowMatches } from "./RowCounterparts";
import { readsOtherwise } from "./rows";
import type { Shareds } from "./sharedFor";
import { isStatedToLack } from "./succession";

/** How deep a provision stands in what is shown; deeper ones are set in no further. */
const deepest = 4;

function depthOf(parent: EId | null, { entry, provisions }: Pick<Column, "entry" | "provisions">): number {
  const above = provisions.find((it) => it.eId === parent && it.eId !== entry?.eId);
  return above === undefined ? 0 : Math.min(deepest, 1 + depthOf(above.parent, { entry, provisions }));
}

function Text({ piece, column, shared }: { readonly piece: TextPiece; readonly column: Column; readonly shared: Shared }) {
  const { provision, field } = piece;
  if (field === "wrapUp") return <WrapUp {...shared} isAlone it={provision} />;
  if (provision.eId !== column.entry?.eId) return <Piece {...shared} isAlone it={provision} />;
  const { heading } = provision;
  return (
    <>
      {heading === null ? null : <p className={isInCapitals(heading) ? "provision-heading in-capitals" : "provision-heading"}>{heading}</p>}
      <OwnText {...shared} it={provision} />
    </>
  );
}

/** What is known of the provision beside a cell, where its counterparts would stand in this one. */
function matchesIn(pairing: Pairing, side: Side, row: Row<TextPiece>): RowMatches | null {
  const beside = row[otherSide(side)];
  if (beside === null || beside.field === "wrapUp" || pairing.succession === null) return null;
  return matchesOf(pairing, otherSide(side), beside.provision.eId, row[side]?.provision.eId ?? null);
}

type RowProps = { readonly row: Row<TextPiece>; readonly pairing: Pairing; readonly pair: Pair; readonly shared: Shareds };

/** A provision in both texts, or in one of them. */
export function TextRow({ row, pairing, pair, shared }: RowProps) {
  const isOther = !pairing.isSuccession && readsOtherwise(row);
  return (
    <tr>
      {sides.map((side) => {
        const [piece, column, own] = [row[side], pairing[side], shared[side]];
        const matches = matchesIn(pairing, side, row);
        const counterparts = matches === null ? null : <RowCounterparts matches={matches} pair={pair} side={side} />;
        if (piece === null || own === null) {
          const isStated = isStatedToLack(pairing.succession, side, row[otherSide(side)]?.provision.eId);
          return (
            <Lacking key={side} side={side} why={lackOf(pairing.isSuccession, isStated)}>
              {matches !== null && matches.others.length > 0 ? counterparts : null}
            </Lacking>
          );
        }
        return (
          <Cell className={`depth-${depthOf(piece.provision.parent, column)}`} key={side} language={piece.provision.language} side={side}>
            <Text column={column} piece={piece} shared={own} />
            {side === "right" ? counterparts : null}
            {isOther && side === "right" ? (
              <p className="beside-differs" lang={words.language}>
                {words.say("beside.readsOtherwise")}
              </p>
            ) : null}
          </Cell>
        );
      })}
    </tr>
  );
}
