import { setImmediate as pause } from "node:timers/promises";
import { type Client, createClient, type InStatement, type InValue } from "@libsql/client";

export type Row = Readonly<Record<string, string | number | null>>;
export type Statement = { readonly sql: string; readonly args?: readonly (string | number | null)[] };

/** One open SQLite file. The only code that knows the client package, so that another can take its place. */
export type Database = {
  readonly all: (sql: string, args?: Statement["args"]) => Promise<readonly Row[]>;
  readonly first: (sql: string, args?: Statement["args"]) => Promise<Row | null>;
  /** Runs statements in one transaction: all of them or none. */
  readonly write: (statements: readonly Statement[]) => Promise<void>;
  readonly close: () => void;
};

/** How much of the file is read as memory, in bytes: pages of it that the system needs for something else, it takes. */
const mapped = 1_000_000_000;

/**
 * How a file is written that nobody reads yet: nothing waits for the disk, since the file is flushed when it is published and begun anew
 * if the machine stops before. The room for pages, here 128 MiB, keeps the trees in memory that rows are sorted into.
 */
const forWriting: readonly string[] = ["PRAGMA synchronous = OFF", "PRAGMA cache_size = -131072"];

const forReading = (bytes: number): readonly string[] => ["PRAGMA query_only = ON", `PRAGMA mmap_size = ${bytes}`];

/** The most questions whose columns are kept; then all are forgotten, which costs less than to choose. */
const mostKept = 1000;

function plainRow(values: readonly unknown[], columns: readonly string[]): Row {
  const row: Record<string, string | number | null> = {};
  for (const [index, column] of columns.entries()) {
    const value = values[index];
    if (value !== null && typeof value !== "string" && typeof value !== "number")
      throw new Error(`Column ${column} holds ${typeof value}; the library holds only text and numbers`);
    row[column] = value;
  }
  return row;
}

const toInStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...(args ?? [])] satisfies InValue[] });

const named = (column: string): string => `"${column.replaceAll('"', '""')}"`;

/**
 * Asks for all rows as one text of JSON: a value that the client carries over by itself costs more than SQLite and `JSON.parse`
 * need for the whole row, and sixty provisions took 1.3 ms so, and 0.2 ms take they now. The order of rows stays: this aggregate
 * depends on it, so SQLite keeps the order of what it is taken from.
 */
function asking(client: Client): Database["all"] {
  const known = new Map<string, { readonly columns: readonly string[]; readonly sql: string }>();
  const shapeOf = async (sql: string) => {
    const found = known.get(sql);
    if (found !== undefined) return found;
    const { columns } = await client.execute(`SELECT * FROM (${sql}) LIMIT 0`);
    const made = { columns, sql: `SELECT json_group_array(json_array(${columns.map(named).join()})) AS found FROM (${sql})` };
    if (known.size >= mostKept) known.clear();
    known.set(sql, made);
    return made;
  };
  return async (sql, args = []) => {
    const shape = await shapeOf(sql);
    const { rows } = await client.execute({ sql: shape.sql, args: [...args] });
    const found = JSON.parse(String(rows[0]?.found)) as readonly (readonly unknown[])[];
    return found.map((values) => plainRow(values, shape.columns));
  };
}

/** `readOnly` refuses every write at the level of SQLite; `mappedBytes` is how much of a file that is read may count as memory of ours. */
export type Opening = { readonly readOnly: boolean; readonly mappedBytes?: number };

/** Opens a SQLite file. */
export async function openDatabase(file: string, { readOnly, mappedBytes = mapped }: Opening): Promise<Database> {
  const client: Client = createClient({ url: `file:${file}`, intMode: "number" });
  const all = asking(client);
  for (const sql of readOnly ? forReading(mappedBytes) : forWriting) await client.execute(sql);
  return {
    all,
    first: async (sql, args) => (await all(sql, args))[0] ?? null,
    write: async (statements) => {
      await client.batch(statements.map(toInStatement), "write");
      await pause(); // the client never waits: without this no signal is heard, and no statement is freed, until the last is written
    },
    close: () => client.close(),
  };
}
