import { labelOf, type Named } from "#lib/law/label";
import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/locate";
import { isInCapitals } from "../../../_words/capitals";
import { words } from "../../../_words/words";

type Props = { readonly entries: readonly Entry[]; readonly place: Place; readonly known?: readonly Named[] };

/** What an entry is called in a list, and what else says which one it is: its heading as printed, or its first words. */
function nameAndRest(entry: Entry, known: readonly Named[]): readonly [string, string] {
  if (entry.loose) return [words.say("reading.text"), entry.opening];
  const label =
    labelOf(entry.eId, words.language, [...known, { eId: entry.eId, num: entry.num, heading: null }])
      .split(", ")
      .at(-1) ?? "";
  const isNamedByHeading = entry.num === null && entry.heading !== null;
  return isNamedByHeading
    ? [labelOf(entry.eId, words.language, [entry]).split(", ").at(-1) ?? "", entry.opening]
    : [label, entry.heading ?? entry.opening];
}

/** A table of contents: every entry with its number and heading or first words, and what it holds below it. */
export function EntryList({ entries, place, known = [] }: Props) {
  return (
    <ol className="entry-list">
      {entries.map((entry) => {
        const [name, rest] = nameAndRest(entry, known);
        return (
          <li className={entry.children.length > 0 ? "is-group" : ""} key={entry.eId}>
            <a className="entry-line" href={pinnedAddress(place, entry.eId)}>
              <span className="entry-number">{name}</span>
              <span className={isInCapitals(rest) ? "entry-opening in-capitals" : "entry-opening"} lang={place.edition.language}>
                {rest}
              </span>
            </a>
            {entry.children.length === 0 ? null : <EntryList entries={entry.children} known={[...known, entry]} place={place} />}
          </li>
        );
      })}
    </ol>
  );
}
