import { constants, copyFile, rm } from "node:fs/promises";
import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Succession } from "#lib/law/concordance";
import type { Correction } from "#lib/law/correction";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import type { Edition, Facts } from "#lib/law/work";
import { putConcordance, removeConcordance, type StoredConcordance } from "#lib/store/concordances";
import { putCorrection } from "#lib/store/corrections";
import { Counting, countAll, type WordsOf } from "#lib/store/counting";
import { type Database, openDatabase, type Statement } from "#lib/store/database";
import { putNames } from "#lib/store/names";
import { putReference, removeReferences } from "#lib/store/references";
import type { WorkRecord } from "#lib/store/rows";
import { schema, schemaVersion } from "#lib/store/schema";
import type { SearchWords } from "#lib/store/searchWords";

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

/** The references of an edition. `fingerprint` says what they were made from; positions are the orders of their sources. */
export type EditionLinks = {
  readonly fingerprint: string;
  readonly references: readonly { readonly reference: Reference; readonly position: number }[];
  readonly audit: readonly AuditEntry[];
};

/** A library under construction, beside the published one. */
export type LibraryWriter = {
  readonly putWork: (work: WorkRecord, position: number) => Promise<void>;
  readonly dropWork: (id: string) => Promise<void>;
  /** Takes the place of what the edition held before. */
  readonly putEdition: (content: EditionContent) => Promise<void>;
  readonly dropEdition: (work: string, edition: string) => Promise<void>;
  /** Takes the place of the references that the edition had, and of what was reported of them. */
  readonly putReferences: (work: string, edition: string, links: EditionLinks) => Promise<void>;
  /** Keeps the names that references were looked for: see `heldNames`. */
  readonly putNames: (names: ReadonlyMap<string, string>) => Promise<void>;
  /** Takes the place of what was known of the two editions. */
  readonly putConcordance: (concordance: StoredConcordance) => Promise<void>;
  readonly dropConcordance: (succession: Succession) => Promise<void>;
  /** Closes the file as one file without a journal: from now on it is only read. */
  readonly seal: () => Promise<void>;
};

/** Rows a transaction: bounds memory on large editions. */
const rowsAtOnce = 500;

const workColumns = (work: WorkRecord, position: number): Statement => ({
  sql: "INSERT OR REPLACE INTO works (id, held, type, position, record) VALUES (?, ?, ?, ?, ?)",
  args: [work.id, work.held ? 1 : 0, work.type, position, JSON.stringify(work)],
});

