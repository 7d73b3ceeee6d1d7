import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { siteIsUpToDate } from "#bin/steps/build";
import { projectRoot, spawnCommand } from "#bin/test/spawned";
import { openDatabase } from "#lib/store/database";
import { startLibrary } from "#lib/store/writer";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "serve-"));
  folders.push(folder);
  return folder;
}

/** A data folder with an empty library, published. */
async function publishedFolder(): Promise<string> {
  const folder = freshFolder();
  mkdirSync(join(folder, "library"));
  const writer = await startLibrary(join(folder, "library/one.db"), null);
  await writer.seal();
  writeFileSync(join(folder, "current.json"), JSON.stringify({ generation: "one", library: "one.db", index: null }));
  return folder;
}

const contentOf = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) ?? [])
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => `${file} ${createHash("sha256").update(readFileSync(file)).digest("hex")}`)
    .sort();

/** An engine that is away: the site serves without it, and no local one is started. */
const away = { MEILI_URL: "http://127.0.0.1:9", MEILI_SEARCH_KEY: "search", PORT: "0" };

const said = (lines: readonly string[]): readonly unknown[] =>
  lines.map((line) => JSON.parse(line)).map(({ level, message }) => [level, message]);

describe.skipIf(!siteIsUpToDate(projectRoot))("npm run serve", { timeout: 60_000 }, () => {
  test("refuses a folder in which nothing is published", async () => {
    const folder = freshFolder();
    const served = spawnCommand("serve", { ...away, DATA_DIR: folder });
    expect(await served.ended).toBe(1);
    expect(said(served.lines())).toEqual([["error", `No library is published in ${folder}. Make one first: npm run ingest`]]);
  });

  test("refuses a library of another schema, and one that is none", async () => {
    const folder = await publishedFolder();
    const file = join(folder, "library/one.db");
    const database = await openDatabase(file, { readOnly: false });
    await database.write([{ sql: "UPDATE meta SET value = '999' WHERE name = 'schema'" }]);
    database.close();
    const other = spawnCommand("serve", { ...away, DATA_DIR: folder });
    expect(await other.ended).toBe(1);
    expect(other.lines().join()).toContain("was made for schema 999");
    writeFileSync(file, "no database");
    const none = spawnCommand("serve", { ...away, DATA_DIR: folder });
    expect(await none.ended).toBe(1);
    expect(none.lines().join()).toContain("cannot be read as a library");
  });

  test("needs a key to search with where an engine is given", async () => {
    const served = spawnCommand("serve", { MEILI_URL: "http://127.0.0.1:9", PORT: "0", DATA_DIR: await publishedFolder() });
    expect(await served.ended).toBe(1);
    expect(said(served.lines())).toEqual([["error", expect.stringContaining("there is no key to search with: set MEILI_SEARCH_KEY")]]);
  });

  test("takes the key that the ingest left, serves, writes nothing, and ends with 0 on SIGTERM", async () => {
    const folder = await publishedFolder();
    writeFileSync(join(folder, "search-key"), "search\n");
    const before = contentOf(folder);
    const served = spawnCommand("serve", { MEILI_URL: "http://127.0.0.1:9", PORT: "0", DATA_DIR: folder });
    const port = /\d+/.exec(JSON.parse(await served.line(/Serving on port/)).message)?.[0];
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    served.child.kill("SIGTERM");
    expect(await served.ended).toBe(0);
    expect(contentOf(folder)).toEqual(before);
  });
});
