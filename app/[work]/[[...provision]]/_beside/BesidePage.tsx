import type { ReactNode } from "react";
import { formatAddress } from "#lib/law/address";
import type { Pair, Side } from "../../../_address/beside";
import { pinnedOf, type Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { PageFrame } from "../../../_components/PageFrame";
import { WordingNotice } from "../../../_components/WordingNotice";
import { ReferenceCards } from "../../../_references/ReferenceCard";
import { publicAddress } from "../../../_words/canonical";
import { words } from "../../../_words/words";
import { CitedNotice } from "../_components/CitedNotice";
import { RightsNotice } from "../_components/RightsNotice";
import { TextMenu } from "../_components/TextMenu";
import { successorOf } from "../successor";
import { BesideApart } from "./BesideApart";
import { BesideBehaviour } from "./BesideBehaviour";
import { BesideRows } from "./BesideRows";
import { BesideTabs, BesideTools } from "./BesideTools";
import { citedAsOf, viewsBeside } from "./besideLinks";
import type { Column } from "./column";
import { pairingOf } from "./columns";
import { PairNeighbours } from "./PairNeighbours";
import { SuccessionNote } from "./SuccessionNote";

type Props = { readonly left: Shown; readonly right: Shown; readonly view: Side | null; readonly reader: Reader };

type NoticeProps = { readonly column: Column; readonly other: Column; readonly reader: Reader };

/** Which wording a column shows, in sentences: what its head says in short, and what the text beside it meant. */
async function Notices({ column, other, reader }: NoticeProps) {
  const { work, place, address } = column;
  if (place === null) return <p className="wording-notice">{words.say("work.act")}</p>;
  return (
    <>
      <p className="paper-address">{words.say("reading.paperAddress", { address: publicAddress(formatAddress(address)) })}</p>
      <WordingNotice day={reader.day} edition={place.edition} successor={await successorOf(reader.library, work)} work={work} />
      <CitedNotice cited={citedAsOf(column, other)} edition={place.edition} work={work} />
      <RightsNotice work={work} />
    </>
  );
}

/** Two texts side by side: in rows where it is known what belongs together, else each by itself. */
export async function BesidePage({ left, right, view, reader }: Props) {
  const pairing = await pairingOf(reader, left, right);
  const pair: Pair = { left: pinnedOf(left), right: pinnedOf(right), view };
  const { partners } = pairing;
  const [lefts, rights] = [viewsBeside(pair, pairing.left, pairing.right), viewsBeside(pair, pairing.right, pairing.left)];
  const views = [...lefts.views, ...rights.views];
  const notices: Record<Side, ReactNode> = {
    left: <Notices column={pairing.left} other={pairing.right} reader={reader} />,
    right: <Notices column={pairing.right} other={pairing.left} reader={reader} />,
  };
  const canFollow = partners === null && views.some(({ beside }) => beside?.twin != null);
  return (
    <PageFrame>
      <div className={`beside ${partners === null ? "is-apart" : "is-aligned"}`} data-view={view ?? "left"}>
        <BesideTools canFollow={canFollow} pair={pair} pairing={pairing} />
        <BesideTabs pair={pair} pairing={pairing} />
        <SuccessionNote pairing={pairing} />
        <div className="beside-texts">
          {partners === null ? (
            <BesideApart notices={notices} pair={pair} pairing={pairing} reader={reader} />
          ) : (
            <BesideRows day={reader.day} notices={notices} pair={pair} pairing={{ ...pairing, partners }} />
          )}
          <hr
            aria-label={words.say("beside.divider")}
            aria-orientation="vertical"
            aria-valuemax={75}
            aria-valuemin={25}
            aria-valuenow={50}
            className="beside-divider not-on-paper"
            data-divider=""
            hidden
            tabIndex={0}
          />
        </div>
        {partners === null ? null : <PairNeighbours pair={pair} pairing={pairing} reader={reader} />}
      </div>
      <ReferenceCards day={reader.day} views={views} />
      <TextMenu of={null} />
      <BesideBehaviour />
    </PageFrame>
  );
}
