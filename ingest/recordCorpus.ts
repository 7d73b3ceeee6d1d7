import { join } from "node:path";
import type { FoundCorpus } from "#ingest/findCorpus";
import { record } from "#ingest/manifest/checksums";
import { recordIds } from "#ingest/manifest/recordIds";
import type { Output } from "#lib/commandLine";

/** Sources that could not be taken in: they wait to be mended, and neither they nor their works' ids are recorded. */
type Failed = ReadonlySet<string>;

/** Remembers the ids that are published now; says so where they cannot be. */
export async function rememberIds({ collection, checksums }: FoundCorpus, failed: Failed, output: Output): Promise<void> {
  const works = collection.works.filter(({ editions }) => editions.length === 0 || editions.some(({ source }) => !failed.has(source)));
  const failure = await recordIds(collection.dir, works, checksums);
  if (failure !== null) output.complain(failure);
}

/** Records the checksums of sources seen for the first time; says so where the corpus folder cannot be written. */
export async function recordAdded({ collection, added }: FoundCorpus, failed: Failed, output: Output): Promise<void> {
  const taken = Object.fromEntries(Object.entries(added).filter(([source]) => !failed.has(source)));
  if (!(await record(collection.dir, taken)))
    output.complain(`${join(collection.dir, "checksums.yaml")} cannot be written: the sources stay unchecked.`);
}
