import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/locate";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";

/** The line that stays on top while reading: work, the entries around, the wording. */
export function ContextLine({ place, path }: { readonly place: Place; readonly path: readonly Entry[] }) {
  const { work, edition } = place;
  return (
    <nav aria-label={words.say("reading.context")} className="context-line">
      <div className="page">
        <ol>
          <li className="context-work">
            <a className="plain-link" href={pinnedAddress(place, null)}>
              {titleOf(work, words.language)}
            </a>
          </li>
          {path.map((entry, index) => (
            <li key={entry.eId}>
              <a
                aria-current={index === path.length - 1 ? "page" : undefined}
                className="plain-link"
                href={pinnedAddress(place, entry.eId)}
              >
                {entry.loose ? words.say("reading.text") : labelOf(entry.eId, words.language, [entry])}
              </a>
            </li>
          ))}
        </ol>
        <p className="context-wording">{wordingInShort(words, work, edition)}</p>
      </div>
    </nav>
  );
}
