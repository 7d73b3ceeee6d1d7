import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Rights, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import type { StoredReference } from "#lib/store/referenceRows";
import { referencesIn } from "#lib/store/references";

/** A row as the contract (section 4) names its fields; a field without a value is null, never absent. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** One file of an export: its name without ending, and its rows in order. */
export type Table = { readonly name: string; readonly rows: (library: Library) => AsyncIterable<ExportRow> };

/** Rows of an edition read at a time. */
const rowsAtOnce = 1000;

async function* works(library: Library): AsyncGenerator<ExportRow> {
  for (const work of await library.works()) yield workRow(work);
}

const workRow = ({ facts, editions, ...work }: Work): ExportRow => ({ ...work, ...facts, title: work.title, editions });

const provisionRow = (row: Provision, rights: Rights): ExportRow => ({
  ...{ work: row.work, edition: row.edition, eId: row.eId, parent: row.parent, kind: row.kind, num: row.num, heading: row.heading },
  ...{ text: visibleText(rights, row.text), wrapUp: visibleText(rights, row.wrapUp) },
  ...{ language: row.language, status: row.status, sameAs: row.sameAs },
  ...{ page: row.page, line: row.line, order: row.order },
});

/**
 * Provisions edition by edition in reading order. Of a work that may only be quoted, each text is as far as pages show it;
 * one of which only its metadata may be shown has none here either.
 */
async function* provisions(library: Library): AsyncGenerator<ExportRow> {
  for (const { id, rights, editions } of await library.works()) {
    if (rights === "metadata") continue;
    for (const edition of editions) {
      for (let from = 1; ; from += rowsAtOnce) {
        const rows = await library.range(id, edition.id, from, from + rowsAtOnce - 1);
        for (const row of rows) yield provisionRow(row, rights);
        if (rows.length < rowsAtOnce) break;
      }
    }
  }
}

async function* referenceTable(library: Library): AsyncGenerator<ExportRow> {
  for await (const { id: _, ...row } of references(library)) yield row;
}

/** References in the order of the texts that they stand in, but those of which the texts may not be shown. */
export async function* references(library: Library): AsyncGenerator<StoredReference> {
  for (const { id, rights, editions } of await library.works()) {
    if (rights === "metadata") continue;
    for (const edition of editions) {
      for (const row of await referencesIn(library.database, id, edition.id, 1, Number.MAX_SAFE_INTEGER)) yield row;
    }
  }
}

/** What stands beside the text of an edition, with no more of its words than its owner allows. */
async function* perEdition<Row extends Furniture | AuditEntry>(
  library: Library,
  read: (work: string, edition: string) => Promise<readonly Row[]>,
): AsyncGenerator<ExportRow> {
  for (const { id, rights, editions } of await library.works()) {
    for (const edition of editions) for (const row of await read(id, edition.id)) yield { ...row, text: visibleText(rights, row.text) };
  }
}

export const tables: readonly Table[] = [
  { name: "works", rows: works },
  { name: "provisions", rows: provisions },
  { name: "furniture", rows: (library) => perEdition(library, library.furniture) },
  { name: "references", rows: referenceTable },
  { name: "audit", rows: (library) => perEdition(library, library.audit) },
];
