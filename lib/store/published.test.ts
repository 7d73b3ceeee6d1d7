import { rm, writeFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { currentFile, libraryFile } from "#lib/store/current";
import { openDatabase } from "#lib/store/database";
import { publishFixture } from "#lib/store/fixture";
import { published } from "#lib/store/published";

const folders: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of folders.splice(0)) await remove();
});

async function folder() {
  const made = await publishFixture();
  folders.push(made.remove);
  return made.dataDir;
}

test("where nothing is published there is nothing to open", async () => {
  expect(await published("/nowhere/at/all")).toBeNull();
});

test("a generation is opened once, also for requests that come at the same time", async () => {
  const dataDir = await folder();
  const [first, second] = await Promise.all([published(dataDir), published(dataDir)]);
  expect(first).not.toBeNull();
  expect(second?.library).toBe(first?.library);
  expect((await published(dataDir))?.library).toBe(first?.library);
});

test("a new generation is followed, and what was open before stays readable", async () => {
  const dataDir = await folder();
  const before = await published(dataDir);
  await publishFixture(undefined, "g2", dataDir);
  const after = await published(dataDir);
  expect([before?.current.generation, after?.current.generation]).toEqual(["g1", "g2"]);
  expect((await before?.library.works())?.map((work) => work.id)).toEqual((await after?.library.works())?.map((work) => work.id));
});

test("after going back to an earlier generation, the next of the same name is opened anew", async () => {
  const dataDir = await folder();
  const before = await published(dataDir);
  await publishFixture(undefined, "g2", dataDir);
  await published(dataDir);
  await writeFile(currentFile(dataDir), JSON.stringify(before?.current));
  expect((await published(dataDir))?.library.generation).toBe("g1");
  await rm(libraryFile(dataDir, { library: "g2.db" }));
  await publishFixture(undefined, "g2", dataDir);
  const database = await openDatabase(libraryFile(dataDir, { library: "g2.db" }), { readOnly: false });
  await database.write([{ sql: "DELETE FROM editions" }]);
  database.close();
  expect((await (await published(dataDir))?.library.works())?.flatMap(({ editions }) => editions)).toEqual([]);
});

test("a missing library is said, and found once it is there", async () => {
  const dataDir = await folder();
  await writeFile(currentFile(dataDir), JSON.stringify({ generation: "g9", library: "g9.db", index: null }));
  await expect(published(dataDir)).rejects.toThrow(/g9\.db is missing.*npm run ingest/);
  await publishFixture(undefined, "g9", dataDir);
  expect((await published(dataDir))?.library.generation).toBe("g9");
});

test("a library of another schema is refused in words", async () => {
  const dataDir = await folder();
  const database = await openDatabase(libraryFile(dataDir, { library: "g1.db" }), { readOnly: false });
  await database.write([{ sql: "UPDATE meta SET value = '999' WHERE name = 'schema'" }]);
  database.close();
  await expect(published(dataDir)).rejects.toThrow(/schema 999 and this site reads schema \d+/);
});

test("a pointer that disappears leaves nothing published", async () => {
  const dataDir = await folder();
  await published(dataDir);
  await rm(currentFile(dataDir));
  expect(await published(dataDir)).toBeNull();
});
