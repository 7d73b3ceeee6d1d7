import { createClient } from "@libsql/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Database, openDatabase } from "#lib/store/database";
import { publishFixture } from "#lib/store/fixture";
import { sameElsewhere } from "#lib/store/sameElsewhere";

let database: Database;
let file: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const fixture = await publishFixture();
  ({ remove } = fixture);
  const current = await readCurrent(fixture.dataDir);
  if (current === null) throw new Error("The made-up library was not published");
  file = libraryFile(fixture.dataDir, current);
  database = await openDatabase(file, { readOnly: true });
});
afterAll(async () => {
  database.close();
  await remove();
});

const editionsWith = async (edition: string, sameAs: string): Promise<readonly string[]> =>
  (await sameElsewhere(database, { work: "veld-charter", edition, sameAs })).map((it) => `${it.edition} ${it.eId}`);

test("a provision is found in the other wordings and languages of its work, never in another work or in its own edition", async () => {
  expect(await editionsWith("2010-05-01.en", "art_1")).toEqual(["2001-01-01.en art_1", "2010-05-01.ru art_1"]);
  expect(await editionsWith("2001-01-01.en", "art_1")).toEqual(["2010-05-01.en art_1", "2010-05-01.ru art_1"]);
});

test("a provision that no other wording has is found nowhere else", async () => {
  expect(await editionsWith("2010-05-01.en", "art_4")).toEqual([]);
});

test("it is looked up by an index, not sought through the works", async () => {
  const asked: string[] = [];
  const all: Database["all"] = (sql) => {
    asked.push(sql);
    return Promise.resolve([]);
  };
  await sameElsewhere({ ...database, all }, { work: "veld-charter", edition: "2001-01-01.en", sameAs: "art_1" });
  expect(asked).toHaveLength(1);
  const plain = createClient({ url: `file:${file}` });
  const { rows } = await plain.execute(`EXPLAIN QUERY PLAN ${asked[0]?.replaceAll("?", "NULL")}`);
  plain.close();
  const steps = rows.map(({ detail }) => String(detail)).filter((detail) => /^(?:SCAN|SEARCH)/.test(detail));
  expect(steps).toEqual([
    "SEARCH p USING INDEX provisions_same (sameAs=? AND work=?)",
    expect.stringMatching(/^SEARCH e USING INDEX .*\(work=\? AND edition=\?\)$/),
  ]);
});
