import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { contentOf } from "#ingest/contentOf";
import { type Draft, draftIn } from "#ingest/draft";
import { type Held, heldBy } from "#ingest/held";
import { linkAll } from "#ingest/link/linkAll";
import type { Checksums } from "#ingest/manifest/checksums";
import type { ListedWork } from "#ingest/manifest/listedWork";
import type { Collection } from "#ingest/manifest/manifest";
import type { Reader } from "#ingest/read/read";
import { codeFingerprint, editionFingerprint } from "#ingest/write/fingerprint";
import { libraryName, nextGeneration, removeOldLibraries } from "#ingest/write/generation";
import { identify } from "#ingest/write/identify";
import { cleanUp, type PublishWorld, publish } from "#ingest/write/publish";
import { mendIndex } from "#ingest/write/reindex";
import type { AuditEntry } from "#lib/law/provision";
import type { Renumberings } from "#lib/law/sameAs";
import type { Edition } from "#lib/law/work";
import { libraryFolder, readCurrent } from "#lib/store/current";
import type { HeldWork } from "#lib/store/held";
import { openLibrary } from "#lib/store/library";
import { workOfRow } from "#lib/store/rows";
import type { EditionContent } from "#lib/store/writer";

/** What making provisions of sources needs of the world: a reader, and someone to tell. */
export type MakingWorld = { readonly reader: Reader; readonly tell: (news: News) => void };
export type IngestWorld = PublishWorld & MakingWorld;

/** What a run tells while it works. */
export type News =
  | {
      readonly kind: "parsed";
      readonly edition: Edition;
      readonly provisions: number;
      readonly characters: number;
      readonly pages: number | null;
      readonly audit: readonly AuditEntry[];
    }
  | { readonly kind: "unchanged"; readonly edition: Edition }
  | { readonly kind: "failed"; readonly edition: Edition; readonly message: string };

/** How many sources a run parsed, found unchanged, and could not make anything of. */
type Counts = { readonly parsed: number; readonly unchanged: number; readonly failed: number };

/** How a run ended. `generation` is null where nothing was published, because nothing had changed. */
export type Run = Counts & {
  /** Works that were published before and are not listed any more. */
  readonly dropped: number;
  readonly generation: string | null;
  readonly indexFailure: string | null;
};

type Task = {
  readonly listed: ListedWork;
  readonly edition: Edition;
  readonly position: number;
  readonly fingerprint: string;
  /** What files say of the numbers of the work's editions. */
  readonly renumberings: Renumberings;
};

const keyOf = ({ work, id }: Pick<Edition, "work" | "id">): string => `${work}@${id}`;

/** Every edition of the manifest with the fingerprint of what would be made of it. */
async function tasksOf({ works, renumberings: said }: Collection, checksums: Checksums): Promise<readonly Task[]> {
  const code = await codeFingerprint();
  return works.flatMap((listed) =>
    listed.editions.map((edition, position) => {
      const renumberings: Renumberings = said.get(listed.work.id) ?? new Map();
      const fingerprint = editionFingerprint(code, checksums[edition.source] ?? "", listed.work, edition, position, renumberings);
      return { listed, edition, position, fingerprint, renumberings };
    }),
  );
}

/** Reads and parses one source; what fails is told, and leaves the work as it was. */
async function make(
  { listed, edition, position, fingerprint, renumberings }: Task,
  dir: string,
  { reader, tell }: MakingWorld,
): Promise<EditionContent | null> {
  const read = await reader.read(join(dir, edition.source), edition.format);
  if (!read.ok) {
    tell({ kind: "failed", edition, message: read.failure.message });
    return null;
  }
  const content = contentOf(read.value.lines, read.value.problems, listed.work, edition);
  if (!content.ok) {
    tell({
      kind: "failed",
      edition,
      message: `${edition.source} was not read faithfully: ${content.failure.slice(0, 3).join("; ")}. This is a fault of Tarmaq; please report it.`,
    });
    return null;
  }
  const { characters, ...made } = content.value;
  const parts = identify(made, edition, renumberings);
  tell({ kind: "parsed", edition, provisions: parts.provisions.length, characters, pages: read.value.pages, audit: parts.audit });
  return { edition, position, fingerprint, ...parts };
}

/** Parses every source that has changed, without writing anything. */
export async function checkAll(collection: Collection, checksums: Checksums, world: MakingWorld): Promise<Pick<Run, "parsed" | "failed">> {
  let failed = 0;
  const tasks = await tasksOf(collection, checksums);
  for (const task of tasks) if ((await make(task, collection.dir, world)) === null) failed += 1;
  return { parsed: tasks.length - failed, failed };
}

/** Whether an edition in the library was made from just this. */
const isHeld = ({ edition, fingerprint }: Task, held: Held): boolean => held.fingerprints.get(keyOf(edition)) === fingerprint;

