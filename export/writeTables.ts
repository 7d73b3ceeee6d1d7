import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { references, type Table, tables } from "#export/tables";
import { csvLine } from "#lib/csv";
import { referenceColumns, referenceRows } from "#lib/law/referenceTable";
import type { Library } from "#lib/store/library";

/** A form of export: which files it has, each as its lines; a line may begin with a heading that is no row. */
type ExportFile = { readonly name: string; readonly heading: string | null; readonly lines: (library: Library) => AsyncIterable<string> };

async function* jsonLines(table: Table, library: Library): AsyncGenerator<string> {
  for await (const row of table.rows(library)) yield `${JSON.stringify(row)}\n`;
}

async function* csvLines(library: Library): AsyncGenerator<string> {
  let number = 0;
  for await (const reference of references(library)) {
    number += 1;
    for (const row of referenceRows(reference, number)) yield csvLine(row);
  }
}

export const exportFormats = ["jsonl", "csv"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** All tables as JSON Lines; as csv the references, a row for each target. */
const filesOf: Readonly<Record<ExportFormat, readonly ExportFile[]>> = {
  jsonl: tables.map((table) => ({ name: `${table.name}.jsonl`, heading: null, lines: (library) => jsonLines(table, library) })),
  csv: [{ name: "references.csv", heading: csvLine(referenceColumns), lines: csvLines }],
};

async function writeFile(it: ExportFile, library: Library, file: string): Promise<number> {
  let count = 0;
  const counted = async function* (): AsyncGenerator<string> {
    if (it.heading !== null) yield it.heading;
    for await (const line of it.lines(library)) {
      count += 1;
      yield line;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(`${file}.new`));
  await rename(`${file}.new`, file);
  return count;
}

/**
 * Writes the library as files into a folder that is made if need be. Each file appears only when it is whole.
 *
 * @returns the number of rows by file.
 */
export async function writeTables(library: Library, folder: string, format: ExportFormat = "jsonl"): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true });
  const counts = new Map<string, number>();
  for (const it of filesOf[format]) counts.set(it.name, await writeFile(it, library, join(folder, it.name)));
  return counts;
}
