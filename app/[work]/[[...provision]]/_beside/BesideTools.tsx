import { formatAgainst } from "../../../_address/against";
import { formatPair, type Pair, type Side, sides, swapped } from "../../../_address/beside";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import type { Pairing } from "./columns";
import { pairTitle, shortNames } from "./names";

type Props = { readonly pairing: Pairing; readonly pair: Pair; readonly canFollow: boolean };

/** The way to what changed between two wordings of one place: from the earlier to the later. */
function WhatChanged({ pairing: { left, right, missing } }: Pick<Props, "pairing">) {
  const [one, other] = [left.place?.edition, right.place?.edition];
  if (one === undefined || other === undefined || left.work.id !== right.work.id || one.id === other.id || missing !== null) return null;
  const [before, after] = (one.date ?? "") <= (other.date ?? "") ? [one, right] : [other, left];
  return <a href={here(formatAgainst({ text: after.address, edition: before.id }))}>{words.say("against.whatChanged")}</a>;
}

/** What can be done with the view as a whole: swap the texts, copy its address, let one text follow the other. */
export function BesideTools({ pairing, pair, canFollow }: Props) {
  return (
    <div className="beside-top">
      <h1>{pairTitle(pairing)}</h1>
      <p className="beside-tools not-on-paper">
        {canFollow ? (
          <button aria-pressed="false" className="beside-link" data-follow="" type="button">
            {words.say("beside.follow")}
          </button>
        ) : null}
        <WhatChanged pairing={pairing} />
        <a href={here(formatPair(swapped(pair)))}>{words.say("beside.swap")}</a>
        <a data-copy="" href={here(formatPair(pair))}>
          {words.say("beside.copy")}
        </a>
      </p>
    </div>
  );
}

/** In a narrow window one text is shown at a time; each has an address of its own. */
export function BesideTabs({ pairing, pair }: Pick<Props, "pairing" | "pair">) {
  const shown: Side = pair.view ?? "left";
  const names = shortNames(pairing);
  return (
    <nav aria-label={words.say("beside.tabs")} className="beside-tabs not-on-paper">
      {sides.map((side) => (
        <a aria-current={side === shown ? "page" : undefined} data-tab={side} href={here(formatPair({ ...pair, view: side }))} key={side}>
          {names[side]}
        </a>
      ))}
    </nav>
  );
}
