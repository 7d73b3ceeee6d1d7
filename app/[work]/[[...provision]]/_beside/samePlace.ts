import type { Provision } from "#lib/law/provision";
import { sameElsewhere } from "#lib/store/sameElsewhere";
import { pathTo } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Shown, ShownAs } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";

/** Whether a number may be looked for in other editions: of one that a file sets apart, they have none. */
const isItsOwn = ({ sameAs }: Provision): boolean => !sameAs.includes("@");

/**
 * The same place in another edition of the work, for an address that names the edition alone: the provision, else the
 * article around it; null where that edition has neither.
 */
export async function samePlace({ library }: Reader, whole: ShownAs<"work">, of: ShownAs<"provision">): Promise<Shown | null> {
  const { entries } = await contentsIn(library, of.work.id, of.edition.id);
  const around = pathTo(entries, of.provision.order).at(-1);
  const outer = around === undefined ? null : await library.provision(of.work.id, of.edition.id, around.eId);
  for (const own of [of.provision, ...(outer === null ? [] : [outer])]) {
    const provision =
      (await sameElsewhere(library.database, own)).find(({ edition }) => edition === whole.edition.id) ??
      (isItsOwn(own) ? await library.provision(whole.work.id, whole.edition.id, own.eId) : null);
    if (provision !== null) return { ...whole, kind: "provision", eId: provision.eId, provision, block: null, isWhole: false };
  }
  return null;
}
