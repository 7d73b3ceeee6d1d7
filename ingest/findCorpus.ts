import { type Measured, measureSources } from "#ingest/knownSums";
import { type Checksums, compare } from "#ingest/manifest/checksums";
import { faultSentence } from "#ingest/manifest/fault";
import { type KnownYaml, knownYamlIn } from "#ingest/manifest/knownYaml";
import { type Collection, readManifest } from "#ingest/manifest/manifest";
import { faultsOfIds } from "#ingest/takenAgain";
import type { Output } from "#lib/commandLine";

/** A manifest without faults, with the checksums of its sources, and those of them that are not recorded yet. */
export type FoundCorpus = {
  readonly collection: Collection;
  readonly known: KnownYaml;
  readonly measured: Measured;
  readonly checksums: Checksums;
  readonly added: Checksums;
};

/** What is in the corpus folder, or null after saying what is wrong with it, by itself or beside what was published. */
export async function findCorpus(dir: string, dataDir: string, output: Output): Promise<FoundCorpus | null> {
  const known = await knownYamlIn(dataDir);
  const manifest = await readManifest(dir, known);
  const faults = manifest.ok ? [] : manifest.failure;
  for (const fault of faults) output.complain(faultSentence(fault));
  if (!manifest.ok) return null;
  const measured = await measureSources(manifest.value, dataDir);
  const { checksums } = measured;
  const compared = await compare(dir, checksums);
  const beside = [...compared.faults, ...(await faultsOfIds(manifest.value, checksums, dataDir))];
  for (const fault of beside) output.complain(faultSentence(fault));
  return beside.length > 0 ? null : { collection: manifest.value, known, measured, checksums, added: compared.added };
}
