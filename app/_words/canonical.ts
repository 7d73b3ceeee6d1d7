import type { Metadata } from "next";
import { config } from "#lib/config";

/** An address with the host that `PUBLIC_URL` names; without that setting the path alone. */
export const publicAddress = (path: string): string => `${config().publicUrl ?? ""}${path}`;

/**
 * The canonical address of a page, on the host that `PUBLIC_URL` names (never the Host header); none without it, since a
 * canonical address without a host says nothing.
 */
export function canonicalAddress(path: string): Pick<Metadata, "alternates"> {
  return config().publicUrl === null ? {} : { alternates: { canonical: publicAddress(path) } };
}
