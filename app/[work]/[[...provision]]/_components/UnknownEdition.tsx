import type { Work } from "#lib/law/work";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { words } from "../../../_words/words";
import { HeldEditions } from "./HeldEditions";

/** An address that names a wording which is not held: those that are. */
export function UnknownEdition({ work, asked }: { readonly work: Work; readonly asked: string }) {
  const isKnown = work.wordings.some((date) => asked.startsWith(date));
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{words.say(isKnown ? "absent.editionKnown" : "absent.edition", { asked })}</p>
        <HeldEditions work={work} />
      </Message>
    </PageFrame>
  );
}
