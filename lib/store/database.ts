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

function plainRow(row: Readonly<Record<string, unknown>>, columns: readonly string[]): Row {
  return Object.fromEntries(
    columns.map((column) => {
      const value = row[column];
      if (value === null || typeof value === "string" || typeof value === "number") return [column, value];
      throw new Error(`Column ${column} holds ${typeof value}; the library holds only text and numbers`);
    }),
  );
}

const toInStatement = ({ sql, args }: Statement): InStatement => ({ sql, args: [...(args ?? [])] satisfies InValue[] });

/** Opens a SQLite file; `readOnly` refuses every write at the level of SQLite. */
export async function openDatabase(file: string, { readOnly }: { readonly readOnly: boolean }): Promise<Database> {
  const client: Client = createClient({ url: `file:${file}`, intMode: "number" });
  const all = async (sql: string, args: Statement["args"] = []): Promise<readonly Row[]> => {
    const { rows, columns } = await client.execute({ sql, args: [...args] });
    return rows.map((row) => plainRow(row as unknown as Record<string, unknown>, columns));
  };
  await client.execute(readOnly ? "PRAGMA query_only = ON" : "PRAGMA synchronous = NORMAL");
  return {
    all,
    first: async (sql, args) => (await all(sql, args))[0] ?? null,
    write: async (statements) => {
      await client.batch(statements.map(toInStatement), "write");
    },
    close: () => client.close(),
  };
}
