import type { Named } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { contentsIn, pathTo } from "../../_address/contents";
import type { Place } from "../../_address/locate";

/** What `labelOf` needs to name a provision as printed: itself and the entries around it. */
export async function knownNames(
  library: Library,
  place: Pick<Place, "work" | "edition">,
  provision: Provision,
): Promise<readonly Named[]> {
  const { entries } = await contentsIn(library, place.work.id, place.edition.id);
  return [...pathTo(entries, provision.order), provision];
}
