import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { LabelText } from "../../../_components/LabelText";
import { isInCapitals } from "../../../_words/capitals";
import { entryName } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Props = {
  readonly entries: readonly Entry[];
  readonly place: Place;
  /** Where an entry leads: by default to its own page. */
  readonly addressOf?: (entry: Entry) => string;
};

/** Beside its name, what says which entry this is: its heading as printed, or its first words. */
const besideName = (entry: Entry): string => (entry.num === null ? entry.opening : (entry.heading ?? entry.opening));

/** A line of a table of contents: what an entry is called, and its heading or first words. */
export function EntryLine({ entry, place, address }: { readonly entry: Entry; readonly place: Place; readonly address: string }) {
  const rest = besideName(entry);
  return (
    <a className="entry-line" href={here(address)}>
      <span className="entry-number">
        <LabelText label={entryName(entry, place.edition.language)} />
      </span>
      <span
        className={isInCapitals(rest) ? "entry-opening in-capitals" : "entry-opening"}
        {...(entry.language === words.language ? null : { lang: entry.language })}
      >
        {rest}
      </span>
    </a>
  );
}

/** A table of contents: every entry with its number and heading or first words, and what it holds below it. */
export function EntryList({ entries, place, addressOf = (entry) => pinnedAddress(place, entry.eId) }: Props) {
  return (
    <ol className="entry-list">
      {entries.map((entry) => (
        <li key={entry.eId} {...(entry.children.length > 0 ? { className: "is-group" } : null)}>
          <EntryLine address={addressOf(entry)} entry={entry} place={place} />
          {entry.children.length === 0 ? null : <EntryList addressOf={addressOf} entries={entry.children} place={place} />}
        </li>
      ))}
    </ol>
  );
}
