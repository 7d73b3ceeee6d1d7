import { config } from "#lib/config";
import { type CitedItem, citedItem } from "#lib/law/cite/citedItem";
import type { EId } from "#lib/law/eId";
import { provisionsAt } from "#lib/store/provisionsAt";
import type { Place, Reader } from "../_address/located";

/** What can be cited: a work in one of its wordings, or a provision of it. */
export type Citable = Pick<Place, "work" | "edition"> & { readonly eId: EId | null };

/** All that a citation says of an address, as it is read today. Without `PUBLIC_URL` its address has no host. */
export async function citedOf({ library, day }: Pick<Reader, "library" | "day">, { work, edition, eId }: Citable): Promise<CitedItem> {
  const access = { base: config().publicUrl ?? "", day };
  if (eId === null) return citedItem(work, edition, null, access);
  const known = await provisionsAt(library.database, [{ work: work.id, edition: edition.id, eId }]);
  return citedItem(work, edition, { eId, known: [...known.values()] }, access);
}
