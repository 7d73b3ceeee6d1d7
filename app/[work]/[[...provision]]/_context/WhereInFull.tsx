import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { LabelText } from "../../../_components/LabelText";
import { WorkTitle } from "../../../_components/WorkTitle";
import { isInCapitals } from "../../../_words/capitals";
import { entryName } from "../../../_words/entryName";
import { here } from "../../../_words/here";
import { wordingSentence } from "../../../_words/wording";
import { words } from "../../../_words/words";

/** The place that is read, and what it stands in: from the outermost entry to the one shown. */
export type Where = { readonly place: Place; readonly path: readonly Entry[] };

/** All that the context line says, however narrow the window is: opens from the line, without any script. */
export function WhereInFull({ place, path }: Where) {
  const label = words.say("reading.contextAll");
  return (
    <>
      <button aria-label={label} className="context-more" popoverTarget="where" type="button" />
      <div aria-label={label} className="context-card" id="where" popover="auto" role="dialog">
        <p className="context-title">
          <a href={here(pinnedAddress(place, null))}>
            <WorkTitle work={place.work} />
          </a>
        </p>
        <ul>
          {path.map((entry) => (
            <li key={entry.eId}>
              <a href={here(pinnedAddress(place, entry.eId))}>
                <LabelText label={entryName(entry)} />
              </a>
              {entry.num === null || entry.heading === null ? null : (
                <span className={isInCapitals(entry.heading) ? "in-capitals" : ""} lang={entry.language}>
                  {" "}
                  {entry.heading}
                </span>
              )}
            </li>
          ))}
        </ul>
        <p className="text-quiet">{wordingSentence(words, place.work, place.edition)}</p>
      </div>
    </>
  );
}
