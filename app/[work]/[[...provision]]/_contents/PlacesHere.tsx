import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Entry } from "../../../_address/contents";
import { words } from "../../../_words/words";
import { marginNumber } from "../marginNumber";

/** What stands directly in an entry and is numbered; what has a page of its own is listed by that. */
function directlyIn(entry: Entry, provisions: readonly Provision[]): readonly Provision[] {
  const paged = new Set(entry.children.map(({ eId }) => eId));
  const isInside = new Set(provisions.filter(({ eId }) => eId !== entry.eId).map(({ eId }) => eId));
  return provisions.filter(
    (it) => it.eId !== entry.eId && !paged.has(it.eId) && it.kind !== "heading" && (it.parent === null || !isInside.has(it.parent)),
  );
}

/** The numbers of what an entry holds, as places on its page. */
export function PlacesHere({ entry, provisions }: { readonly entry: Entry; readonly provisions: readonly Provision[] }) {
  const inside = entry.form === "front" ? [] : directlyIn(entry, provisions);
  if (inside.length < 2) return null;
  return (
    <ul aria-label={words.say("reading.here")} className="places-here">
      {inside.map((it) => (
        <li key={it.eId}>
          <a aria-label={labelOf(it.eId, words.language, provisions)} data-place={it.eId} href={`#${encodeURIComponent(it.eId)}`}>
            {marginNumber(it).text.replace(/[.)]+$/u, "")}
          </a>
        </li>
      ))}
    </ul>
  );
}
