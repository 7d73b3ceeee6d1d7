import type { EId } from "#lib/law/eId";
import { literatureTypes, type WorkType } from "#lib/law/work";
import type { Database } from "#lib/store/database";

/** What stands on a page of its own, for those who list all pages: the units that a reader opens, not what lies inside them. */
export type PageOfLibrary = { readonly work: string; readonly edition: string; readonly eId: EId };

const kindsWithPages = ["preamble", "part", "section", "chapter", "article", "abstract"].map((kind) => `'${kind}'`).join();
const literature = [...literatureTypes].map((type: WorkType) => `'${type}'`).join();

/** The row after the last one: rows count from 1. */
export async function endOfRows(database: Database): Promise<number> {
  return Number((await database.first("SELECT coalesce(max(id), 0) + 1 AS ending FROM provisions"))?.ending ?? 1);
}

/** Pages of the rows from `from` up to, not including, `to`: a bounded step through a library of any size. */
export async function pagesBetween(database: Database, from: number, to: number): Promise<readonly PageOfLibrary[]> {
  const rows = await database.all(
    `SELECT work, edition, eId FROM provisions WHERE id >= ? AND id < ? AND
      (kind IN (${kindsWithPages}) OR (kind = 'heading' AND last > position
        AND (SELECT type IN (${literature}) FROM works WHERE works.id = provisions.work)))
      ORDER BY id`,
    [from, to],
  );
  return rows.map((row) => ({ work: String(row.work), edition: String(row.edition), eId: String(row.eId) as EId }));
}
