import { libraryName, oldIndexes, pointTo, removeOldLibraries } from "#ingest/write/generation";
import { fail, ok, type Result } from "#lib/result";
import { indexOf } from "#lib/search/form";
import type { Indexer } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import { type Current, libraryFile } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";
import type { LibraryWriter } from "#lib/store/writer";

/** The steps that write, in their order; each is announced before it begins. */
export const writeSteps = [
  "start-library",
  "put-editions",
  "put-works",
  "link",
  "seal-library",
  "create-index",
  "fill-index",
  "point",
  "clean-up",
] as const;
export type WriteStep = (typeof writeSteps)[number];

/** Everything publishing does to the world outside; `announce` is told each step, and how far it has come. */
export type PublishWorld = {
  readonly dataDir: string;
  readonly indexer: Indexer | null;
  readonly announce: (step: WriteStep, done?: number) => void;
};

/** Opens a library that ingest has made or checked, for as long as it is used. */
export async function withLibrary<Value>(dataDir: string, current: Current, use: (library: Library) => Promise<Value>): Promise<Value> {
  const opened = await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened.ok) throw new Error(`The library of ${current.generation} cannot be opened: ${JSON.stringify(opened.failure)}`);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}

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
}

/**
 * Publishes a finished library with its index: both are whole before readers are pointed to them. If the engine fails, the
 * library is published alone, and answers searches itself; the failure comes back beside it.
 */
export async function publish(
  writer: LibraryWriter,
  generation: string,
  world: PublishWorld,
): Promise<{ readonly current: Current; readonly indexFailure: string | null }> {
  world.announce("seal-library");
  await writer.seal();
  const alone: Current = { generation, library: libraryName(generation), index: null };
  const index = await makeIndex(world, alone, indexOf(generation));
  const current: Current = { ...alone, index: index.ok ? index.value : null };
  world.announce("point");
  await pointTo(world.dataDir, current);
  await cleanUp(world, current);
  return { current, indexFailure: index.ok ? null : index.failure };
}
