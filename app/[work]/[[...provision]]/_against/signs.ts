import type { Change } from "#lib/law/compareProvisions";

/** The sign of a change, beside its word: on paper and without colour it tells the same. */
export const signs: Readonly<Record<Change, string>> = { changed: "±", added: "+", removed: "−", moved: "→" };
