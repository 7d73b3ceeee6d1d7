import type { Indexer } from "#lib/search/indexer";
import { countRecords, countRecordsSince } from "#lib/search/records";
import type { Library } from "#lib/store/library";

/** An index with the number of the generation that it is asked for; undefined: it holds no other. */
type Asked = { readonly name: string; readonly number: number | undefined };

/**
 * Whether an index holds what a library has for its generation: as many records, and as many that came with it. An engine whose data
 * were put back to an earlier day may have as many as ever, but none of the newest.
 */
export async function isWhole(indexer: Indexer, { name, number }: Asked, library: Library): Promise<boolean> {
  const held = await indexer.countDocuments(name, number);
  if (!held.ok || held.value !== (await countRecords(library))) return false;
  if (number === undefined) return true;
  const come = await indexer.countNew(name, number);
  return come.ok && come.value === (await countRecordsSince(library, number));
}
