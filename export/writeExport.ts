import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { aknFiles } from "#export/akn/aknFiles";
import type { ExportFile, Part } from "#export/exportFile";
import { references, type Table, tables } from "#export/tables";
import { csvLine } from "#lib/csv";
import { inOneStep } from "#lib/inOneStep";
import { dayOf } from "#lib/law/date";
import { referenceColumns, referenceRows } from "#lib/law/referenceTable";
import type { Library } from "#lib/store/library";

async function* jsonLines(table: Table, library: Library): AsyncGenerator<Part> {
  for await (const row of table.rows(library)) yield { text: `${JSON.stringify(row)}\n`, rows: 1 };
}

async function* csvLines(library: Library): AsyncGenerator<Part> {
  yield { text: csvLine(referenceColumns), rows: 0 };
  let number = 0;
  for await (const reference of references(library)) {
    number += 1;
    for (const row of referenceRows(reference, number)) yield { text: csvLine(row), rows: 1 };
  }
}

export const exportFormats = ["jsonl", "akn", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** All tables as JSON Lines; a document for each edition; as csv the references, a row for each target. */
const filesOf: Readonly<Record<ExportFormat, (library: Library) => Promise<readonly ExportFile[]>>> = {
  jsonl: async (library) => tables.map((table) => ({ name: `${table.name}.jsonl`, parts: () => jsonLines(table, library) })),
  akn: (library) => aknFiles(library, dayOf(new Date())),
  csv: async (library) => [{ name: "references.csv", parts: () => csvLines(library) }],
};

async function writeFile({ parts }: ExportFile, file: string): Promise<number> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<string> {
    for await (const { text, rows } of parts()) {
      count += rows;
      yield text;
    }
  };
  await inOneStep(file, (beside) => pipeline(Readable.from(counted()), createWriteStream(beside)));
  return count;
}

/**
 * Writes the library as files into a folder that is made if need be. Each file appears only when it is whole.
 *
 * @returns the number of rows by file.
 */
export async function writeExport(library: Library, folder: string, format: ExportFormat = "jsonl"): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const it of await filesOf[format](library)) counts.set(it.name, await writeFile(it, join(folder, it.name)));
  return counts;
}
