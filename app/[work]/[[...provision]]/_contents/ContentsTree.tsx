import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import { type Contents, type Entry, flatten } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { InLanguage } from "../../../_components/InLanguage";
import { LabelText } from "../../../_components/LabelText";
import { isInCapitals } from "../../../_words/capitals";
import { cutAtWord } from "../../../_words/cutAtWord";
import { entryName } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { listedEntries } from "../reading";
import { FollowPlace } from "./FollowPlace";
import { PlacesHere } from "./PlacesHere";
import { SearchInWork } from "./SearchInWork";

/** Contents of more entries hold only the branch that is read, so that the page of a long code stays light. */
const mostHeld = 250;

/** Characters of first words that a line of the contents can show, where it is widest: on a phone. */
const mostOpening = 60;

type Shared = { readonly place: Place /** Of the page shown. */; readonly provisions: readonly Provision[]; readonly holdsAll: boolean };

type BranchProps = Shared & {
  readonly entries: readonly Entry[] /** From the outermost entry to the one shown. */;
  readonly path: readonly Entry[];
};

/** A heading is never cut; first words, which stand in for one, are as many as a line holds. */
function EntryWords({ entry, place }: { readonly entry: Entry; readonly place: Place }) {
  const said = entry.num === null ? "" : (entry.heading ?? cutAtWord(entry.opening, mostOpening));
  return (
    <>
      <b>
        <LabelText label={entryName(entry, place.edition.language)} />
      </b>
      {said === "" ? null : " "}
      <InLanguage language={entry.language}>{isInCapitals(said) ? <span className="in-capitals">{said}</span> : said}</InLanguage>
    </>
  );
}

/** What an entry holds, to be unfolded without any script; open on the way to the page shown. */
function Inside({ entry, path, ...shared }: Shared & { readonly entry: Entry; readonly path: readonly Entry[] | null }) {
  if (entry.children.length === 0 || (path === null && !shared.holdsAll)) return null;
  return (
    <details open={path !== null}>
      <summary aria-label={words.say("reading.inside", { label: entryName(entry) })} />
      <Branch {...shared} entries={entry.children} path={path ?? []} />
    </details>
  );
}

function Branch({ entries, path, ...shared }: BranchProps) {
  const [open, ...rest] = path;
  return (
    <ol>
      {entries.map((entry) => {
        const isOnTheWay = entry.eId === open?.eId;
        const isHere = isOnTheWay && rest.length === 0;
        return (
          <li key={entry.eId}>
            <a
              {...(isHere ? { "aria-current": "page" } : null)}
              {...(entry.heading === null ? { className: "is-opening" } : null)}
              data-place={entry.eId}
              href={here(pinnedAddress(shared.place, entry.eId))}
            >
              <EntryWords entry={entry} place={shared.place} />
            </a>
            {isHere ? <PlacesHere entry={entry} provisions={shared.provisions} /> : null}
            <Inside {...shared} entry={entry} path={isOnTheWay ? rest : null} />
          </li>
        );
      })}
    </ol>
  );
}

type Props = {
  readonly contents: Contents;
  readonly path: readonly Entry[];
  readonly place: Place;
  readonly provisions: readonly Provision[];
  /** The provision that the address names. */
  readonly named: EId;
};

/** The contents of the work beside the text; on a phone a sheet that a button at the lower edge opens, without any script. */
export function ContentsTree({ contents, path, place, provisions, named }: Props) {
  const holdsAll = flatten(contents.entries).length <= mostHeld;
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="contents" type="button">
        {words.say("reading.contents")}
      </button>
      <nav aria-label={words.say("reading.contents")} className="contents-tree sheet not-on-paper" id="contents" popover="auto">
        <SearchInWork work={place.work} />
        <p className="label">
          <a className="plain-link" href={here(pinnedAddress(place, null))}>
            {words.say("reading.contents")}
          </a>
        </p>
        <Branch entries={listedEntries(contents)} holdsAll={holdsAll} path={path} place={place} provisions={provisions} />
        <FollowPlace contents="contents" named={named} />
      </nav>
    </>
  );
}
