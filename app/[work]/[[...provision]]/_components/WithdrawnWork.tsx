import { parseEditionId } from "#lib/law/edition";
import { textIn, type Work } from "#lib/law/work";
import type { Located, Reader } from "../../../_address/located";
import { InLanguage } from "../../../_components/InLanguage";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { HeldEditions } from "./HeldEditions";

type Props = { readonly located: Extract<Located, { kind: "withdrawn" }>; readonly reader: Reader };

/** An edition that is there no more, as far as its id tells it: `Wording of 1 February 2001, English`. */
function editionInWords(work: Work, id: string): string {
  const edition = parseEditionId(id);
  if (!edition.ok) return id;
  const { date, language, label } = edition.value;
  return [wordingInShort(words, work, { date }), words.say(`languageInSentence.${language}`), label].filter(Boolean).join(", ");
}

/** A work, or one of its editions, that was taken out of the library: since when, why, and what is there in its place. */
export async function WithdrawnWork({ located: { work, pinned, withdrawn }, reader }: Props) {
  const reason = textIn(withdrawn.reason, words.language);
  const successor = pinned !== null || work.replacedBy === null ? null : await reader.library.work(work.replacedBy);
  return (
    <PageFrame>
      <Message title={words.say(pinned === null ? "withdrawn.title" : "withdrawn.edition")}>
        <p className="text-body">
          <WorkTitle work={work} />
        </p>
        {pinned === null ? null : <p className="text-body">{editionInWords(work, pinned)}</p>}
        <p className="text-body">
          {withdrawn.on === null ? words.say("withdrawn.said") : words.say("withdrawn.saidOn", { day: words.date(withdrawn.on) })}
        </p>
        {reason === null ? null : (
          <p className="text-body">
            {words.say("withdrawn.reason")} <InLanguage language={reason.language}>{reason.text}</InLanguage>
          </p>
        )}
        {pinned === null ? null : <HeldEditions eId={null} library={reader.library} work={work} />}
        <ul className="offers mt-6">
          {successor === null ? null : (
            <li>
              {words.say("withdrawn.replacedBy")}{" "}
              <a href={here(`/${successor.id}`)}>
                <WorkTitle work={successor} />
              </a>
            </li>
          )}
          <li>
            <a href={here("/works")}>{words.say("absent.library")}</a>
          </li>
        </ul>
      </Message>
    </PageFrame>
  );
}
