import { type Page, pagesOf } from "#export/pages";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import type { StoredReference } from "#lib/store/referenceRows";

/** A row as the contract (section 4) names its fields; a field without a value is null, never absent. */
export type ExportRow = Readonly<Record<string, unknown>>;

/** One file of an export: its name without ending, and its rows in order. */
export type Table = { readonly name: string; readonly rows: (library: Library) => AsyncIterable<ExportRow> };

async function* works(library: Library): AsyncGenerator<ExportRow> {
  for (const work of await library.works()) yield workRow(work);
}

const workRow = ({ facts, editions, withdrawn, withdrawnEditions = [], ...work }: Work): ExportRow => ({
  ...{ ...work, withdrawn: withdrawn ?? null, withdrawnEditions, ...facts, title: work.title, editions },
});

const provisionRow = (row: Provision): ExportRow => ({
  ...{ work: row.work, edition: row.edition, eId: row.eId, parent: row.parent, kind: row.kind, num: row.num, heading: row.heading },
  ...{ text: row.text, wrapUp: row.wrapUp, language: row.language, status: row.status, sameAs: row.sameAs },
  ...{ page: row.page, line: row.line, order: row.order },
});

/** All editions page by page, in the order of the manifest. */
async function* allPages(library: Library): AsyncGenerator<Page> {
  for (const work of await library.works()) for (const { id } of work.editions) yield* pagesOf(library, work, id);
}

/** Provisions edition by edition in reading order. */
async function* provisions(library: Library): AsyncGenerator<ExportRow> {
  for await (const page of allPages(library)) yield* page.provisions.map(provisionRow);
}

async function* referenceTable(library: Library): AsyncGenerator<ExportRow> {
  for await (const { id: _, surface, ...row } of references(library)) yield { ...row, surface: surface === "" ? null : surface };
}

/** References in the order of the texts that they stand in, but those of which the texts may not be shown. */
export async function* references(library: Library): AsyncGenerator<StoredReference> {
  for await (const page of allPages(library)) yield* page.references;
}

/** What editors read in the place of misprints, which the texts keep. */
async function* corrections(library: Library): AsyncGenerator<ExportRow> {
  for (const work of await library.works()) {
    for (const { id } of work.editions) {
      for await (const page of pagesOf(library, work, id)) for (const it of page.corrections) yield { work: work.id, edition: id, ...it };
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
  { name: "corrections", rows: corrections },
  { name: "audit", rows: (library) => perEdition(library, library.audit) },
];
