import type { Provision } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { sameElsewhere } from "#lib/store/sameElsewhere";
import { pinnedAddress } from "../../../_address/located";

/** A provision in another edition of its work. */
export type SameProvision = {
  readonly edition: Edition;
  /** Null where that edition does not have it. */
  readonly address: string | null;
  /** Whether the words differ; false where the language does. */
  readonly readsOtherwise: boolean;
};

async function allWords(library: Library, { work, edition, order, last }: Provision): Promise<string> {
  const inside = await library.range(work, edition, order, last);
  return inside.map(({ num, heading, text, wrapUp }) => [num, heading, text, wrapUp].join("\n")).join("\n");
}

/** A provision in every other edition of its work, in the order of the library; none where a work has one edition. */
export async function sameInOthers(library: Library, work: Work, provision: Provision): Promise<readonly SameProvision[]> {
  const others = work.editions.filter(({ id }) => id !== provision.edition);
  if (others.length === 0) return [];
  const found = await sameElsewhere(library.database, provision);
  const own = await allWords(library, provision);
  const { language } = provision;
  return Promise.all(
    others.map(async (edition): Promise<SameProvision> => {
      const same = found.find((it) => it.edition === edition.id);
      if (same === undefined) return { edition, address: null, readsOtherwise: false };
      const readsOtherwise = same.language === language && (await allWords(library, same)) !== own;
      return { edition, address: pinnedAddress({ work, edition }, same.eId), readsOtherwise };
    }),
  );
}
