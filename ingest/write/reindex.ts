import { generationName, numberOf, pointTo } from "#ingest/write/generation";
import { isWhole } from "#ingest/write/isWhole";
import { isOfAnother, unlessTaken } from "#ingest/write/mark";
import { cleanUp, makeIndex } from "#ingest/write/publish";
import { withLibrary } from "#ingest/write/withLibrary";
import type { PublishWorld } from "#ingest/write/world";
import { indexOf } from "#lib/search/form";
import type { Current } from "#lib/store/current";

/**
 * Makes the index of the published library again, beside the one in use, and points readers to it. The one in use stays
 * until the next run: requests that have begun still ask it.
 */
export async function reindex(world: PublishWorld, current: Current): Promise<string | null> {
  const generation = await generationName(world.dataDir, numberOf(current.generation));
  const made = await makeIndex(world, current, `${indexOf(generation)}-${Date.now().toString(36)}`);
  const index = await unlessTaken(made, world.hold);
  if (!index.ok) return index.failure;
  world.announce("point");
  const next = { ...current, index: index.value, asOf: numberOf(current.generation) };
  await pointTo(world.dataDir, next);
  await cleanUp(world, next, current.index);
  return null;
}

async function isIndexWhole({ dataDir, indexer }: PublishWorld, current: Current): Promise<boolean> {
  const { index: name, asOf: number } = current;
  if (indexer === null || name === null || (await isOfAnother(dataDir, name))) return false;
  return withLibrary(dataDir, current, (library) => isWhole(indexer, { name, number }, library));
}

/** The published generation whose index is missing or not whole gets it again; an engine may have come, or lost its data. */
export async function mendIndex(world: PublishWorld, current: Current): Promise<string | null> {
  return world.indexer === null || (await isIndexWhole(world, current)) ? null : reindex(world, current);
}
