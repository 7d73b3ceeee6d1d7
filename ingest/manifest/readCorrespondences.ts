import { concordanceOf, faultsOfConcordances, namedInConcordance } from "#ingest/manifest/concordanceFiles";
import {
  type ConcordanceEntry,
  concordanceFolder,
  concordanceSchema,
  type SameAsEntry,
  sameAsFolder,
  sameAsSchema,
} from "#ingest/manifest/correspondence";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { faultsOfSameAs, namedInSameAs, renumberingsIn } from "#ingest/manifest/sameAsFiles";
import { type NamedProvision, readStatements } from "#ingest/manifest/statementFile";
import type { StatedConcordance } from "#lib/law/concordance";
import type { Renumberings } from "#lib/law/sameAs";

/** What the files of a corpus say of provisions that belong together. */
export type Correspondences = {
  /** The renumberings of each work, by its id. */
  readonly renumberings: ReadonlyMap<string, Renumberings>;
  readonly concordances: readonly StatedConcordance[];
  /** Every provision that the files name, to be looked for once the texts are read. */
  readonly named: readonly NamedProvision[];
  readonly faults: readonly ManifestFault[];
};

/**
 * Reads what the files of a corpus folder say of provisions that belong together, with everything that is wrong with them.
 *
 * @param works what the manifest lists.
 */
export async function readCorrespondences(dir: string, works: readonly ListedWork[]): Promise<Correspondences> {
  const [sameAs, concordances] = await Promise.all([
    readStatements<SameAsEntry>(dir, sameAsFolder, sameAsSchema),
    readStatements<ConcordanceEntry>(dir, concordanceFolder, concordanceSchema),
  ]);
  return {
    renumberings: renumberingsIn(sameAs.read),
    concordances: concordances.read.map(({ entry }) => concordanceOf(entry)),
    named: [...sameAs.read.flatMap(namedInSameAs), ...concordances.read.flatMap(namedInConcordance)],
    faults: [
      ...[...sameAs.faults, ...concordances.faults],
      ...[...faultsOfSameAs(sameAs.read, works), ...faultsOfConcordances(concordances.read, works)],
    ],
  };
}
