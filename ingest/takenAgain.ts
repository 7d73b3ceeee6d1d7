import { heldBy } from "#ingest/held";
import type { Collection } from "#ingest/manifest/manifest";
import { readCurrent } from "#lib/store/current";
import { workOfRow } from "#lib/store/rows";

/**
 * Ids that the published library knows as those of withdrawn works and that the manifest gives to works which are not, each as a
 * sentence. An id is never used again: links to what was withdrawn would lead to something else.
 */
export async function takenAgain({ works }: Collection, dataDir: string): Promise<readonly string[]> {
  const held = await heldBy(dataDir, await readCurrent(dataDir));
  const withdrawn = [...held.works].filter(([, it]) => workOfRow(it).withdrawn !== undefined).map(([id]) => id);
  const listed = new Set(works.filter(({ work }) => work.withdrawn === undefined).map(({ work }) => work.id));
  return withdrawn
    .filter((id) => listed.has(id))
    .map(
      (id) => `${id} is the id of a work that was withdrawn, and is never used again: give this work another, and list ${id} as withdrawn.`,
    );
}
