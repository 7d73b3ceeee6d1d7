import type { BibliographyEntry } from "#lib/law/bibliography";
import type { EId } from "#lib/law/eId";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import { fail, ok, type Result } from "#lib/result";
import { type Database, type Opening, openDatabase, type Row } from "#lib/store/database";
import { mergeFacts } from "#lib/store/facts";
import {
  auditEntryOfRow,
  editionOfRow,
  entryOfRow,
  factsOfRow,
  furnitureOfRow,
  provisionOfRow,
  type WorkRecord,
  workOfRow,
} from "#lib/store/rows";
import { schemaVersion } from "#lib/store/schema";

export type LibraryFailure =
  | { readonly kind: "not-a-library"; readonly file: string }
  | { readonly kind: "other-schema"; readonly file: string; readonly found: string; readonly expected: number };

/** The questions that pages, search and export ask of one published generation. */
export type Library = {
  readonly generation: string;
  /** All works, held and only named, in the order of the manifest. */
  readonly works: () => Promise<readonly Work[]>;
  readonly work: (id: string) => Promise<Work | null>;
  readonly provision: (work: string, edition: string, eId: EId) => Promise<Provision | null>;
  /** The one provision whose eId differs at most in case; null if there is none or more than one. */
  readonly provisionInAnyCase: (work: string, edition: string, eId: EId) => Promise<Provision | null>;
  /** Provisions in reading order whose `order` lies in the range, both ends included. */
  readonly range: (work: string, edition: string, from: number, to: number) => Promise<readonly Provision[]>;
  /** Provisions of the given kinds, in reading order: for a table of contents. */
  readonly ofKinds: (work: string, edition: string, kinds: readonly Provision["kind"][]) => Promise<readonly Provision[]>;
  /** Provisions by row, for hits; those that are not there are left out. */
  readonly byRow: (rows: readonly number[]) => Promise<ReadonlyMap<number, Provision>>;
  /** The fields of a bibliography, by the eId of each entry. */
  readonly entries: (work: string, edition: string) => Promise<ReadonlyMap<string, BibliographyEntry>>;
  readonly furniture: (work: string, edition: string) => Promise<readonly Furniture[]>;
  readonly audit: (work: string, edition: string) => Promise<readonly AuditEntry[]>;
  /** The file underneath, for the full-text search of `lib/search`. */
  readonly database: Database;
  readonly close: () => void;
};

function assembleWork(record: WorkRecord, rows: readonly Row[]): Work {
  const facts = mergeFacts(record.facts, rows.map(factsOfRow));
  return { ...record, title: { ...facts.title, ...record.title }, facts, editions: rows.map(editionOfRow) };
}

const inEdition = "WHERE work = ? AND edition = ?";

function libraryOf(database: Database, generation: string): Library {
  const provisions = async (sql: string, args: readonly (string | number)[]): Promise<readonly Provision[]> =>
    (await database.all(sql, args)).map(provisionOfRow);
  const only = (found: readonly Provision[]): Provision | null => (found.length === 1 ? (found[0] ?? null) : null);
  return {
    generation,
    works: async () => {
      const editions = new Map<unknown, Row[]>();
      for (const row of await database.all("SELECT * FROM editions ORDER BY position")) {
        editions.set(row.work, [...(editions.get(row.work) ?? []), row]);
      }
      const rows = await database.all("SELECT id, record FROM works ORDER BY position");
      return rows.map((row) => assembleWork(workOfRow(row), editions.get(row.id) ?? []));
    },
    work: async (id) => {
      const row = await database.first("SELECT record FROM works WHERE id = ?", [id]);
      if (row === null) return null;
      return assembleWork(workOfRow(row), await database.all("SELECT * FROM editions WHERE work = ? ORDER BY position", [id]));
    },
    provision: async (work, edition, eId) =>
      only(await provisions(`SELECT * FROM provisions ${inEdition} AND eId = ?`, [work, edition, eId])),
    provisionInAnyCase: async (work, edition, eId) =>
      only(await provisions(`SELECT * FROM provisions ${inEdition} AND lower(eId) = ? LIMIT 2`, [work, edition, eId.toLowerCase()])),
    range: (work, edition, from, to) =>
      provisions(`SELECT * FROM provisions ${inEdition} AND position BETWEEN ? AND ? ORDER BY position`, [work, edition, from, to]),
    ofKinds: (work, edition, kinds) =>
      provisions(`SELECT * FROM provisions ${inEdition} AND kind IN (${kinds.map(() => "?").join()}) ORDER BY position`, [
        work,
        edition,
        ...kinds,
      ]),
    byRow: async (rows) => {
      const found = await database.all("SELECT * FROM provisions WHERE id IN (SELECT value FROM json_each(?))", [JSON.stringify(rows)]);
      return new Map(found.map((row) => [Number(row.id), provisionOfRow(row)]));
    },
    entries: async (work, edition) => {
      const rows = await database.all(`SELECT eId, record FROM entries ${inEdition}`, [work, edition]);
      return new Map(rows.map((row) => [String(row.eId), entryOfRow(row)]));
    },
    furniture: async (work, edition) =>
      (await database.all(`SELECT * FROM furniture ${inEdition} ORDER BY position`, [work, edition])).map(furnitureOfRow),
    audit: async (work, edition) =>
      (await database.all(`SELECT * FROM audit ${inEdition} ORDER BY position`, [work, edition])).map(auditEntryOfRow),
    database,
    close: () => database.close(),
  };
}

/** Opens a sealed library for reading, and refuses one that was made for another schema. */
export async function openLibrary(
  file: string,
  generation: string,
  opening: Pick<Opening, "mappedBytes"> = {},
): Promise<Result<Library, LibraryFailure>> {
  const database = await openDatabase(file, { readOnly: true, ...opening });
  const row = await database.first("SELECT value FROM meta WHERE name = 'schema'").catch(() => null);
  if (row === null) {
    database.close();
    return fail({ kind: "not-a-library", file });
  }
  if (Number(row.value) !== schemaVersion) {
    database.close();
    return fail({ kind: "other-schema", file, found: String(row.value), expected: schemaVersion });
  }
  return ok(libraryOf(database, generation));
}
