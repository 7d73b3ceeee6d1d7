import { type Address, formatAddress, parseAddress } from "#lib/law/address";
import { formatEditionId, parseEditionId } from "#lib/law/edition";
import { fail, ok, type Result } from "#lib/result";

/** A text with what changed in it since another edition of its work, as an address says it. */
export type Against = { readonly text: Address; readonly edition: string };

/** The query of such an address. No sign of an edition's id means anything in a query. */
export const againstQuery = (edition: string): string => `?against=${edition}`;

/** The address of a comparison: `/constitution-1995@2022-09-17.ru/art-44?against=2007-05-21.ru`. */
export const formatAgainst = ({ text, edition }: Against): string => `${formatAddress(text)}${againstQuery(edition)}`;

/** Reads the address of a comparison in canonical spelling or any other: percent-encoded, in any case, with other parameters. */
export function parseAgainst(address: string): Result<Against, "malformed"> {
  const cut = address.indexOf("?");
  if (cut < 0) return fail("malformed");
  const text = parseAddress(address.slice(0, cut));
  const edition = parseEditionId(new URLSearchParams(address.slice(cut)).get("against") ?? "");
  return text.ok && edition.ok ? ok({ text: text.value, edition: formatEditionId(edition.value) }) : fail("malformed");
}
