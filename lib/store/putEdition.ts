import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Correction } from "#lib/law/correction";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import type { Edition, Facts } from "#lib/law/work";
import { putCorrection } from "#lib/store/corrections";
import type { Database, Statement } from "#lib/store/database";
import { isFindable } from "#lib/store/isFindable";
import { removeReferences } from "#lib/store/references";
import type { SearchWords } from "#lib/store/searchWords";
import { writeInParts } from "#lib/store/writeInParts";

/** One edition with all that was made of its source. `fingerprint` says from what: equal means that nothing need be done again. */
export type EditionContent = {
  readonly edition: Edition;
  readonly position: number;
  readonly fingerprint: string;
  readonly facts: Facts;
  readonly provisions: readonly Provision[];
  readonly words: readonly SearchWords[];
  /** Fields of the bibliography, by the eId of each entry. */
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly furniture: readonly Furniture[];
  readonly audit: readonly AuditEntry[];
  /** What editors read in the place of misprints, in the order of the text; absent where nobody said anything. */
  readonly corrections?: readonly Correction[];
};

/** Takes an edition out with all that was made of it. */
export const removeEdition = (work: string, edition: string): readonly Statement[] => [
  ...removeReferences(work, edition),
  ...["words WHERE rowid", "cited WHERE row", "recounted WHERE row"].map((rows) => ({
    sql: `DELETE FROM ${rows} IN (SELECT id FROM provisions WHERE work = ? AND edition = ?)`,
    args: [work, edition],
  })),
  ...["provisions", "entries", "furniture", "audit", "corrections", "editions"].map((table) => ({
    sql: `DELETE FROM ${table} WHERE work = ? AND edition = ?`,
    args: [work, edition],
  })),
];

function provisionStatements(row: number, it: Provision, words: SearchWords): readonly Statement[] {
  return [
    {
      sql: "INSERT INTO provisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      args: [
        ...[row, it.work, it.edition, it.eId, it.parent, it.kind, it.num, it.heading, it.text, it.wrapUp, it.language, it.status],
        ...[it.sameAs, it.page, it.line, it.order, it.last],
      ],
    },
    {
      sql: "INSERT INTO words (rowid, title, heading, body, context, loose) VALUES (?, ?, ?, ?, ?, ?)",
      args: [row, words.title, words.heading, words.body, words.context, words.loose],
    },
  ];
}

const editionStatement = ({ edition, position, fingerprint, facts, provisions }: EditionContent, since: number): Statement => ({
  sql: "INSERT INTO editions (work, edition, position, fingerprint, records, since, facts, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  args: [
    ...[edition.work, edition.id, position, fingerprint, provisions.filter(isFindable).length, since],
    ...[JSON.stringify(facts), JSON.stringify(edition)],
  ],
});

/** What an index says of a work's provisions follows from all its editions: they state facts of it. */
export const touchWork = (work: string, since: number): Statement => ({
  sql: "UPDATE editions SET since = ? WHERE work = ? AND since <> ?",
  args: [since, work, since],
});

const furnitureStatement = (it: Furniture, index: number): Statement => ({
  sql: "INSERT INTO furniture (work, edition, position, page, line, kind, text) VALUES (?, ?, ?, ?, ?, ?, ?)",
  args: [it.work, it.edition, index + 1, it.page, it.line, it.kind, it.text],
});

const entryStatement = ({ work, id }: Edition, eId: string, entry: BibliographyEntry): Statement => ({
  sql: "INSERT INTO entries (work, edition, eId, record) VALUES (?, ?, ?, ?)",
  args: [work, id, eId, JSON.stringify(entry)],
});

export const auditStatement = (it: AuditEntry, index: number): Statement => ({
  sql: "INSERT INTO audit (work, edition, position, page, line, rule, severity, message, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  args: [it.work, it.edition, index + 1, it.page, it.line, it.rule, it.severity, it.message, it.text],
});

function correctionStatements({ edition, provisions, corrections = [] }: EditionContent): readonly Statement[] {
  const orders = new Map(provisions.map(({ eId, order }) => [eId, order]));
  return corrections.map((it, index) => putCorrection(edition.work, edition.id, orders.get(it.eId) ?? 0, index + 1, it));
}

/** Puts an edition in the place of what the library had of it, with the number of the generation that it comes with. */
export async function putEdition(database: Database, content: EditionContent, since: number): Promise<void> {
  const { edition, provisions, words } = content;
  const highest = await database.first("SELECT coalesce(max(id), 0) AS id FROM provisions");
  const first = Number(highest?.id ?? 0) + 1;
  const statements = [
    ...provisions.flatMap((provision, index) => {
      const found = words[index];
      if (found === undefined) throw new Error(`${provision.eId} came without its search words`);
      return provisionStatements(first + index, provision, found);
    }),
    ...[...content.entries].map(([eId, entry]) => entryStatement(edition, eId, entry)),
    ...content.furniture.map(furnitureStatement),
    ...content.audit.map(auditStatement),
    ...correctionStatements(content),
  ];
  await database.write(removeEdition(edition.work, edition.id));
  await writeInParts(database, statements);
  await database.write([editionStatement(content, since), touchWork(edition.work, since)]);
}
