import type { ReactNode } from "react";
import { type Pair, type Side, sides } from "../../../_address/beside";
import { pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Reader } from "../../../_address/located";
import { entryLabel } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import { EntryList } from "../_components/EntryList";
import { Neighbours } from "../_components/Neighbours";
import { ProvisionText } from "../_components/ProvisionText";
import type { Shared } from "../_components/shared";
import { addressWith } from "./besideLinks";
import { ColumnHead, headingId } from "./ColumnHead";
import type { Column } from "./column";
import type { Pairing } from "./columns";
import { limitEntries } from "./limitEntries";
import { nameIn } from "./names";
import { sharedFor } from "./sharedFor";

type Props = {
  readonly pairing: Pairing;
  readonly pair: Pair;
  readonly reader: Reader;
  /** What stands above the text of a column. */
  readonly notices: Readonly<Record<Side, ReactNode>>;
};

type TextProps = { readonly column: Column; readonly shared: Shared; readonly pair: Pair; readonly reader: Reader };

async function ColumnText({ column, shared, pair, reader }: TextProps) {
  const { entry, listed, side, before, after, work } = column;
  const { place } = shared;
  const { entries } = await contentsIn(reader.library, work.id, place.edition.id);
  const addressOf = ({ eId }: { readonly eId: NonNullable<Column["entry"]>["eId"] }): string => addressWith(pair, side, eId);
  return (
    <>
      {entry === null ? null : <ProvisionText {...shared} entry={entry} />}
      {listed.length === 0 ? null : <EntryList addressOf={addressOf} entries={limitEntries(listed)} place={place} />}
      <Neighbours
        addressOf={addressOf}
        after={after}
        before={before}
        label={words.say("beside.neighbours", { name: nameIn(column) })}
        nameOf={(it) => entryLabel(it, pathTo(entries, it.order))}
        place={place}
      />
    </>
  );
}

function OneColumn({
  column,
  other,
  pair,
  reader,
  notice,
}: Omit<TextProps, "shared"> & { readonly other: Column; readonly notice: ReactNode }) {
  const { side } = column;
  const shared = sharedFor(pair, column, other);
  return (
    <div className={`beside-column is-${side}`}>
      <ColumnHead column={column} day={reader.day} isMissing={false} pair={pair} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by the keyboard (axe: scrollable-region-focusable) */}
      <section aria-labelledby={headingId(side)} className="beside-scroll" tabIndex={0}>
        {notice}
        {shared === null ? null : <ColumnText column={column} pair={pair} reader={reader} shared={shared} />}
      </section>
    </div>
  );
}

/** Two texts that are read each by itself. */
export function BesideApart({ pairing, pair, reader, notices }: Props) {
  return sides.map((side) => (
    <OneColumn
      column={pairing[side]}
      key={side}
      notice={notices[side]}
      other={side === "left" ? pairing.right : pairing.left}
      pair={pair}
      reader={reader}
    />
  ));
}
