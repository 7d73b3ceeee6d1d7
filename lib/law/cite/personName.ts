import { initials, surname } from "#lib/law/bibliography";

/** A name as lists of literature need it; `literal` where it does not tell which part is the family name. */
export type PersonName = { readonly family: string; readonly given: string } | { readonly literal: string };

const givenFirst = new RegExp(`^(?<given>${initials})(?<family>${surname})$`, "u");
const familyFirst = new RegExp(`^(?<family>${surname}),?\\s(?<given>${initials})$`, "u");
const withComma = /^(?<family>[^,]+),\s*(?<given>[^,]+)$/u;

/**
 * Reads a printed name: `B.S. Gardener`, `Gardener B. S.`, `Gardener, Berta`. Two names in full («Gardener Berta») are left
 * whole: sources of one country print them in either order.
 */
export function parsePersonName(printed: string): PersonName {
  const name = printed.replace(/\s+/gu, " ").trim();
  const { family, given } = [givenFirst, familyFirst, withComma].map((pattern) => pattern.exec(name)?.groups).find(Boolean) ?? {};
  return family === undefined || given === undefined ? { literal: name } : { family: family.trim(), given: given.trim() };
}
