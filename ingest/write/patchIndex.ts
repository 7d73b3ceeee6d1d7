import { numberOf } from "#ingest/write/generation";
import { isWhole } from "#ingest/write/isWhole";
import { isOfAnother } from "#ingest/write/mark";
import { withLibrary } from "#ingest/write/withLibrary";
import type { PublishWorld } from "#ingest/write/world";
import type { Indexer } from "#lib/search/indexer";
import { recordChanges } from "#lib/search/recordChanges";
import { countRecords } from "#lib/search/records";
import { mostChanged } from "#lib/store/counting";
import type { Current } from "#lib/store/current";
import type { Library } from "#lib/store/library";

/** An index with the number of the generation that asks it. */
type Asked = { readonly name: string; readonly number: number };

/** Whether an index is whole and has nothing that a killed run left for another generation. */
async function canBePatched(indexer: Indexer, asked: Asked, library: Library): Promise<boolean> {
  const settled = await indexer.settle(asked.name);
  const stray = settled.ok ? await indexer.countUnpublished(asked.name, asked.number) : settled;
  return stray.ok && stray.value === 0 && isWhole(indexer, asked, library);
}

/** Sends what changed; readers of the generation before see none of it, since what came and what went bears the number of the next. */
async function send(indexer: Indexer, { name, number }: Asked, earlier: Library, later: Library): Promise<boolean> {
  const [changes, total] = await Promise.all([recordChanges(earlier, later, number), countRecords(later)]);
  if (changes === null || changes.size > total * mostChanged) return false;
  const retired = await indexer.retire(name, changes.gone(), number);
  const filled = retired.ok ? await indexer.fill(name, changes.come()) : retired;
  const held = filled.ok ? await indexer.countDocuments(name, number) : filled;
  return held.ok && held.value === total;
}

/**
 * Brings the index of a published generation up to the next one, in a time that follows from what changed and not from what it holds.
 *
 * @returns its name; null where it cannot be done or would take no less time than a new index, which then takes its place.
 */
export async function patchIndex({ dataDir, indexer, announce }: PublishWorld, before: Current, next: Current): Promise<string | null> {
  const { index, asOf } = before;
  if (indexer === null || index === null || asOf === undefined || (await isOfAnother(dataDir, index))) return null;
  return withLibrary(dataDir, before, (earlier) =>
    withLibrary(dataDir, next, async (later) => {
      if (!(await canBePatched(indexer, { name: index, number: asOf }, earlier))) return null;
      announce("fill-index");
      return (await send(indexer, { name: index, number: numberOf(next.generation) }, earlier, later)) ? index : null;
    }),
  );
}
