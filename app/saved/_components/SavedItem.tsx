import type { PartialDate } from "#lib/law/date";
import { pinnedAddress } from "../../_address/located";
import { StandingMark } from "../../_components/StandingMark";
import { WorkTitle } from "../../_components/WorkTitle";
import { type SavedProvision, savedLabel } from "../../_saved/savedProvision";
import { publicAddress } from "../../_words/canonical";
import { here } from "../../_words/here";
import { standingOfEdition, wordingInShort } from "../../_words/wording";
import { words } from "../../_words/words";
import { ItemTools } from "./ItemTools";
import { SavedText } from "./SavedText";

/** What a reader must know of a text before relying on it: the work, the wording, the language, the force. */
function Facts({
  item: { work, edition, citedBy },
  address,
  day,
}: {
  readonly item: SavedProvision;
  readonly address: string;
  readonly day: PartialDate;
}) {
  const standing = standingOfEdition(words, work, edition, day);
  return (
    <p className="facts">
      <span>
        <a className="plain-link" href={here(pinnedAddress({ work, edition }, null))}>
          <WorkTitle work={work} />
        </a>
      </span>
      <span>{wordingInShort(words, work, edition)}</span>
      <span>{words.say(`language.${edition.language}`)}</span>
      {citedBy === 0 ? null : (
        <span>
          <a href={here(`${address}#cited-by`)}>{words.say("citedBy.count", { count: citedBy })}</a>
        </span>
      )}
      {standing === null ? null : <StandingMark standing={standing} />}
    </p>
  );
}

type Props = { readonly item: SavedProvision; readonly day: PartialDate; readonly isFirst: boolean };

/** A saved provision: its name as a link to its place, what it is, and what it says. */
export function SavedItem({ item, day, isFirst }: Props) {
  const label = savedLabel(item, words.language);
  const address = pinnedAddress(item, item.eId);
  return (
    <li className="saved-item">
      <h2>
        <a href={here(address)}>{label}</a>
      </h2>
      <Facts address={address} day={day} item={item} />
      <SavedText address={address} item={item} label={label} />
      <p className="saved-address">{publicAddress(address)}</p>
      <ItemTools isFirst={isFirst} label={label} path={item.path} />
    </li>
  );
}
