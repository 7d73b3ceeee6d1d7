import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Entry } from "../../../_address/contents";
import { words } from "../../../_words/words";
import { marginNumber } from "../marginNumber";
import type { PlaceHere } from "./contentsLine";

/** What stands directly in an entry and is numbered; what has a page of its own is listed by that. */
function directlyIn(entry: Entry, provisions: readonly Provision[]): readonly Provision[] {
  const paged = new Set(entry.children.map(({ eId }) => eId));
  const isInside = new Set(provisions.filter(({ eId }) => eId !== entry.eId).map(({ eId }) => eId));
  return provisions.filter(
    (it) => it.eId !== entry.eId && !paged.has(it.eId) && it.kind !== "heading" && (it.parent === null || !isInside.has(it.parent)),
  );
}

/** The numbers that a page counts by: of what stands directly in it, or in the one provision that holds all the others. */
function countedIn(entry: Entry, provisions: readonly Provision[]): readonly Provision[] {
  const direct = directlyIn(entry, provisions);
  const [only, ...others] = direct;
  return only === undefined || others.length > 0 ? direct : provisions.filter((it) => it.parent === only.eId);
}

/** The numbers of what an entry holds, as places on its page; none where one would be alone. */
export function placesHere(entry: Entry, provisions: readonly Provision[]): readonly PlaceHere[] {
  const inside = entry.form === "front" ? [] : countedIn(entry, provisions);
  if (inside.length < 2) return [];
  return inside.map((it) => ({
    id: it.eId,
    label: labelOf(it.eId, words.language, provisions),
    number: marginNumber(it).text.replace(/^\(|[.)]+$/gu, ""),
  }));
}
