import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { contentOf } from "#ingest/contentOf";
import type { Checksums } from "#ingest/manifest/checksums";
import type { Collection, ListedWork } from "#ingest/manifest/manifest";
import type { Reader } from "#ingest/read/read";
import { codeFingerprint, editionFingerprint } from "#ingest/write/fingerprint";
import { libraryName, nextGeneration, pointTo } from "#ingest/write/generation";
import { cleanUp, makeIndex, type PublishWorld, publish } from "#ingest/write/publish";
import type { AuditEntry } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";
import { indexOf } from "#lib/search/form";
import { type Current, libraryFile, libraryFolder, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";
import { type EditionContent, type LibraryWriter, startLibrary } from "#lib/store/writer";

/** What a run needs of the world besides the publishing. */
export type IngestWorld = PublishWorld & { readonly reader: Reader; readonly tell: (news: News) => void };

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

/** How a run ended. `generation` is null where nothing was published, because nothing had changed. */
export type Run = {
  readonly parsed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly generation: string | null;
  readonly indexFailure: string | null;
};

type Task = { readonly listed: ListedWork; readonly edition: Edition; readonly position: number; readonly fingerprint: string };

const keyOf = ({ work, id }: Pick<Edition, "work" | "id">): string => `${work}@${id}`;

/** Every edition of the manifest with the fingerprint of what would be made of it. */
async function tasksOf({ works }: Collection, checksums: Checksums): Promise<readonly Task[]> {
  const code = await codeFingerprint();
  return works.flatMap((listed) =>
    listed.editions.map((edition, position) => {
      const fingerprint = editionFingerprint(code, checksums[edition.source] ?? "", listed.work, edition, position);
      return { listed, edition, position, fingerprint };
    }),
  );
}

/** What the published library holds, or nothing if it cannot be built upon. */
type Held = {
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly works: ReadonlyMap<string, string>;
  readonly file: string | null;
};

const nothingHeld: Held = { fingerprints: new Map(), works: new Map(), file: null };

async function heldBy(dataDir: string, current: Current | null): Promise<Held> {
  if (current === null) return nothingHeld;
  const file = libraryFile(dataDir, current);
  const opened = await openLibrary(file, current.generation).catch(() => null);
  if (!opened?.ok) return nothingHeld;
  const { database, close } = opened.value;
  try {
    const editions = await database.all("SELECT work, edition, fingerprint FROM editions");
    const works = await database.all("SELECT id, position, record FROM works");
    return {
      file,
      fingerprints: new Map(editions.map((row) => [`${row.work}@${row.edition}`, String(row.fingerprint)])),
      works: new Map(works.map((row) => [String(row.id), `${row.position} ${row.record}`])),
    };
  } finally {
    close();
  }
}

/** Reads and parses one source; what fails is told, and leaves the work as it was. */
async function make(
  { listed, edition, position, fingerprint }: Task,
  dir: string,
  { reader, tell }: IngestWorld,
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
  const { characters, ...parts } = content.value;
  tell({ kind: "parsed", edition, provisions: parts.provisions.length, characters, pages: read.value.pages, audit: parts.audit });
  return { edition, position, fingerprint, ...parts };
}

/** Parses every source that has changed, without writing anything. */
export async function checkAll(collection: Collection, checksums: Checksums, world: IngestWorld): Promise<Pick<Run, "parsed" | "failed">> {
  let failed = 0;
  const tasks = await tasksOf(collection, checksums);
  for (const task of tasks) if ((await make(task, collection.dir, world)) === null) failed += 1;
  return { parsed: tasks.length - failed, failed };
}

const recordsWanted = ({ works }: Collection): ReadonlyMap<string, string> =>
  new Map(works.map(({ work }, index) => [work.id, `${index} ${JSON.stringify(work)}`]));

/** Whether the published works, and editions but for those that wait to be made, are what the manifest lists. */
function isUnchanged(collection: Collection, tasks: readonly Task[], held: Held): boolean {
  const wanted = recordsWanted(collection);
  const sameWorks = wanted.size === held.works.size && [...wanted].every(([id, record]) => held.works.get(id) === record);
  return (
    sameWorks &&
    tasks.length === held.fingerprints.size &&
    tasks.every((task) => held.fingerprints.get(keyOf(task.edition)) === task.fingerprint)
  );
}

/** Brings the works of a library to those of the manifest; a work none of whose editions could ever be made is not shown. */
async function putWorks(writer: LibraryWriter, { works }: Collection, held: Held, empty: ReadonlySet<string>): Promise<void> {
  const wanted = new Set(works.map(({ work }) => work.id));
  for (const id of held.works.keys()) if (!wanted.has(id)) await writer.dropWork(id);
  for (const [position, { work }] of works.entries()) if (!empty.has(work.id)) await writer.putWork(work, position);
}

/** Works that list editions and hold none, old or new. */
const emptyWorks = ({ works }: Collection, held: Held, made: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    works
      .filter(
        ({ editions }) =>
          editions.length > 0 && editions.every((edition) => !made.has(keyOf(edition)) && !held.fingerprints.has(keyOf(edition))),
      )
      .map(({ work }) => work.id),
  );

/** Makes what has changed and puts it into the library; gives the keys of what was made and of what failed. */
async function putEditions(
  writer: LibraryWriter,
  tasks: readonly Task[],
  held: Held,
  dir: string,
  world: IngestWorld,
): Promise<{ readonly made: ReadonlySet<string>; readonly failed: number }> {
  const listed = new Set(tasks.map((task) => keyOf(task.edition)));
  const made = new Set<string>();
  let failed = 0;
  for (const key of held.fingerprints.keys()) {
    const [work = "", edition = ""] = key.split("@");
    if (!listed.has(key)) await writer.dropEdition(work, edition);
  }
  for (const task of tasks) {
    if (held.fingerprints.get(keyOf(task.edition)) === task.fingerprint) {
      world.tell({ kind: "unchanged", edition: task.edition });
      continue;
    }
    const content = await make(task, dir, world);
    if (content === null) failed += 1;
    else {
      await writer.putEdition(content);
      made.add(keyOf(task.edition));
    }
  }
  return { made, failed };
}

/** The published generation whose index is missing or not whole gets it again; an engine may have come, or lost its data. */
async function mendIndex(world: IngestWorld, current: Current): Promise<string | null> {
  if (world.indexer === null) return null;
  const held = current.index === null ? null : await world.indexer.countDocuments(current.index);
  if (held?.ok && held.value > 0) return null;
  return reindex(world, current);
}

/** Makes the index of the published library again, beside the one in use, and points readers to it. */
export async function reindex(world: PublishWorld, current: Current): Promise<string | null> {
  const index = await makeIndex(world, current, `${indexOf(current.generation)}-${Date.now().toString(36)}`);
  if (!index.ok) return index.failure;
  world.announce("point");
  await pointTo(world.dataDir, { ...current, index: index.value });
  await cleanUp(world, { ...current, index: index.value });
  return null;
}

/**
 * Corpus to library and index, in one pass: every changed source is read, normalized, parsed, checked and written beside
 * the published library, which then takes its place. Unchanged sources are not opened.
 */
export async function ingest(collection: Collection, checksums: Checksums, world: IngestWorld): Promise<Run> {
  const { dataDir } = world;
  await mkdir(libraryFolder(dataDir), { recursive: true });
  const current = await readCurrent(dataDir);
  const held = await heldBy(dataDir, current);
  const tasks = await tasksOf(collection, checksums);
  await cleanUp(world, current);
  if (current !== null && held.file !== null && isUnchanged(collection, tasks, held)) {
    for (const { edition } of tasks) world.tell({ kind: "unchanged", edition });
    return { parsed: 0, unchanged: tasks.length, failed: 0, generation: null, indexFailure: await mendIndex(world, current) };
  }
  const generation = await nextGeneration(dataDir, current);
  world.announce("start-library");
  const writer = await startLibrary(join(libraryFolder(dataDir), libraryName(generation)), held.file);
  world.announce("put-editions");
  const { made, failed } = await putEditions(writer, tasks, held, collection.dir, world);
  world.announce("put-works");
  await putWorks(writer, collection, held, emptyWorks(collection, held, made));
  const counts = { parsed: made.size, unchanged: tasks.length - made.size - failed, failed };
  const published = await publish(writer, generation, world);
  return { ...counts, generation, indexFailure: published.indexFailure };
}
