import type { Located, Reader } from "../../../_address/located";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { words } from "../../../_words/words";
import { HeldEditions } from "./HeldEditions";

type Props = { readonly located: Extract<Located, { kind: "unknown-edition" }>; readonly reader: Reader };

/** An address that names a wording which is not held: those that are. */
export function UnknownEdition({ located: { work, asked, eId }, reader }: Props) {
  const isKnown = work.wordings.some((date) => asked.startsWith(date));
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{words.say(isKnown ? "absent.editionKnown" : "absent.edition", { asked })}</p>
        <HeldEditions eId={eId} library={reader.library} work={work} />
      </Message>
    </PageFrame>
  );
}
