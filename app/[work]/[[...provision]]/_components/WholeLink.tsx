import { publicAddress } from "../../../_words/canonical";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { wholeQuery } from "../whole";

type Props = {
  /** The pinned address of what is shown. */
  readonly address: string;
  /** Whether the text is shown already: then the way back to its contents. */
  readonly isWhole: boolean;
};

/** The way from a table of contents to all of its text on one page, and back. On paper: where the text can be printed from. */
export function WholeLink({ address, isWhole }: Props) {
  return (
    <>
      <p className="whole-link not-on-paper">
        <a href={here(isWhole ? address : `${address}${wholeQuery}`)} rel="nofollow">
          {words.say(isWhole ? "whole.contents" : "whole.open")}
        </a>
      </p>
      {isWhole ? null : <p className="paper-address">{words.say("whole.paper", { address: publicAddress(`${address}${wholeQuery}`) })}</p>}
    </>
  );
}
