import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Place } from "../../../_address/located";
import { MarkedText } from "../../../_references/MarkedText";
import { words } from "../../../_words/words";
import { type Marks, marksIn, unprintedAddress } from "../marks";
import { Blocks } from "./Blocks";
import { Corrections } from "./Corrections";
import type { Shared } from "./shared";

/** The text of a provision as far as it may be shown, and that it was deleted or withdrawn if it was. */
export function ownText(it: Provision, place: Place): string {
  const text = visibleText(place.work.rights, it.text) ?? "";
  return it.status === "in-force" ? text : [text, words.say(`reading.${it.status}`)].filter(Boolean).join(" ");
}

/** As much of a field as is shown can be marked: an ellipsis at the end of an excerpt is no part of it. */
export function marksShown(it: Provision, field: "text" | "wrapUp", { place, marks }: Shared) {
  const whole = it[field]?.length ?? 0;
  const shown = visibleText(place.work.rights, it[field])?.length ?? 0;
  return marksIn(it, field, shown < whole ? shown - 2 : whole, marks);
}

export function HeadingText({ it, marks }: { readonly it: Provision; readonly marks: Marks }) {
  const heading = it.heading ?? "";
  return <MarkedText from={0} marks={marksIn(it, "heading", heading.length, marks)} text={heading} />;
}

/** The web address of a bibliography entry, where its words do not print it. */
export function EntryAddress({ it, marks }: { readonly it: Provision; readonly marks: Marks }) {
  const url = unprintedAddress(it, marks);
  if (url === null) return null;
  return (
    <p className="entry-link" lang={words.language}>
      <a href={url} rel="external">
        {new URL(url).hostname}
      </a>
    </p>
  );
}

/** What editors correct in a provision: a note below its text. */
export const CorrectionsOf = ({ it, place, marks }: Shared & { readonly it: Provision }) => (
  <Corrections corrections={marks.corrections.get(it.eId) ?? []} it={it} rights={place.work.rights} />
);

/** What an entry says itself: its number and heading are the page's title. */
export function OwnText({ it, ...shared }: Shared & { readonly it: Provision }) {
  const { place, target } = shared;
  const text = ownText(it, place);
  if (text === "") return <CorrectionsOf {...shared} it={it} />;
  return (
    <div className="own-text" lang={it.language}>
      <Blocks marked={target?.eId === it.eId ? target.block : null} marks={marksShown(it, "text", shared)} text={text} />
      <CorrectionsOf {...shared} it={it} />
    </div>
  );
}
