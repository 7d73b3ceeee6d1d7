import type { Address } from "#lib/law/address";
import type { Edition } from "#lib/law/work";
import { pinnedOf, type Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { samePlace } from "./samePlace";

/** Another wording or language of a text, with the address of the same place in it; of the edition alone where it lacks it. */
export type OtherEdition = { readonly edition: Edition; readonly address: Address };

/** The other editions of what is shown, in the order of the library. */
export async function otherEditions(reader: Reader, shown: Shown): Promise<readonly OtherEdition[]> {
  const { work } = shown;
  const others = shown.kind === "act" ? [] : work.editions.filter(({ id }) => id !== shown.edition.id);
  return Promise.all(
    others.map(async (edition): Promise<OtherEdition> => {
      const whole = { kind: "work", work, edition, isPinned: true } as const;
      const same = shown.kind === "provision" ? await samePlace(reader, whole, shown) : null;
      return { edition, address: pinnedOf(same ?? whole) };
    }),
  );
}
