import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { LabelText } from "../../../_components/LabelText";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Props = {
  readonly before: Entry | null;
  readonly after: Entry | null;
  readonly place: Place;
  readonly nameOf: (entry: Entry) => string;
  /** Names the links where a page has two sets of them. */
  readonly label?: string;
  /** Where a neighbour leads: by default to its own page. */
  readonly addressOf?: (entry: Entry) => string;
};

/** The way on: what stands before and after in the same wording. */
export function Neighbours({
  before,
  after,
  place,
  nameOf,
  label = words.say("reading.neighbours"),
  addressOf = (entry) => pinnedAddress(place, entry.eId),
}: Props) {
  if (before === null && after === null) return null;
  return (
    <nav aria-label={label} className="neighbours not-on-paper" lang={words.language}>
      {before === null ? (
        <span />
      ) : (
        <a aria-label={words.say("reading.previous", { label: nameOf(before) })} href={here(addressOf(before))} rel="prev">
          <span aria-hidden="true">← </span>
          <LabelText label={nameOf(before)} />
        </a>
      )}
      {after === null ? null : (
        <a aria-label={words.say("reading.next", { label: nameOf(after) })} href={here(addressOf(after))} rel="next">
          <LabelText label={nameOf(after)} />
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
