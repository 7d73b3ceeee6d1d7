import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Draft, draftIn } from "#ingest/draft";
import { type Filled, fillDraft } from "#ingest/fillDraft";
import { type Held, heldBy } from "#ingest/held";
import { concordAll } from "#ingest/link/concordance/concordAll";
import { wantedConcordances } from "#ingest/link/concordance/wanted";
import { linkAll } from "#ingest/link/linkAll";
import { type MakingWorld, makeEdition } from "#ingest/makeEdition";
import type { Checksums } from "#ingest/manifest/checksums";
import type { Collection } from "#ingest/manifest/manifest";
import { tasksOf } from "#ingest/task";
import { codeFingerprint } from "#ingest/write/fingerprint";
import { libraryName, nextGeneration, removeOldLibraries } from "#ingest/write/generation";
import { cleanUp, publish } from "#ingest/write/publish";
import { mendIndex } from "#ingest/write/reindex";
import { readOnce } from "#ingest/write/withLibrary";
import type { PublishWorld } from "#ingest/write/world";
import { successionKey } from "#lib/store/concordances";
import { libraryFolder, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

export type IngestWorld = PublishWorld & MakingWorld;

/** How a run ended. `generation` is null where nothing was published, because nothing had changed. */
export type Run = Filled & { readonly generation: string | null; readonly indexFailure: string | null };

/** Parses every source that has changed, without writing anything. */
export async function checkAll(collection: Collection, checksums: Checksums, world: MakingWorld): Promise<Pick<Run, "parsed" | "failed">> {
  let failed = 0;
  const tasks = await tasksOf(collection, checksums);
  world.tell({ kind: "planned", editions: tasks.map(({ edition }) => edition) });
  for (const task of tasks) if ((await makeEdition(task, collection.dir, world)) === null) failed += 1;
  return { parsed: tasks.length - failed, failed };
}

/** The second pass, over the library under construction: what changed, and what leads to it. */
async function linkDraft(draft: Draft, generation: string, { concordances }: Collection, { announce }: IngestWorld): Promise<void> {
  announce("link");
  const opened = await openLibrary(draft.file, generation, readOnce);
  if (!opened.ok) throw new Error(`The library under construction cannot be opened: ${JSON.stringify(opened.failure)}`);
  try {
    const [writer, code] = await Promise.all([draft.writer(), codeFingerprint()]);
    await linkAll(opened.value, writer, code);
    await concordAll(opened.value, writer, concordances, code);
  } finally {
    opened.value.close();
  }
}

/** Whether files say something else of laws and their successors than what the library was made with. */
async function saysOtherwise({ works, concordances }: Collection, held: Held): Promise<boolean> {
  const listed = works.map(({ work, editions }) => ({ ...work, editions }));
  const wanted = wantedConcordances(listed, concordances, held.fingerprints, await codeFingerprint());
  const isMade = wanted.every((it) => held.concordances.get(successionKey(it)) === it.fingerprint);
  return !isMade || held.concordances.size > wanted.length;
}

/**
 * Corpus to library and index, in two passes: every changed source is read, normalized, parsed, checked and written beside
 * the published library, which then takes its place. Unchanged sources are not opened.
 */
export async function ingest(collection: Collection, checksums: Checksums, world: IngestWorld): Promise<Run> {
  const { dataDir, announce } = world;
  await mkdir(libraryFolder(dataDir), { recursive: true });
  const current = await readCurrent(dataDir);
  const held = await heldBy(dataDir, current);
  await cleanUp(world, current);
  const generation = await nextGeneration(dataDir, current);
  const draft = draftIn(join(libraryFolder(dataDir), libraryName(generation)), held.file, generation, announce);
  try {
    const counts = await fillDraft(draft, collection, checksums, held, world);
    if (await saysOtherwise(collection, held)) await draft.writer();
    if (draft.isStarted()) await linkDraft(draft, generation, collection, world);
    if (!draft.isStarted() && current !== null) return { ...counts, generation: null, indexFailure: await mendIndex(world, current) };
    const { indexFailure } = await publish(await draft.writer(), generation, held.file === null ? null : current, world);
    return { ...counts, generation, indexFailure };
  } catch (error) {
    await removeOldLibraries(dataDir, await readCurrent(dataDir)); // a full disk gets its room back
    throw error;
  }
}
