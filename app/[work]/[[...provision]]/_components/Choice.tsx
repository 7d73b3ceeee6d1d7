import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import { type Located, pinnedAddress } from "../../../_address/locate";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { words } from "../../../_words/words";

/** A short citation with several readings: all are offered, none is followed. */
export function Choice({ located }: { readonly located: Extract<Located, { kind: "choice" }> }) {
  return (
    <PageFrame>
      <Message title={words.say("choice.title", { asked: located.asked })}>
        <p>{words.say("choice.help")}</p>
        <ul className="offers">
          {located.provisions.map((it) => (
            <li key={it.eId}>
              <a href={pinnedAddress(located, it.eId)}>{labelOf(it.eId, words.language, [it])}</a>
              <span className="offer-text"> {it.text?.slice(0, 120)}</span>
            </li>
          ))}
        </ul>
        <p className="text-quiet">{titleOf(located.work, words.language)}</p>
      </Message>
    </PageFrame>
  );
}
