import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import type { Located } from "../../../_address/located";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { StandingMark } from "../../../_components/StandingMark";
import { standingOf } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { unheldSentence } from "../unheldSentence";
import { AboutWork } from "./AboutWork";

type Props = { readonly located: Extract<Located, { kind: "unheld-provision" }>; readonly day: PartialDate };

/** An address that names a provision of an act that is known only by name: which one, and the act's own page. */
export function UnheldProvision({ located, day }: Props) {
  const { work } = located;
  const standing = standingOf(words, forceOf(work, day));
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{unheldSentence(located)}</p>
        <AboutWork work={work}>
          <div className="wording-notice">{standing === null ? null : <StandingMark standing={standing} />}</div>
        </AboutWork>
      </Message>
    </PageFrame>
  );
}
