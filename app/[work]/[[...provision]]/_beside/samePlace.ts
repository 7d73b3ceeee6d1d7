import { pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Shown, ShownAs } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";

/**
 * The same place in another edition of the work, for an address that names the edition alone: the provision, else the
 * article around it; null where that edition has neither.
 */
export async function samePlace({ library }: Reader, whole: ShownAs<"work">, of: ShownAs<"provision">): Promise<Shown | null> {
  const { entries } = await contentsIn(library, of.work.id, of.edition.id);
  const around = pathTo(entries, of.provision.order).at(-1);
  for (const eId of [of.provision.eId, ...(around === undefined ? [] : [around.eId])]) {
    const provision = await library.provision(whole.work.id, whole.edition.id, eId);
    if (provision !== null) return { ...whole, kind: "provision", eId, provision, block: null, isWhole: false };
  }
  return null;
}
