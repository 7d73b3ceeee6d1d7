import { heldBy } from "#ingest/held";
import type { Checksums } from "#ingest/manifest/checksums";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import type { Collection } from "#ingest/manifest/manifest";
import { identityOf, type PublishedId, type PublishedIds, publishedIdsFile, readPublishedIds } from "#ingest/manifest/publishedIds";
import { isSameWork } from "#ingest/manifest/sameWork";
import { readCurrent } from "#lib/store/current";
import { workOfRow } from "#lib/store/rows";

/** The withdrawn works that the published library knows, for a corpus folder in which nothing was recorded, or nothing could be. */
async function withdrawnHeld(dataDir: string): Promise<PublishedIds> {
  const { works } = await heldBy(dataDir, await readCurrent(dataDir));
  const held = [...works].map(([id, row]) => [id, { ...identityOf({ work: workOfRow(row), editions: [] }, {}), line: null }] as const);
  return new Map(held.filter(([, { isWithdrawn }]) => isWithdrawn));
}

const nameOf = ({ title, date }: PublishedId): string => [...Object.values(title).slice(0, 1), ...(date === null ? [] : [date])].join(", ");

/** What is wrong with an id that a work is to have, or null. */
export function faultOfId(now: PublishedId, before: PublishedId | undefined): string | null {
  if (before === undefined) return null;
  if (before.isWithdrawn && !now.isWithdrawn) return `is the id of a work that was withdrawn (${nameOf(before)})`;
  return isSameWork(now, before) ? null : `was published for another work (${nameOf(before)})`;
}

/**
 * Ids that the manifest gives to other works than those they were published for, or to works that were withdrawn. An id is never
 * used again: links to what it stood for would lead to something else.
 */
export const takenAgain = (works: readonly ListedWork[], checksums: Checksums, published: PublishedIds): readonly ManifestFault[] =>
  works.flatMap((listed) => {
    const { id } = listed.work;
    const known = published.get(id);
    const fault = faultOfId(identityOf(listed, checksums), known);
    if (known === undefined || fault === null) return [];
    const { line } = known;
    const wayOut = line === null ? "" : ", or, if it is the same work and is to be shown, remove this line";
    const message = `${fault}, and no id is used again; give this work another id${wayOut}`;
    return [{ file: line === null ? "manifest.yaml" : publishedIdsFile, line, field: id, message }];
  });

/** What is wrong with the ids of a manifest, as far as it is known beside it and in the data folder now. */
export async function faultsOfIds(
  { dir, works }: Pick<Collection, "dir" | "works">,
  checksums: Checksums,
  dataDir: string,
): Promise<readonly ManifestFault[]> {
  const recorded = await readPublishedIds(dir);
  if (!recorded.ok) return [recorded.failure];
  return takenAgain(works, checksums, recorded.value ?? (await withdrawnHeld(dataDir)));
}
