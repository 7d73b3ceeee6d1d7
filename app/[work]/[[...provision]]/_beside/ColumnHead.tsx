import { formatAddress } from "#lib/law/address";
import type { PartialDate } from "#lib/law/date";
import { forceOf } from "#lib/law/force";
import { isLaw } from "#lib/law/work";
import { otherSide, type Pair } from "../../../_address/beside";
import { LabelText } from "../../../_components/LabelText";
import { StandingMark } from "../../../_components/StandingMark";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { standingInNotice, standingOf, wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { ChangeText } from "./ChangeText";
import { type Column, idPrefixOf } from "./column";
import { entryNameIn, nameIn } from "./names";

type Props = { readonly column: Column; readonly pair: Pair; readonly day: PartialDate; readonly isMissing: boolean };

/** The id of a column's heading, where skip links lead. */
export const headingId = (side: Column["side"]): string => `beside-${side}`;

/** Which wording a column shows, in which language, with what legal value, and whether it is in force. */
function Facts({ column, day }: Pick<Props, "column" | "day">) {
  const { work, place } = column;
  const standing = place === null ? standingOf(words, forceOf(work, day)) : standingInNotice(words, work, place.edition, day);
  const facts =
    place === null
      ? [words.say("work.actTitle")]
      : [
          wordingInShort(words, work, place.edition),
          words.say(`language.${place.edition.language}`),
          ...(isLaw(work.type) && place.edition.legalValue !== null ? [words.say(`legalValue.${place.edition.legalValue}`)] : []),
        ];
  return (
    <p className="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {standing === null ? null : <StandingMark standing={standing} />}
    </p>
  );
}

/** What a column is, above its text: it stays while the text scrolls, since a text is judged by its wording and force. */
export function ColumnHead({ column, pair, day, isMissing }: Props) {
  const { side, work, address, target } = column;
  const name = entryNameIn(column);
  const title = <WorkTitle work={work} />;
  const other = otherSide(side);
  return (
    <header className="beside-head">
      <a className="beside-skip not-on-paper" href={`#${headingId(other)}`}>
        {words.say(`beside.skip.${other}`)}
      </a>
      <div className="beside-name">
        <h2 id={headingId(side)} tabIndex={-1}>
          <a className="plain-link" href={here(formatAddress(address))}>
            {name === null ? title : <LabelText label={name} />}
          </a>
        </h2>
        <div className="beside-actions not-on-paper">
          <ChangeText column={column} pair={pair} />
          <a aria-label={words.say(`beside.closeThis.${side}`, { name: nameIn(column) })} href={here(formatAddress(pair[other]))}>
            {words.say("beside.close")}
          </a>
        </div>
      </div>
      {name === null ? null : <p className="beside-work">{title}</p>}
      <Facts column={column} day={day} />
      {target === null || isMissing ? null : (
        // With scripts the column is there already (`behaviour.ts`).
        <noscript>
          <p className="beside-place not-on-paper">
            <a href={`#${idPrefixOf(side)}${target.eId}`}>{words.say("beside.toPlace", { name: nameIn(column) })}</a>
          </p>
        </noscript>
      )}
    </header>
  );
}
