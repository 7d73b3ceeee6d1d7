import { eIdsNamed, type SameAsEntry } from "#ingest/manifest/correspondence";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { doubles, faultAt, type NamedProvision, namedInLine, type StatementFile, unknownEditions } from "#ingest/manifest/statementFile";
import type { Renumbering, Renumberings } from "#lib/law/sameAs";

const renumberingOf = ({ as, provisions }: SameAsEntry): Renumbering => ({
  as,
  provisions: Object.entries(provisions).flatMap(([from, to]) =>
    eIdsNamed(from).map((eId) => ({ from: eId, to: eIdsNamed(to)[0] ?? null })),
  ),
});

/** Whether an edition goes by its own numbers, by way of others or at once. */
function isCircle(edition: string, renumberings: Renumberings): boolean {
  const seen = new Set<string>();
  for (let at = renumberings.get(edition)?.as; at !== undefined && !seen.has(at); at = renumberings.get(at)?.as) {
    if (at === edition) return true;
    seen.add(at);
  }
  return false;
}

/** What files of the same provisions say, by work. */
export function renumberingsIn(read: readonly StatementFile<SameAsEntry>[]): ReadonlyMap<string, Renumberings> {
  const byWork = new Map<string, Map<string, Renumbering>>();
  for (const { entry } of read) {
    byWork.set(entry.work, (byWork.get(entry.work) ?? new Map<string, Renumbering>()).set(entry.edition, renumberingOf(entry)));
  }
  return byWork;
}

/** The provisions that such a file names. */
export const namedInSameAs = (read: StatementFile<SameAsEntry>): readonly NamedProvision[] => {
  const { work, edition, as, provisions } = read.entry;
  const sides = [
    { work, edition },
    { work, edition: as },
  ] as const;
  return Object.entries(provisions).flatMap((line) => namedInLine(read, line, sides));
};

/** What is wrong with them, beside their form. */
export function faultsOfSameAs(read: readonly StatementFile<SameAsEntry>[], works: readonly ListedWork[]): readonly ManifestFault[] {
  const renumberings = renumberingsIn(read);
  return [
    ...read.flatMap((it) => {
      const { work, edition, as } = it.entry;
      return unknownEditions(it, { edition: { work, edition }, as: { work, edition: as } }, works);
    }),
    ...doubles(read, "edition", ({ work, edition }) => `${work}@${edition}`),
    ...read
      .filter(({ entry }) => isCircle(entry.edition, renumberings.get(entry.work) ?? new Map()))
      .map((it) => faultAt(it, "as", `${it.entry.edition} would go by its own numbers, by way of ${it.entry.as}`)),
  ];
}
