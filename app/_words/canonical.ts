import type { Metadata } from "next";
import { config } from "#lib/config";

/**
 * The canonical address of a page, on the host that `PUBLIC_URL` names (never the Host header); none without it, since a
 * canonical address without a host says nothing.
 */
export function canonicalAddress(path: string): Pick<Metadata, "alternates"> {
  const { publicUrl } = config();
  return publicUrl === null ? {} : { alternates: { canonical: `${publicUrl}${path}` } };
}
