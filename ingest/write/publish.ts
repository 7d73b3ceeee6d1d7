import { libraryName, numberOf, oldIndexes, pointTo, removeOldLibraries } from "#ingest/write/generation";
import { unlessTaken } from "#ingest/write/mark";
import { patchIndex } from "#ingest/write/patchIndex";
import { makeSpare } from "#ingest/write/spare";
import { withLibrary } from "#ingest/write/withLibrary";
import type { PublishWorld } from "#ingest/write/world";
import { fail, ok, type Result } from "#lib/result";
import { indexOf } from "#lib/search/form";
import { recordsOf } from "#lib/search/records";
import { type Current, libraryFile } from "#lib/store/current";
import type { LibraryWriter } from "#lib/store/writer";

/** Makes an index from a library and compares what the engine holds with what it was sent. */
export async function makeIndex(
  { dataDir, indexer, announce }: PublishWorld,
  current: Current,
  name: string,
): Promise<Result<string | null, string>> {
  if (indexer === null) return ok(null);
  announce("create-index");
  const created = await indexer.createIndex(name);
  if (!created.ok) return fail(created.failure.message);
  announce("fill-index");
  const filled = await withLibrary(dataDir, current, (library) =>
    indexer.fill(name, recordsOf(library), (sent) => announce("fill-index", sent)),
  );
  if (!filled.ok) return fail(filled.failure.message);
  const held = await indexer.countDocuments(name);
  if (!held.ok) return fail(held.failure.message);
  return held.value === filled.value ? ok(name) : fail(`the engine holds ${held.value} of ${filled.value} records`);
}

/**
 * Removes what no reader follows any more. Failing to is no fault of the run: the next one tries again.
 *
 * @param replaced an index of the published generation that requests may still ask.
 */
export async function cleanUp(
  { dataDir, indexer, announce }: PublishWorld,
  current: Current | null,
  replaced: string | null = null,
): Promise<void> {
  announce("clean-up");
  await removeOldLibraries(dataDir, current);
  const names = await indexer?.listIndexes();
  if (!names?.ok) return;
  const old = await oldIndexes(dataDir, current, names.value);
  for (const name of old.filter((it) => it !== replaced)) await indexer?.dropIndex(name);
  if (current?.index != null && current.index === replaced && current.asOf !== undefined)
    await indexer?.sweep(current.index, current.asOf - 1); // those that the generation before still has stay for its requests
}

/** The index of a library: that of the one before, brought up to it, where little has changed; else a new one. */
async function indexFor(world: PublishWorld, before: Current | null, alone: Current): Promise<Result<string | null, string>> {
  const patched = before === null ? null : await patchIndex(world, before, alone);
  return patched === null ? makeIndex(world, alone, indexOf(alone.generation)) : ok(patched);
}

/**
 * Publishes a finished library with its index: both are whole before readers are pointed to them. If the engine fails, the
 * library is published alone, and answers searches itself; the failure comes back beside it.
 *
 * @param before the published generation that the library began as a copy of; null: it began empty.
 */
export async function publish(
  writer: LibraryWriter,
  generation: string,
  before: Current | null,
  world: PublishWorld,
): Promise<{ readonly current: Current; readonly indexFailure: string | null }> {
  world.announce("seal-library");
  await writer.seal();
  const alone: Current = { generation, library: libraryName(generation), index: null };
  const index = await unlessTaken(await indexFor(world, before, alone), world.hold);
  const current = index.ok && index.value !== null ? { ...alone, index: index.value, asOf: numberOf(generation) } : alone;
  await world.beforePointing?.();
  world.announce("point");
  await pointTo(world.dataDir, current);
  await cleanUp(world, current, before?.index ?? null);
  world.announce("copy-ahead");
  await makeSpare(libraryFile(world.dataDir, current)).catch(() => undefined);
  return { current, indexFailure: index.ok ? null : index.failure };
}
