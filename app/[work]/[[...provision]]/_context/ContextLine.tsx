import { isLaw } from "#lib/law/work";
import { pinnedAddress } from "../../../_address/located";
import { today } from "../../../_address/today";
import { LabelText } from "../../../_components/LabelText";
import { StandingMark } from "../../../_components/StandingMark";
import { WorkTitle } from "../../../_components/WorkTitle";
import { entryName } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { standingInNotice, wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { type Where, WhereInFull } from "./WhereInFull";

function Path({ place, path }: Where) {
  return (
    <ol>
      <li className="context-work">
        <a className="plain-link" href={here(pinnedAddress(place, null))}>
          <WorkTitle work={place.work} />
        </a>
      </li>
      {path.map((entry, index) => (
        <li key={entry.eId}>
          <a
            aria-current={index === path.length - 1 ? "page" : undefined}
            className="plain-link"
            href={here(pinnedAddress(place, entry.eId))}
          >
            <LabelText label={entryName(entry)} />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The line that stays on top while reading: work, the entries around, wording and force; what it has no room for opens from it. */
export function ContextLine({ place, path }: Where) {
  const { work, edition } = place;
  const standing = standingInNotice(words, work, edition, today());
  return (
    <nav aria-label={words.say("reading.context")} className="context-line not-on-paper">
      <div className="page">
        <Path path={path} place={place} />
        <p className="context-wording">
          {isLaw(work.type) && edition.date !== null ? (
            <>
              <span className="context-date">{wordingInShort(words, work, edition)}</span>
              <span className="context-day">{words.date(edition.date)}</span>
            </>
          ) : (
            <span>{wordingInShort(words, work, edition)}</span>
          )}
          {standing === null ? null : <StandingMark standing={standing} />}
        </p>
        <WhereInFull path={path} place={place} />
      </div>
    </nav>
  );
}
