import { type Address, addressPath, formatAddress, parseAddress } from "#lib/law/address";
import { fail, ok, type Result } from "#lib/result";

export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

export const isSide = (text: string | null): text is Side => text === "left" || text === "right";

/** Two texts side by side, as an address says it; `view` is the one that a narrow window shows, the left where it is null. */
export type Pair = { readonly left: Address; readonly right: Address; readonly view: Side | null };

/** The query of a pair's address. No sign of an address means anything in a query, so all stand as they are (RFC 3986, 3.4). */
export const pairQuery = ({ right, view }: Pick<Pair, "right" | "view">): string =>
  `?beside=${addressPath(right)}${view === null ? "" : `&view=${view}`}`;

/** The address of a pair: `/essay-2026/body/p-2?beside=constitution-1995@1998-10-07.en/art-44`. */
export const formatPair = (pair: Pair): string => `${formatAddress(pair.left)}${pairQuery(pair)}`;

/** Reads the address of a pair in canonical spelling or any other: percent-encoded, in any case, with other parameters. */
export function parsePair(address: string): Result<Pair, "malformed"> {
  const cut = address.indexOf("?");
  if (cut < 0) return fail("malformed");
  const query = new URLSearchParams(address.slice(cut));
  const view = query.get("view");
  const left = parseAddress(address.slice(0, cut));
  const right = parseAddress(`/${query.get("beside") ?? ""}`);
  if (!left.ok || !right.ok) return fail("malformed");
  return ok({ left: left.value, right: right.value, view: isSide(view) ? view : null });
}

/** The pair with another text on one side: a reference that is followed opens beside the text it stands in. */
export const withSide = (pair: Pair, side: Side, address: Address): Pair =>
  side === "left" ? { ...pair, left: address } : { ...pair, right: address };

export const swapped = ({ left, right, view }: Pair): Pair => ({
  left: right,
  right: left,
  view: view === null ? null : otherSide(view),
});

/**
 * The address of a text with another beside it, which a narrow window then shows; null where a link leads to no text of ours.
 *
 * @param url as a link has it, without the prefix of a language; its query is left behind.
 */
export function besideAddress(left: Address, url: string): string | null {
  const right = url.startsWith("/") ? parseAddress(url.split("?")[0] ?? "") : null;
  return right?.ok === true ? formatPair({ left, right: right.value, view: "right" }) : null;
}
