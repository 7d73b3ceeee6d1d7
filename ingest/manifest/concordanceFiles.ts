import { type ConcordanceEntry, eIdsNamed } from "#ingest/manifest/correspondence";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { ListedWork } from "#ingest/manifest/listedWork";
import { doubles, faultAt, type NamedProvision, namedInLine, type StatementFile, unknownEditions } from "#ingest/manifest/statementFile";
import { parseWorkSegment } from "#lib/law/address";
import type { PinnedWork, StatedConcordance } from "#lib/law/concordance";
import type { EId } from "#lib/law/eId";

function pinnedIn(text: string): PinnedWork {
  const segment = parseWorkSegment(text);
  return segment.ok ? { work: segment.value.work, edition: segment.value.edition ?? "" } : { work: "", edition: "" };
}

/** What a file says of a law and its successor. */
export const concordanceOf = ({ before, after, provisions }: ConcordanceEntry): StatedConcordance => ({
  before: pinnedIn(before),
  after: pinnedIn(after),
  provisions: Object.entries(provisions).flatMap(([from, to]) =>
    eIdsNamed(from).map((eId): readonly [EId, readonly EId[]] => [eId, eIdsNamed(to)]),
  ),
});

/** The provisions that such a file names. */
export const namedInConcordance = (read: StatementFile<ConcordanceEntry>): readonly NamedProvision[] => {
  const { before, after } = concordanceOf(read.entry);
  return Object.entries(read.entry.provisions).flatMap((line) => namedInLine(read, line, [before, after]));
};

/** What is wrong with such files, beside their form. */
export const faultsOfConcordances = (
  read: readonly StatementFile<ConcordanceEntry>[],
  works: readonly ListedWork[],
): readonly ManifestFault[] => [
  ...read.flatMap((it) => {
    const { before, after } = concordanceOf(it.entry);
    const unknown = unknownEditions(it, { before, after }, works);
    const isSuccession = works.some(({ work }) => work.id === before.work && work.replacedBy === after.work);
    const message = `the manifest does not say that ${before.work} is replaced by ${after.work}`;
    return unknown.length > 0 || isSuccession ? unknown : [faultAt(it, "after", message)];
  }),
  ...doubles(read, "before", ({ before, after }) => `${before} and ${after}`),
];
