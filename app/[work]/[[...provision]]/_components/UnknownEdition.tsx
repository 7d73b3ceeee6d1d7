import { formatAddress } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";

/** An address that names a wording which is not held: those that are. */
export function UnknownEdition({ work, asked }: { readonly work: Work; readonly asked: string }) {
  const isKnown = work.wordings.some((date) => asked.startsWith(date));
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{words.say(isKnown ? "absent.editionKnown" : "absent.edition", { asked })}</p>
        <h2 className="label mt-6">{words.say("absent.editions")}</h2>
        <ul className="offers">
          {work.editions.map((edition) => (
            <li key={edition.id}>
              <a href={here(formatAddress({ work: work.id, edition: edition.id, eId: null }))}>
                <WorkTitle work={work} />: {wordingInShort(words, work, edition)}, {words.say(`languageInSentence.${edition.language}`)}
              </a>
            </li>
          ))}
        </ul>
      </Message>
    </PageFrame>
  );
}
