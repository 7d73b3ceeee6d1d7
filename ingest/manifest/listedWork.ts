import type { Edition } from "#lib/law/work";
import type { WorkRecord } from "#lib/store/rows";

/** One work of the manifest with its editions, in the order in which they are listed; an act has none. */
export type ListedWork = { readonly work: WorkRecord; readonly editions: readonly Edition[] };
