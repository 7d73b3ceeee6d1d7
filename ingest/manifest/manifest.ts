import { resolve } from "node:path";
import { readCorrections, type StatedCorrections } from "#ingest/manifest/correctionsFile";
import type { ManifestFault } from "#ingest/manifest/fault";
import { faultsBetween } from "#ingest/manifest/faultsBetween";
import { KnownYaml } from "#ingest/manifest/knownYaml";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { readAll } from "#ingest/manifest/readAll";
import { type Correspondences, readCorrespondences } from "#ingest/manifest/readCorrespondences";
import { editionOf, editionsIn, recordOfAct, recordOfWork } from "#ingest/manifest/recordOfEntry";
import type { ManifestAct, ManifestWork } from "#ingest/manifest/schema";
import { fail, ok, type Result } from "#lib/result";

/** What a manifest lists, and what the files beside it say of provisions that belong together. `source` is a path from `dir`. */
export type Collection = Omit<Correspondences, "faults"> & {
  readonly dir: string;
  readonly works: readonly ListedWork[];
  readonly corrections: StatedCorrections;
};

const workOf = (entry: ManifestWork): ListedWork => ({
  work: recordOfWork(entry),
  editions: editionsIn(entry).flatMap(({ entry: edition }) => editionOf(entry, edition) ?? []),
});

const actOf = (entry: ManifestAct): ListedWork => ({ work: recordOfAct(entry), editions: [] });

/**
 * Reads `manifest.yaml` of a corpus folder and what it includes, or says everything that is wrong with it.
 *
 * @param known what its files held at the last run.
 */
export async function readManifest(folder: string, known = new KnownYaml()): Promise<Result<Collection, readonly ManifestFault[]>> {
  const dir = resolve(folder);
  const { files, faults: faultsOfForm } = await readAll(dir, known);
  const faults = [...faultsOfForm, ...(await faultsBetween(dir, files))];
  if (faults.length > 0) return fail(faults);
  const works = files.flatMap((file) => file.works.map(({ entry }) => workOf(entry)));
  const acts = files.flatMap((file) => file.acts.map(({ entry }) => actOf(entry)));
  const { faults: faultsBeside, ...correspondences } = await readCorrespondences(dir, works);
  const { corrections, faults: faultsOfCorrections } = await readCorrections(dir, works);
  if (faultsBeside.length + faultsOfCorrections.length > 0) return fail([...faultsBeside, ...faultsOfCorrections]);
  return ok({ dir, works: [...works, ...acts], ...correspondences, corrections });
}
