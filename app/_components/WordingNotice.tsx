import { Children, type ReactNode } from "react";
import type { PartialDate } from "#lib/law/date";
import { type Edition, titleIn, type Work } from "#lib/law/work";
import { here } from "../_words/here";
import { forceSentence, standingInNotice, wordingSentence } from "../_words/wording";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";
import { StandingMark } from "./StandingMark";

type Props = { readonly work: Work; readonly edition: Edition; readonly successor: Work | null; readonly day: PartialDate };

/** Which wording is shown and whether the work is in force, in words: under every title. */
export function WordingNotice({ work, edition, successor, day }: Props) {
  const standing = standingInNotice(words, work, edition, day);
  const named = successor === null ? null : titleIn(successor, words.language).language;
  const link = (chunks: readonly ReactNode[]): ReactNode => (
    <a href={here(`/${successor?.id ?? ""}`)}>
      <InLanguage language={named}>{chunks}</InLanguage>
    </a>
  );
  const sentence = forceSentence<ReactNode>(words, work, successor, day, link);
  return (
    <div className="wording-notice">
      {standing === null ? null : <StandingMark standing={standing} />}
      <p>
        {wordingSentence(words, work, edition)} {sentence === null ? null : Children.toArray(sentence)}
      </p>
    </div>
  );
}
