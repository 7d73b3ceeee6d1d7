import { type Client, createClient } from "@libsql/client";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ok } from "#lib/result";
import type { Engine } from "#lib/search/engine";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { searchWords } from "#lib/search/searchWords";
import { currentFile, libraryFile } from "#lib/store/current";
import { date, publishFixture } from "#lib/store/fixture";
import { linkFixture } from "#lib/store/linkedFixture";
import { type Published, published } from "#lib/store/published";

let open: Published;
let plain: Client;
let close: () => Promise<void>;
beforeAll(async () => {
  const made = await publishFixture(searchWords);
  await linkFixture(made.dataDir);
  const found = await published(made.dataDir);
  if (found === null) throw new Error(`${currentFile(made.dataDir)} is not there`);
  open = found;
  plain = createClient({ url: `file:${libraryFile(made.dataDir, open.current)}` });
  close = async () => {
    plain.close();
    await made.remove();
  };
});
afterAll(() => close());

type Cost = { readonly requests: number; readonly statements: readonly string[] };

/** What a search asks of an engine that finds so much, and of the library. What is asked once a generation was asked before. */
async function costOf(query: string, total: number): Promise<Cost> {
  const request = fromQuery(new URLSearchParams(query));
  if (!request.ok) throw new Error(`${query} is refused`);
  const { library } = open;
  const rows = Array.from({ length: Math.min(total, 20) }, (_, index) => index + 1);
  const ask = vi.fn<Engine["ask"]>(async (_index, questions) => ok(questions.map(() => ({ total, rows, facets: {} }))));
  const context = { library, index: "provisions-g1", engine: { ask }, day: date("2026-11-01"), language: "en" as const };
  await search(request.value, context);
  ask.mockClear();
  const [all, first] = [vi.spyOn(library.database, "all"), vi.spyOn(library.database, "first")];
  await search(request.value, context);
  const statements = [...all.mock.calls, ...first.mock.calls].map(([sql]) => sql);
  for (const spy of [all, first]) spy.mockRestore();
  return { requests: ask.mock.calls.length, statements };
}

test.each([
  ["words that are found", "q=river+crossing", 20, 1, 4],
  ["one word", "q=river", 20, 1, 4],
  ["filters", "q=river&type=constitution&work=veld-charter&language=en", 20, 1, 7],
  ["a citation", "q=Article+3", 1, 1, 20],
  ["a citation with words around it", "q=Article+3+bridges", 20, 1, 20],
  ["a phrase", "q=%22right+to+cross%22", 20, 1, 5],
  ["nothing at all", "q=zzzxqy", 0, 4, 8],
])("%s: one answer costs no more requests and statements than it must (%s)", async (_what, query, total, requests, statements) => {
  const cost = await costOf(query, total);
  expect(cost.requests).toBeLessThanOrEqual(requests);
  expect(cost.statements.length).toBeLessThanOrEqual(statements);
});

test("no statement of a search reads a whole table", async () => {
  const statements = new Set<string>();
  for (const query of ["q=river", "q=Article+3", "q=%22right+to+cross%22", "q=river&section=veld-charter/sec-I&work=veld-charter"])
    for (const sql of (await costOf(query, 5)).statements) statements.add(sql);
  expect(statements.size).toBeGreaterThan(5);
  for (const sql of statements) {
    const { rows } = await plain.execute(`EXPLAIN QUERY PLAN ${sql.replaceAll(/\?\d*/g, "NULL")}`);
    const scans = rows.map(({ detail }) => String(detail)).filter((detail) => /^SCAN (?!.*(?:VIRTUAL TABLE|CONSTANT ROW))/.test(detail));
    expect({ sql, scans }).toEqual({ sql, scans: [] });
  }
});
