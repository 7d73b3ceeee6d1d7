import type { Reference, ReferenceTarget } from "#lib/law/reference";

/**
 * References as one flat table: a row for each target, so that it can be counted and joined. `reference` numbers the
 * references of a table from 1; one without any target has one row.
 */
export const referenceColumns = [
  "reference",
  "work",
  "edition",
  "source",
  "in",
  "start",
  "end",
  "surface",
  "kind",
  "status",
  "rule",
  "targetWork",
  "targetEdition",
  "targetEId",
  "targetAct",
  "reading",
  "editionCited",
  "editionBasis",
  "wording",
] as const;

const nowhere = { work: null, edition: null, eId: null, act: null, reading: null };

/** The rows of one reference under `referenceColumns`. */
export function referenceRows(it: Reference, number: number): readonly (readonly (string | number | null)[])[] {
  const targets: readonly (ReferenceTarget | typeof nowhere)[] = it.targets.length > 0 ? it.targets : [nowhere];
  return targets.map(({ work, edition, eId, act, reading }) => [
    ...[number, it.work, it.edition, it.source, it.in, it.start, it.end, it.surface, it.kind, it.status, it.rule],
    ...[work, edition, eId, act, reading, it.editionCited, it.editionBasis, it.wording],
  ]);
}
