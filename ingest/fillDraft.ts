import { join } from "node:path";
import type { Draft } from "#ingest/draft";
import type { Held } from "#ingest/held";
import { type MakingWorld, makeEdition } from "#ingest/makeEdition";
import type { Checksums } from "#ingest/manifest/checksums";
import type { Collection } from "#ingest/manifest/manifest";
import { readAhead } from "#ingest/readAhead";
import { keyOf, type Task, tasksOf } from "#ingest/task";
import type { PublishWorld } from "#ingest/write/world";
import type { Edition } from "#lib/law/work";
import type { HeldWork } from "#lib/store/held";
import { workOfRow } from "#lib/store/rows";

/** What the first pass needs of the world. */
export type FillingWorld = MakingWorld & Pick<PublishWorld, "announce">;

/** How many sources a run parsed, found unchanged, and could not make anything of; and works that are not listed any more. */
export type Filled = { readonly parsed: number; readonly unchanged: number; readonly failed: number; readonly dropped: number };

/** Whether an edition in the library was made from just this. */
const isHeld = ({ edition, fingerprint }: Task, held: Held): boolean => held.fingerprints.get(keyOf(edition)) === fingerprint;

/** What a run made of the editions that had changed. */
type Made = { readonly made: readonly Edition[]; readonly failed: readonly Edition[] };

/** Makes what has changed and puts it into the draft, one source at a time. */
async function putEditions(draft: Draft, tasks: readonly Task[], held: Held, dir: string, world: FillingWorld): Promise<Made> {
  const made: Edition[] = [];
  const failed: Edition[] = [];
  const changed = tasks.filter((task) => !isHeld(task, held)).map(({ edition }) => edition);
  const reader = readAhead(
    world.reader,
    changed.map(({ source, format }) => ({ file: join(dir, source), format })),
  );
  world.tell({ kind: "planned", editions: changed });
  for (const task of tasks) {
    if (isHeld(task, held)) {
      world.tell({ kind: "unchanged", edition: task.edition });
      continue;
    }
    const content = await makeEdition(task, dir, { reader, tell: world.tell });
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

/** Works that were withdrawn and that nobody lists any more: they stay withdrawn. */
const withdrawnIn = ({ works }: Collection, held: Held): readonly (readonly [string, HeldWork])[] => {
  const listed = new Set(works.map(({ work }) => work.id));
  return [...held.works].filter(([id, it]) => !listed.has(id) && workOfRow(it).withdrawn !== undefined);
};

/** The works that the library is to list: one that failed as it is held, or not at all if nothing is held of it. */
function worksToList(collection: Collection, held: Held, { made, failed }: Made): ReadonlyMap<string, HeldWork> {
  const hasFailed = new Set(failed.map(({ work }) => work));
  const hasNew = new Set(made.map(({ work }) => work));
  const listed = collection.works.flatMap(({ work }, position): readonly (readonly [string, HeldWork])[] => {
    const before = held.works.get(work.id);
    if (hasFailed.has(work.id) && before !== undefined) return [[work.id, { record: before.record, position }]];
    if (hasFailed.has(work.id) && !hasNew.has(work.id)) return [];
    return [[work.id, { record: JSON.stringify(work), position }]];
  });
  return new Map([...listed, ...withdrawnIn(collection, held)]);
}

/** Brings the works of the draft to those that it is to list, and says how many it no longer does. */
async function putWorks(draft: Draft, held: Held, wanted: ReadonlyMap<string, HeldWork>, { announce }: FillingWorld): Promise<number> {
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
export async function fillDraft(
  draft: Draft,
  collection: Collection,
  checksums: Checksums,
  held: Held,
  world: FillingWorld,
): Promise<Filled> {
  const tasks = await tasksOf(collection, checksums);
  if (held.file === null) await draft.writer();
  const outcome = await putEditions(draft, tasks, held, collection.dir, world);
  await dropEditions(draft, tasks, held, outcome);
  const dropped = await putWorks(draft, held, worksToList(collection, held, outcome), world);
  const { made, failed } = outcome;
  return { parsed: made.length, unchanged: tasks.length - made.length - failed.length, failed: failed.length, dropped };
}
