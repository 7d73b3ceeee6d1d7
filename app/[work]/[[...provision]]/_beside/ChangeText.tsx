import { formatPair, otherSide, type Pair, withSide } from "../../../_address/beside";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { addressWith } from "./besideLinks";
import type { Column } from "./column";
import { EditionLinks } from "./EditionLinks";
import { TextForm } from "./TextForm";

/** What else a column can show: another text by its address or citation, another edition, the contents. No script needed. */
export function ChangeText({ column, pair }: { readonly column: Column; readonly pair: Pair }) {
  const { side, entry, editions, work } = column;
  const id = `beside-change-${side}`;
  const label = words.say(`beside.changeThis.${side}`);
  return (
    <>
      <button aria-label={label} className="beside-link" popoverTarget={id} type="button">
        {words.say("beside.change")}
      </button>
      <div aria-label={label} className="card beside-card" id={id} popover="auto" role="dialog">
        <TextForm beside={pair[otherSide(side)]} field={`${id}-field`} kept={side === "left" ? [["put", "left"]] : [["view", "right"]]} />
        <EditionLinks addressOf={(address) => formatPair(withSide(pair, side, address))} editions={editions} work={work} />
        {entry === null ? null : (
          <p className="mt-3">
            <a href={here(addressWith(pair, side, null))}>{words.say("beside.contentsHere")}</a>
          </p>
        )}
      </div>
    </>
  );
}
