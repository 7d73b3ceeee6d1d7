import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";

/** What a provision holds, without itself, in reading order. */
export const provisionsInside = async (library: Library, it: Provision): Promise<readonly Provision[]> =>
  it.last === it.order ? [] : library.range(it.work, it.edition, it.order + 1, it.last);
