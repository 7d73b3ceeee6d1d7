import type { Contents, Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { LabelText } from "../../../_components/LabelText";
import { isInCapitals } from "../../../_words/capitals";
import { entryName } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { listedEntries } from "../reading";

type BranchProps = { readonly entries: readonly Entry[]; readonly path: readonly Entry[]; readonly place: Place };

/** One level of the tree; only the branch that leads to the page shown is open, so that long laws stay short here. */
function Branch({ entries, path, place }: BranchProps) {
  const [open, ...rest] = path;
  return (
    <ol>
      {entries.map((entry) => {
        const isOpen = entry.eId === open?.eId;
        const label = entryName(entry, place.edition.language);
        const isHere = isOpen && rest.length === 0;
        const heading = entry.num === null ? "" : (entry.heading ?? entry.opening);
        return (
          <li key={entry.eId}>
            <a aria-current={isHere ? "page" : undefined} href={here(pinnedAddress(place, entry.eId))}>
              <span className="tree-name">
                <LabelText label={label} />
              </span>
              {heading === "" ? null : (
                <span className={isInCapitals(heading) ? "tree-opening in-capitals" : "tree-opening"} lang={entry.language}>
                  {" "}
                  {heading}
                </span>
              )}
            </a>
            {isOpen && entry.children.length > 0 ? <Branch entries={entry.children} path={rest} place={place} /> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** The contents of the work beside the text; on a phone a sheet that a button at the lower edge opens, without any script. */
export function ContentsTree({
  contents,
  path,
  place,
}: {
  readonly contents: Contents;
  readonly path: readonly Entry[];
  readonly place: Place;
}) {
  return (
    <>
      <button className="sheet-button not-on-paper" popoverTarget="contents" type="button">
        {words.say("reading.contents")}
      </button>
      <nav aria-label={words.say("reading.contents")} className="contents-tree sheet not-on-paper" id="contents" popover="auto">
        <p className="label">
          <a className="plain-link" href={here(pinnedAddress(place, null))}>
            {words.say("reading.contents")}
          </a>
        </p>
        <Branch entries={listedEntries(contents)} path={path} place={place} />
      </nav>
    </>
  );
}
