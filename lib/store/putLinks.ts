import type { AuditEntry } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import type { Database } from "#lib/store/database";
import { auditStatement } from "#lib/store/putEdition";
import { putReference, removeReferences } from "#lib/store/references";
import { writeInParts } from "#lib/store/writeInParts";

/** The references of an edition. `fingerprint` says what they were made from; positions are the orders of their sources. */
export type EditionLinks = {
  readonly fingerprint: string;
  readonly references: readonly { readonly reference: Reference; readonly position: number }[];
  readonly audit: readonly AuditEntry[];
  /** The works that the references lead to, or in which what is cited was looked for: when they change, so may the references. */
  readonly citedWorks: readonly string[];
};

/** What linking reports begins with this, so that linking again can take it back. */
export const linkRule = "reference-";

/** The works that references lead to, each once. */
export const worksCitedBy = (references: EditionLinks["references"]): readonly string[] => [
  ...new Set(references.flatMap(({ reference }) => reference.targets.flatMap(({ work }) => work ?? []))),
];

/** Puts the references of an edition in the place of those that it had. */
export async function putReferences(
  database: Database,
  work: string,
  edition: string,
  { fingerprint, references, audit, citedWorks }: EditionLinks,
): Promise<void> {
  const [highest, entries] = await Promise.all([
    database.first("SELECT coalesce(max(id), 0) AS id FROM refs"),
    database.first("SELECT coalesce(max(position), 0) AS position FROM audit WHERE work = ? AND edition = ?", [work, edition]),
  ]);
  const first = Number(highest?.id ?? 0) + 1;
  const statements = [
    ...removeReferences(work, edition),
    { sql: "DELETE FROM audit WHERE work = ? AND edition = ? AND rule LIKE ?", args: [work, edition, `${linkRule}%`] },
    ...references.flatMap(({ reference, position }, index) => putReference(first + index, reference, position)),
    ...audit.map((entry, index) => auditStatement(entry, Number(entries?.position ?? 0) + index)),
    {
      sql: "UPDATE editions SET linked = ?, citedWorks = ? WHERE work = ? AND edition = ?",
      args: [fingerprint, JSON.stringify(citedWorks), work, edition],
    },
  ];
  await writeInParts(database, statements);
}
