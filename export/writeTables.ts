import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Table, tables } from "#export/tables";
import type { Library } from "#lib/store/library";

async function* lines(table: Table, library: Library): AsyncGenerator<string> {
  for await (const row of table.rows(library)) yield `${JSON.stringify(row)}\n`;
}

/**
 * Writes the library as JSON Lines, one file a table, into a folder that is made if need be. Each file appears only when
 * it is whole.
 *
 * @returns the number of rows by table.
 */
export async function writeTables(library: Library, folder: string): Promise<ReadonlyMap<string, number>> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" || error.code === "ENOTDIR" ? new Error(`${folder} is no folder: a file is in the way.`) : error;
  });
  const counts = new Map<string, number>();
  for (const table of tables) {
    const file = join(folder, `${table.name}.jsonl`);
    let count = 0;
    const counted = async function* (): AsyncGenerator<string> {
      for await (const line of lines(table, library)) {
        count += 1;
        yield line;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(`${file}.new`));
    await rename(`${file}.new`, file);
    counts.set(table.name, count);
  }
  return counts;
}
