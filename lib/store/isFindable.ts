import type { Provision } from "#lib/law/provision";

/** Whether a provision has words of its own: only such are found. */
export const isFindable = (provision: Pick<Provision, "text" | "heading" | "wrapUp">): boolean =>
  provision.text !== null || provision.heading !== null || provision.wrapUp !== null;