const removal = (work: string, edition: string): readonly Statement[] => [
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

const countRecords = (provisions: readonly Provision[]): number =>
  provisions.filter(({ text, heading, wrapUp }) => text !== null || heading !== null || wrapUp !== null).length;

const editionStatement = ({ edition, position, fingerprint, facts, provisions }: EditionContent, since: number): Statement => ({
  sql: "INSERT INTO editions (work, edition, position, fingerprint, records, since, facts, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
  args: [
    ...[edition.work, edition.id, position, fingerprint, countRecords(provisions), since],
    ...[JSON.stringify(facts), JSON.stringify(edition)],
  ],
});

/** What an index says of a work's provisions follows from all its editions: they state facts of it. */
const touchWork = (work: string, since: number): Statement => ({
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

const auditStatement = (it: AuditEntry, index: number): Statement => ({
  sql: "INSERT INTO audit (work, edition, position, page, line, rule, severity, message, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  args: [it.work, it.edition, index + 1, it.page, it.line, it.rule, it.severity, it.message, it.text],
});

function correctionStatements({ edition, provisions, corrections = [] }: EditionContent): readonly Statement[] {
  const orders = new Map(provisions.map(({ eId, order }) => [eId, order]));
  return corrections.map((it, index) => putCorrection(edition.work, edition.id, orders.get(it.eId) ?? 0, index + 1, it));
}

async function putEdition(database: Database, content: EditionContent, since: number): Promise<void> {
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
  await database.write(removal(edition.work, edition.id));
  for (let start = 0; start < statements.length; start += rowsAtOnce) await database.write(statements.slice(start, start + rowsAtOnce));
  await database.write([editionStatement(content, since), touchWork(edition.work, since)]);
}

/** What linking reports begins with this, so that linking again can take it back. */
export const linkRule = "reference-";

const worksCitedBy = (references: EditionLinks["references"]): readonly string[] => [
  ...new Set(references.flatMap(({ reference }) => reference.targets.flatMap(({ work }) => work ?? []))),
];

async function putReferences(
  database: Database,
  work: string,
  edition: string,
  { fingerprint, references, audit }: EditionLinks,
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
      args: [fingerprint, JSON.stringify(worksCitedBy(references)), work, edition],
    },
  ];
  for (let start = 0; start < statements.length; start += rowsAtOnce) await database.write(statements.slice(start, start + rowsAtOnce));
}

/** A work that is listed otherwise than before reads otherwise in the index; its place among the others does not matter there. */
async function putWork(database: Database, work: WorkRecord, position: number, since: number): Promise<void> {
  const statement = workColumns(work, position);
  const before = await database.first("SELECT record FROM works WHERE id = ?", [work.id]);
  await database.write(before?.record === JSON.stringify(work) ? [statement] : [statement, touchWork(work.id, since)]);
}

const editionsOf = async (database: Database, work: string): Promise<readonly string[]> =>
  (await database.all("SELECT edition FROM editions WHERE work = ?", [work])).map(({ edition }) => String(edition));

async function startFile(file: string, from: string | null): Promise<Database> {
  const beside = [`${file}-journal`, `${file}-wal`, `${file}-shm`];
  await Promise.all((from === file ? beside : [file, ...beside]).map((path) => rm(path, { force: true })));
  if (from !== null && from !== file) await copyFile(from, file, constants.COPYFILE_FICLONE);
  const database = await openDatabase(file, { readOnly: false });
  if (from === null) {
    await database.write([
      ...schema.map((sql) => ({ sql })),
      { sql: "INSERT INTO meta (name, value) VALUES ('schema', ?)", args: [String(schemaVersion)] },
    ]);
  }
  return database;
}

/** Where more of a library than this share changes, everything is counted again: that takes no longer. */
export const mostChanged = 0.2;

/** Counts everything, and notes that what the library held before says nothing of what an index of this one must hold. */
const sealWhole = (since: number): readonly Statement[] => [
  { sql: "INSERT INTO words (words) VALUES ('optimize')" },
  ...countAll,
  { sql: "UPDATE editions SET since = ?", args: [since] },
  { sql: "INSERT OR REPLACE INTO meta (name, value) VALUES ('whole', ?)", args: [String(since)] },
];

async function seal(database: Database, counting: Counting | null, since: number): Promise<void> {
  const total = await database.first("SELECT coalesce(sum(records), 0) AS records FROM editions");
  if (counting === null || counting.changed > Number(total?.records) * mostChanged) return database.write(sealWhole(since));
  const rows = await counting.count();
  await database.write([
    { sql: "INSERT OR REPLACE INTO recounted SELECT value, ? FROM json_each(?)", args: [since, JSON.stringify(rows)] },
  ]);
}

/** Of which generation a library is, by its number, and how the words of what goes from it are made: without them all is counted again. */
export type WriterOptions = { readonly number?: number; readonly wordsOf?: WordsOf };

/**
 * Starts a library in a file of its own, empty or as a copy of an earlier one. The file belongs to the writer until it is
 * sealed; what stood there before, left by a run that was killed, is removed.
 *
 * @param from the file that it begins as a copy of; null: it begins empty; the file itself: it is such a copy already.
 */
export async function startLibrary(
  file: string,
  from: string | null,
  { number: since = 1, wordsOf }: WriterOptions = {},
): Promise<LibraryWriter> {
  const database = await startFile(file, from);
  const counting = from === null || wordsOf === undefined ? null : new Counting(database, wordsOf);
  const dropEdition = async (work: string, edition: string): Promise<void> => {
    await counting?.takeAway(work, edition);
    await database.write([...removal(work, edition), touchWork(work, since)]);
  };
  return {
    putWork: (work, position) => putWork(database, work, position, since),
    dropWork: async (id) => {
      for (const edition of await editionsOf(database, id)) await dropEdition(id, edition);
      await database.write([{ sql: "DELETE FROM works WHERE id = ?", args: [id] }]);
    },
    putEdition: async (content) => {
      const { work, id } = content.edition;
      await counting?.takeAway(work, id);
      await putEdition(database, content, since);
      counting?.bring(work, id, content.words);
    },
    dropEdition,
    putReferences: async (work, edition, links) => {
      await counting?.touchTargets(work, edition);
      await putReferences(database, work, edition, links);
      await counting?.touchTargets(work, edition);
    },
    putNames: (names) => database.write(putNames(names)),
    putConcordance: (concordance) => putConcordance(database, concordance),
    dropConcordance: (succession) => database.write(removeConcordance(succession)),
    seal: async () => {
      await seal(database, counting, since);
      database.close();
    },
  };
}
