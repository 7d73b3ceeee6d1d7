import { addressPath, parseAddress } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { fail, ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import { mostSaved, type SavedChange, savedChanges } from "../_saved/savedQuery";

/** A provision as a list names it. `edition` is null where the address leaves the choice open: the page pins it. */
export type SavedAddress = { readonly work: string; readonly edition: string | null; readonly eId: EId };

/** A list of provisions, each once, in the order saved: the whole state of `/saved`. */
export type SavedRequest = {
  readonly addresses: readonly SavedAddress[];
  /** What a button of the page asks to be done to one entry: the answer is the address of the list after it. */
  readonly change: { readonly kind: SavedChange; readonly path: string } | null;
};

const allowed = `addresses of provisions, as in WORK@EDITION/art-39/para-1, at most ${mostSaved}`;

function readAddress(text: string): SavedAddress | null {
  const address = parseAddress(text);
  return address.ok && address.value.eId !== null ? { ...address.value, eId: address.value.eId } : null;
}

/** An entry in its canonical spelling, as `p` has it. */
export const savedPathOf = (address: SavedAddress): string => addressPath(address);

function changeIn(query: URLSearchParams): SavedRequest["change"] {
  const kind = savedChanges.find((name) => query.get(name));
  const address = kind === undefined ? null : readAddress(query.get(kind) ?? "");
  return kind === undefined || address === null ? null : { kind, path: savedPathOf(address) };
}

/** Reads a list from a URL. Parameters it does not know are passed over; an entry that makes no sense is said (4xx). */
export function fromSavedQuery(query: URLSearchParams): Result<SavedRequest, BadParameter> {
  const given = query.getAll("p").filter((text) => text !== "");
  const read = given.length > mostSaved ? [] : given.flatMap((text) => readAddress(text) ?? []);
  if (read.length < given.length) return fail({ parameter: "p", allowed });
  const addresses = [...new Map(read.map((address) => [savedPathOf(address), address])).values()];
  return ok({ addresses, change: changeIn(query) });
}
