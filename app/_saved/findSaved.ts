import { addressPath } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import { locate } from "../_address/locate";
import type { Located, Reader } from "../_address/located";
import { type SavedAddress, savedPathOf } from "../_requests/saved";

/** An entry of a list in the library: the provision it names, pinned to a wording, or what is not there. */
export type FoundSaved =
  | { readonly kind: "held"; readonly path: string; readonly located: Extract<Located, { kind: "provision" }> }
  | { readonly kind: "missing"; readonly path: string; readonly address: SavedAddress; readonly work: Work | null };

/** An address leads on at most twice: to its canonical spelling, and from an alias to the provision. */
const mostSteps = 2;

async function follow(reader: Reader, path: string, steps = mostSteps): Promise<Located> {
  const located = await locate(reader, path);
  return located.kind === "redirect" && steps > 0 ? follow(reader, located.to, steps - 1) : located;
}

/** The same library, asked once for each work however often a list names it. */
function rememberingWorks(library: Library): Library {
  const known = new Map<string, Promise<Work | null>>();
  const work = (id: string): Promise<Work | null> => {
    const asked = known.get(id) ?? library.work(id);
    known.set(id, asked);
    return asked;
  };
  return { ...library, work };
}

async function findOne(reader: Reader, address: SavedAddress): Promise<FoundSaved> {
  const path = savedPathOf(address);
  const located = await follow(reader, `/${path}`);
  if (located.kind !== "provision") return { kind: "missing", path, address, work: await reader.library.work(address.work) };
  return { kind: "held", path: addressPath({ work: located.work.id, edition: located.edition.id, eId: located.eId }), located };
}

/** Finds the entries of a list, each once and in their order: two spellings of one provision become one entry. */
export async function findSaved(reader: Reader, addresses: readonly SavedAddress[]): Promise<readonly FoundSaved[]> {
  const remembering = { ...reader, library: rememberingWorks(reader.library) };
  const found = await Promise.all(addresses.map((address) => findOne(remembering, address)));
  return [...new Map(found.map((entry) => [entry.path, entry])).values()];
}