/** What a run made of the editions that had changed. */
type Made = { readonly made: readonly Edition[]; readonly failed: readonly Edition[] };

/** Makes what has changed and puts it into the draft, one source at a time. */
async function putEditions(draft: Draft, tasks: readonly Task[], held: Held, dir: string, world: IngestWorld): Promise<Made> {
  const made: Edition[] = [];
  const failed: Edition[] = [];
  for (const task of tasks) {
    if (isHeld(task, held)) {
      world.tell({ kind: "unchanged", edition: task.edition });
      continue;
    }
    const content = await make(task, dir, world);
    if (content === null) failed.push(task.edition);
    else {
      await (await draft.writer()).putEdition(content);
      made.push(task.edition);
    }
  }
  return { made, failed };
}

/** Drops editions that the manifest no longer lists; those of a work that failed stay until it can be made again. */
async function dropEditions(draft: Draft, tasks: readonly Task[], held: Held, { failed }: Made): Promise<void> {
  const listed = new Set(tasks.map((task) => keyOf(task.edition)));
  const kept = new Set(failed.map(({ work }) => work));
  for (const key of held.fingerprints.keys()) {
    const [work = "", edition = ""] = key.split("@");
    if (!listed.has(key) && !kept.has(work)) await (await draft.writer()).dropEdition(work, edition);
  }
}

/** The works that the library is to list: one that failed as it is held, or not at all if nothing is held of it. */
function worksToList({ works }: Collection, held: Held, { made, failed }: Made): ReadonlyMap<string, HeldWork> {
  const hasFailed = new Set(failed.map(({ work }) => work));
  const hasNew = new Set(made.map(({ work }) => work));
  const listed = works.flatMap(({ work }, position): readonly (readonly [string, HeldWork])[] => {
    const before = held.works.get(work.id);
    if (hasFailed.has(work.id) && before !== undefined) return [[work.id, { record: before.record, position }]];
    if (hasFailed.has(work.id) && !hasNew.has(work.id)) return [];
    return [[work.id, { record: JSON.stringify(work), position }]];
  });
  return new Map(listed);
}

/** Brings the works of the draft to those that it is to list, and says how many it no longer does. */
async function putWorks(draft: Draft, held: Held, wanted: ReadonlyMap<string, HeldWork>, { announce }: IngestWorld): Promise<number> {
  const gone = [...held.works.keys()].filter((id) => !wanted.has(id));
  const changed = [...wanted].filter(([id, { record, position }]) => {
    const before = held.works.get(id);
    return before?.record !== record || before.position !== position;
  });
  if (!draft.isStarted() && gone.length === 0 && changed.length === 0) return 0;
  const writer = await draft.writer();
  announce("put-works");
  for (const id of gone) await writer.dropWork(id);
  for (const [, { record, position }] of changed) await writer.putWork(workOfRow({ record }), position);
  return gone.length;
}

/** Everything between the published library and the next one, which is left unstarted if it would be the same. */
async function fillDraft(
  draft: Draft,
  collection: Collection,
  checksums: Checksums,
  held: Held,
  world: IngestWorld,
): Promise<Counts & Pick<Run, "dropped">> {
  const tasks = await tasksOf(collection, checksums);
  if (held.file === null) await draft.writer();
  const outcome = await putEditions(draft, tasks, held, collection.dir, world);
  await dropEditions(draft, tasks, held, outcome);
  const dropped = await putWorks(draft, held, worksToList(collection, held, outcome), world);
  const { made, failed } = outcome;
  return { parsed: made.length, unchanged: tasks.length - made.length - failed.length, failed: failed.length, dropped };
}

/** The second pass, over the library under construction: what changed, and what leads to it. */
async function linkDraft(draft: Draft, generation: string, { announce }: IngestWorld): Promise<void> {
  announce("link");
  const opened = await openLibrary(draft.file, generation);
  if (!opened.ok) throw new Error(`The library under construction cannot be opened: ${JSON.stringify(opened.failure)}`);
  try {
    await linkAll(opened.value, await draft.writer(), await codeFingerprint());
  } finally {
    opened.value.close();
  }
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
  const draft = draftIn(join(libraryFolder(dataDir), libraryName(generation)), held.file, announce);
  try {
    const counts = await fillDraft(draft, collection, checksums, held, world);
    if (draft.isStarted()) await linkDraft(draft, generation, world);
    if (!draft.isStarted() && current !== null) return { ...counts, generation: null, indexFailure: await mendIndex(world, current) };
    const { indexFailure } = await publish(await draft.writer(), generation, world);
    return { ...counts, generation, indexFailure };
  } catch (error) {
    await removeOldLibraries(dataDir, await readCurrent(dataDir)); // a full disk gets its room back
    throw error;
  }
}
