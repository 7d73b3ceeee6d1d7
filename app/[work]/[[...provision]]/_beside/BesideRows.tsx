import type { ReactNode } from "react";
import type { Piece } from "#lib/law/alignProvisions";
import type { Row } from "#lib/law/alignRows";
import type { PartialDate } from "#lib/law/date";
import type { Partners } from "#lib/law/sameProvisions";
import { type Pair, type Side, sides } from "../../../_address/beside";
import { Cell } from "./Cell";
import { ColumnHead } from "./ColumnHead";
import type { Pairing } from "./columns";
import { EntryRow } from "./EntryRow";
import { pairTitle } from "./names";
import { entryRows, textRows } from "./rows";
import { type Shareds, sharedFor } from "./sharedFor";
import { TextRow } from "./TextRow";

type Props = {
  readonly pairing: Pairing & { readonly partners: Partners };
  readonly pair: Pair;
  readonly day: PartialDate;
  /** What stands above the first row of a column. */
  readonly notices: Readonly<Record<Side, ReactNode>>;
};

const rowKey = ({ left, right }: Row<Piece>): string =>
  [left, right].map((it) => (it === null ? "" : `${it.provision.eId} ${it.field}`)).join(" | ");

/** Two wordings of one text in rows: what belongs together stands side by side, and follows each other in the document. */
export function BesideRows({ pairing, pair, day, notices }: Props) {
  const { left, right, partners, missing } = pairing;
  const shared: Shareds = { left: sharedFor(pair, left, right), right: sharedFor(pair, right, left) };
  return (
    <table className="beside-rows law-text">
      <caption className="visually-hidden">{pairTitle(pairing)}</caption>
      <colgroup>
        <col className="is-left" />
        <col />
      </colgroup>
      <thead>
        <tr>
          {sides.map((side) => (
            <th className={`is-${side}`} key={side} scope="col">
              <ColumnHead column={pairing[side]} day={day} isMissing={missing === side} pair={pair} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className="beside-notices">
          {sides.map((side) => (
            <Cell key={side} side={side}>
              {notices[side]}
            </Cell>
          ))}
        </tr>
        {textRows(left, right, partners).map((row) => (
          <TextRow key={rowKey(row)} pair={pair} pairing={pairing} row={row} shared={shared} />
        ))}
        {entryRows(left, right, partners).map((row) => (
          <EntryRow key={`${row.left?.eId} ${row.right?.eId}`} pair={pair} pairing={pairing} row={row} />
        ))}
      </tbody>
    </table>
  );
}
