import type { ReferenceStatus } from "#lib/law/reference";

/** What sets a reference apart that is less than sure, beside its underline: one sign, which its words always go with. */
export const signOf: Readonly<Record<ReferenceStatus, string>> = {
  resolved: "",
  assumed: "≈",
  ambiguous: "?",
  external: "↗",
  absent: "∅",
  dangling: "!",
};
