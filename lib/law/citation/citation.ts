import type { LawUnit } from "#lib/law/unit";

/** One step of a citation; `unit` is null where only a number is given: the 15 of `44(1)(15)`. Numbers are cleaned as in eIds. */
export type ChainStep = { readonly unit: LawUnit | null; readonly number: string };

/** The way to one provision, outermost step first, in whatever order the text had it. */
export type Chain = readonly ChainStep[];

/** A citation as a text gives it. Lists and ranges are one chain each; `name` is what it says of the act, as it stands. */
export type Citation = { readonly chains: readonly Chain[]; readonly name: string | null };
