import type { Edition } from "#lib/law/work";
import { formatAgainst } from "../../../_address/against";
import type { Comparable } from "../../../_address/findAgainst";
import { pinnedOf } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { PageFrame } from "../../../_components/PageFrame";
import { publicAddress } from "../../../_words/canonical";
import { words } from "../../../_words/words";
import { RightsNotice } from "../_components/RightsNotice";
import { AgainstHead } from "./AgainstHead";
import { AgainstNeighbours } from "./AgainstNeighbours";
import { againstView } from "./againstView";
import { ChangeCounts } from "./ChangeCounts";
import { ChangedEntries } from "./ChangedEntries";
import { ComparedText } from "./ComparedText";
import { hasChanges, sumOf } from "./comparison";

type Props = { readonly text: Comparable; readonly before: Edition; readonly reader: Reader };

/** What changed in a text since another wording of it: in sum, by provision and by word. */
export async function AgainstPage({ text, before, reader }: Props) {
  const { work, edition } = text;
  const view = await againstView(reader, text, before);
  const { shown, listed } = view;
  const all = [...(shown === null ? [] : [shown]), ...listed];
  const isChanged = all.some(hasChanges);
  const canTell = before.language === edition.language;
  return (
    <PageFrame>
      <article className="against">
        <AgainstHead reader={reader} text={text} view={view} />
        <p className="paper-address">{publicAddress(formatAgainst({ text: pinnedOf(text), edition: before.id }))}</p>
        <RightsNotice work={work} />
        <section aria-label={words.say("against.summary")} className="against-summary">
          <p className="against-counts">
            {isChanged ? <ChangeCounts counts={sumOf(all)} /> : words.say(canTell ? "against.nothing" : "against.nothingByNumber")}
          </p>
          {canTell && isChanged && shown !== null ? <p className="against-legend">{words.say("against.legend")}</p> : null}
        </section>
        {shown === null ? null : <ComparedText entry={shown} work={work} />}
        <ChangedEntries view={view} work={work} />
        <AgainstNeighbours view={view} work={work} />
      </article>
    </PageFrame>
  );
}
