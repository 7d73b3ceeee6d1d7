import { numberOf, pointTo } from "#ingest/write/generation";
import { cleanUp, makeIndex } from "#ingest/write/publish";
import { withLibrary } from "#ingest/write/withLibrary";
import type { PublishWorld } from "#ingest/write/world";
import { indexOf } from "#lib/search/form";
import { countRecords } from "#lib/search/records";
import type { Current } from "#lib/store/current";

/**
 * Makes the index of the published library again, beside the one in use, and points readers to it. The one in use stays
 * until the next run: requests that have begun still ask it.
 */
export async function reindex(world: PublishWorld, current: Current): Promise<string | null> {
  const index = await makeIndex(world, current, `${indexOf(current.generation)}-${Date.now().toString(36)}`);
  if (!index.ok) return index.failure;
  world.announce("point");
  const next = { ...current, index: index.value, asOf: numberOf(current.generation) };
  await pointTo(world.dataDir, next);
  await cleanUp(world, next, current.index);
  return null;
}

/** Whether the engine holds every record of the published library. */
async function isIndexWhole({ dataDir, indexer }: PublishWorld, current: Current): Promise<boolean> {
  const held = current.index === null ? null : await indexer?.countDocuments(current.index, current.asOf);
  return held?.ok === true && held.value === (await withLibrary(dataDir, current, countRecords));
}

/** The published generation whose index is missing or not whole gets it again; an engine may have come, or lost its data. */
export async function mendIndex(world: PublishWorld, current: Current): Promise<string | null> {
  return world.indexer === null || (await isIndexWhole(world, current)) ? null : reindex(world, current);
}
