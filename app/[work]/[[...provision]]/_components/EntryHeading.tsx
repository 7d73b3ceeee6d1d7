import type { Named } from "#lib/law/label";
import { isLaw } from "#lib/law/work";
import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { MenuLink } from "../../../_cite/MenuLink";
import { InLanguage } from "../../../_components/InLanguage";
import { isInCapitals } from "../../../_words/capitals";
import { entryLabel } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { permalinkName } from "../permalinkName";

type Props = { readonly entry: Entry; readonly known: readonly Named[]; readonly place: Place };

/** The title of the page: the printed number as a permanent link, and the heading as printed. */
export function EntryHeading({ entry, known, place }: Props) {
  const label = entryLabel(entry, known);
  const isPrinted = isLaw(place.work.type) && entry.num !== null;
  const name = isPrinted ? (entry.num ?? "") : (entry.heading ?? label);
  const below = isPrinted ? entry.heading : null;
  const shown = name.replace(/[\s.:]+$/u, "");
  const address = pinnedAddress(place, entry.eId);
  return (
    <div className="entry-heading">
      <h1 lang={entry.language}>
        <a aria-label={permalinkName(label, shown)} className="plain-link" href={here(address)} lang={words.language}>
          <InLanguage language={isPrinted || entry.heading !== null ? entry.language : null}>{shown}</InLanguage>
        </a>
        {below === null ? null : <span className={isInCapitals(below) ? "entry-name in-capitals" : "entry-name"}>{below}</span>}
      </h1>
      <MenuLink address={address} label={label}>
        {words.say("menu.open")}
      </MenuLink>
    </div>
  );
}
