import { constants, copyFile, rm } from "node:fs/promises";
import type { Succession } from "#lib/law/concordance";
import { putConcordance, removeConcordance, type StoredConcordance } from "#lib/store/concordances";
import { startCounting, type WordsOf } from "#lib/store/counting";
import { type Database, openDatabase, type Statement } from "#lib/store/database";
import { putNames } from "#lib/store/names";
import { type EditionContent, putEdition, removeEdition, touchWork } from "#lib/store/putEdition";
import { type EditionLinks, putReferences } from "#lib/store/putLinks";
import type { WorkRecord } from "#lib/store/rows";
import { schema, schemaVersion } from "#lib/store/schema";
import { seal } from "#lib/store/seal";

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

const workColumns = (work: WorkRecord, position: number): Statement => ({
  sql: "INSERT OR REPLACE INTO works (id, held, type, position, record) VALUES (?, ?, ?, ?, ?)",
  args: [work.id, work.held ? 1 : 0, work.type, position, JSON.stringify(work)],
});

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
  const counting = from === null || wordsOf === undefined ? null : await startCounting(database, wordsOf);
  const dropEdition = async (work: string, edition: string): Promise<void> => {
    await counting?.takeAway(work, edition);
    await database.write([...removeEdition(work, edition), touchWork(work, since)]);
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
    putReferences: (work, edition, links) => {
      const replace = (): Promise<void> => putReferences(database, work, edition, links);
      return counting === null ? replace() : counting.relink(work, edition, replace);
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
