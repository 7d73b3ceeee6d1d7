import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { type Contents, type Entry, flatten } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { listedEntries } from "../reading";
import { ContentsList } from "./ContentsList";
import { contentsLines } from "./contentsLines";
import { SearchInWork } from "./SearchInWork";

/** Contents of more entries hold only the branch that is read, so that the page of a long code stays light. */
const mostHeld = 250;

type Props = {
  readonly contents: Contents;
  /** From the outermost entry to the one shown. */
  readonly path: readonly Entry[];
  readonly place: Place;
  readonly provisions: readonly Provision[];
  /** The provision that the address names. */
  readonly named: EId;
};

/** The contents of the work beside the text; on a phone a sheet that a button at the lower edge opens, without any script. */
export function ContentsTree({ contents, path, place, provisions, named }: Props) {
  const holdsAll = flatten(contents.entries).length <= mostHeld;
  const edition = here(pinnedAddress(place, null));
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="contents" type="button">
        {words.say("reading.contents")}
      </button>
      <nav aria-label={words.say("reading.contents")} className="contents-tree sheet not-on-paper" id="contents" popover="auto">
        <SearchInWork work={place.work} />
        <p className="label">
          <a className="plain-link" href={edition}>
            {words.say("reading.contents")}
          </a>
        </p>
        <ContentsList
          contents="contents"
          edition={edition}
          lines={contentsLines(listedEntries(contents), path, { place, provisions, holdsAll })}
          named={named}
          placesName={words.say("reading.here")}
        />
      </nav>
    </>
  );
}
