import { type Change, changes } from "#lib/law/compareProvisions";
import { words } from "../../../_words/words";
import { signs } from "./signs";

/** How many provisions became what, each with its sign and word; nothing for what did not happen. */
export function ChangeCounts({ counts }: { readonly counts: Readonly<Record<Change, number>> }) {
  return changes
    .filter((change) => counts[change] > 0)
    .map((change) => (
      <span className={`against-count is-${change}`} key={change}>
        <span aria-hidden="true" className="against-sign">
          {signs[change]}
        </span>
        {words.say(`against.count.${change}`, { count: counts[change] })}
      </span>
    ));
}
