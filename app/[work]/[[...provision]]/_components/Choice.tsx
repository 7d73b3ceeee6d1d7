import { labelOf } from "#lib/law/label";
import { type Located, pinnedAddress } from "../../../_address/located";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { WorkTitle } from "../../../_components/WorkTitle";
import { cutAtWord } from "../../../_words/cutAtWord";
import { here } from "../../../_words/here";
import { wordingSentence } from "../../../_words/wording";
import { words } from "../../../_words/words";

/** A short citation with several readings: all are offered, none is followed. */
export function Choice({ located }: { readonly located: Extract<Located, { kind: "choice" }> }) {
  return (
    <PageFrame>
      <Message title={words.say("choice.title", { asked: located.asked })}>
        <p className="mb-3 text-quiet">
          <WorkTitle work={located.work} />. {wordingSentence(words, located.work, located.edition)}
        </p>
        <p>{words.say("choice.help")}</p>
        <ul className="offers">
          {located.provisions.map((it) => (
            <li key={it.eId}>
              <a href={here(pinnedAddress(located, it.eId))}>{labelOf(it.eId, words.language, [it])}</a>
              <span className="offer-text" lang={it.language}>
                {" "}
                {cutAtWord(it.text ?? "", 120)}
              </span>
            </li>
          ))}
        </ul>
      </Message>
    </PageFrame>
  );
}
