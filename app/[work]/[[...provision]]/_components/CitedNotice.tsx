import type { PartialDate } from "#lib/law/date";
import type { Edition, Work } from "#lib/law/work";
import { isOtherWording } from "../../../_references/wordingCited";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Props = { readonly work: Work; readonly edition: Edition; readonly cited: PartialDate | null };

/** Says that the reader followed a citation of another wording than the one shown. */
export function CitedNotice({ work, edition, cited }: Props) {
  if (cited === null || !isOtherWording(work, edition, cited)) return null;
  const values = { cited: words.date(cited), shown: edition.date === null ? "" : words.date(edition.date) };
  return (
    <p className="cited-notice" role="note">
      <span aria-hidden="true" className="reference-sign">
        ≈
      </span>
      {words.say(edition.date === null ? "reference.citedUndated" : "reference.citedAsOf", values)}{" "}
      <a href={here(`/${work.id}#wordings`)}>{words.say("reference.wordings")}</a>
    </p>
  );
}
