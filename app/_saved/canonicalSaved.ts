import { ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import type { Reader } from "../_address/located";
import { fromSavedQuery } from "../_requests/saved";
import { findSaved } from "./findSaved";
import { changeSaved, savedAddress } from "./savedQuery";

/** The address of a list as it should be; `isPermanent`: another spelling of it, now and for ever. */
export type CanonicalSaved = { readonly address: string; readonly isPermanent: boolean };

/**
 * The address to which the query of a list leads: every entry pinned to its wording and spelled one way, and what a button
 * asked for done. Null if it is that address already.
 */
export async function canonicalSaved(reader: Reader, query: URLSearchParams): Promise<Result<CanonicalSaved | null, BadParameter>> {
  const request = fromSavedQuery(query);
  if (!request.ok) return request;
  const { addresses, change } = request.value;
  const paths = (await findSaved(reader, addresses)).map(({ path }) => path);
  const wanted = change === null ? paths : changeSaved(paths, change.kind, change.path);
  const isChanged = change !== null || wanted.join() !== query.getAll("p").join();
  if (!isChanged) return ok(null);
  return ok({ address: savedAddress(wanted), isPermanent: change === null && addresses.every(({ edition }) => edition !== null) });
}
