import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#lib/store/database";

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tarmaq-database-"));
  database = await openDatabase(join(folder, "some.db"), { readOnly: false });
  await database.write([
    { sql: "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT, weight REAL)" },
    ...["b", "a", 'c "quoted"\n\u0001 \u{1F409} «бап»', null].map((text, index) => ({
      sql: "INSERT INTO notes VALUES (?, ?, ?)",
      args: [index + 1, text, index / 4],
    })),
  ]);
});
afterAll(async () => {
  database.close();
  await rm(folder, { recursive: true, force: true });
});

test("rows come with the names of their columns, and texts, numbers and nothing as they were written", async () => {
  expect(await database.all("SELECT * FROM notes ORDER BY id")).toEqual([
    { id: 1, text: "b", weight: 0 },
    { id: 2, text: "a", weight: 0.25 },
    { id: 3, text: 'c "quoted"\n\u0001 \u{1F409} «бап»', weight: 0.5 },
    { id: 4, text: null, weight: 0.75 },
  ]);
});

test("rows come in the order that was asked for", async () => {
  const ids = async (order: string): Promise<unknown[]> =>
    (await database.all(`SELECT id FROM notes ORDER BY ${order} LIMIT 3`)).map(({ id }) => id);
  expect(await ids("text")).toEqual([4, 2, 1]);
  expect(await ids("weight DESC")).toEqual([4, 3, 2]);
});

test("arguments stand for question marks, numbered ones as often as they are used", async () => {
  expect(await database.first("SELECT ?2 AS second, ?1 AS first, ?2 AS again", ["one", 2])).toEqual({ second: 2, first: "one", again: 2 });
  expect(await database.all("SELECT id FROM notes WHERE id IN (SELECT value FROM json_each(?))", ["[3,1,9]"])).toEqual([
    { id: 1 },
    { id: 3 },
  ]);
});

test("no rows are an empty list, and no first one", async () => {
  expect(await database.all("SELECT * FROM notes WHERE id > 9")).toEqual([]);
  expect(await database.first("SELECT * FROM notes WHERE id > 9")).toBeNull();
});

test("a file opened for reading refuses to be written", async () => {
  const reader = await openDatabase(join(folder, "some.db"), { readOnly: true });
  await expect(reader.write([{ sql: "DELETE FROM notes" }])).rejects.toThrow(/readonly|read.only/i);
  reader.close();
});
