import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withoutEngine } from "#ingest/testing/environment";
import { ingestHere } from "#ingest/testing/ingestHere";
import { type MadeUpWork, madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { look } from "#ingest/testing/publishedLook";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { citedBySql } from "#lib/store/citations";
import { type Current, currentFile, libraryFile, readCurrent } from "#lib/store/current";
import type { Database } from "#lib/store/database";
import { openLibrary } from "#lib/store/library";

const folders = temporaryFolders();
const home = folders.make();
afterAll(folders.remove);

/** Enough laws that one of them is little; each cites the first one, and has seven provisions. */
const laws = 40;
const law = (number: number, mark: string): MadeUpWork => {
  const made = madeUpLaw(`law-${number}`, mark, 6);
  const cited = `Article ${mark.length} of the Law on the harbours of Veld`;
  return {
    ...made,
    title: number === 1 ? "Law on the harbours of Veld" : `Law on the ferries of No. ${number}`,
    content: `${made.content}\nArticle 7\n${cited} applies to ${mark}.\n`,
  };
};

let corpus = "";
let data = "";
const put = (marks: Readonly<Record<number, string>> = {}, ...others: readonly MadeUpWork[]): void =>
  putCorpus(corpus, [...Array.from({ length: laws }, (_, index) => law(index + 1, marks[index + 1] ?? "run1")), ...others]);

const published = async (): Promise<Current> => {
  const current = await readCurrent(data);
  if (current === null) throw new Error("Nothing is published");
  return current;
};

async function inLibrary<Value>(use: (database: Database) => Promise<Value>): Promise<Value> {
  const current = await published();
  const opened = await openLibrary(libraryFile(data, current), current.generation);
  if (!opened.ok) throw new Error("The published library does not open");
  return use(opened.value.database).finally(() => opened.value.close());
}

/** Rows by the place of their provision: a row that stays has the same number. */
const rowsOf = (): Promise<ReadonlyMap<string, number>> =>
  inLibrary(async (database) => {
    const rows = await database.all("SELECT id, work, eId, text FROM provisions");
    return new Map(rows.map((row) => [`${row.work} ${row.eId} ${row.text}`, Number(row.id)]));
  });

/** What the library has counted, and what counting anew would give. */
const counts = (): Promise<{ readonly kept: unknown; readonly anew: unknown }> =>
  inLibrary(async (database) => ({
    kept: [
      await database.all("SELECT term, doc FROM vocabulary ORDER BY term"),
      await database.all("SELECT row, count FROM cited ORDER BY row"),
    ],
    anew: [
      await database.all("SELECT term, doc FROM words_counted ORDER BY term"),
      await database.all(`SELECT * FROM (SELECT p.id AS row, ${citedBySql} AS count FROM provisions AS p) WHERE count > 0 ORDER BY row`),
    ],
  }));

beforeEach(() => {
  const folder = folders.make();
  corpus = join(folder, "corpus");
  data = join(folder, "data");
  put();
});

describe("one changed source of many", () => {
  test("leaves every row of the others as it is, and links nothing again but itself", async () => {
    await ingestHere({ corpus, data });
    const before = await rowsOf();
    const linked = await inLibrary((database) => database.all("SELECT work, since, linked FROM editions"));
    put({ 9: "run2000" });
    const { read } = await ingestHere({ corpus, data });
    expect(read.map((file) => file.replace(/^.*\//, ""))).toEqual(["law-9.txt"]);
    const after = await rowsOf();
    expect([...before].filter(([key, row]) => after.get(key) !== row).length).toBe(7);
    expect([...before].filter(([key, row]) => after.get(key) !== row).every(([key]) => key.startsWith("law-9 "))).toBe(true);
    const changed = await inLibrary((database) => database.all("SELECT work, since, linked FROM editions"));
    expect(changed.filter((row) => !linked.some((it) => JSON.stringify(it) === JSON.stringify(row))).map(({ work }) => work)).toEqual([
      "law-9",
    ]);
  });

  test("has its words and citations counted as if all were counted anew", async () => {
    await ingestHere({ corpus, data });
    for (const marks of [{ 9: "run2000" }, { 9: "run2000", 1: "run2" }, { 9: "run1" }]) {
      put(marks);
      await ingestHere({ corpus, data });
      const { kept, anew } = await counts();
      expect(kept).toEqual(anew);
    }
  });

  test("a work that comes is linked to by those that name it, and the links of others are left alone", async () => {
    const ports = { ...madeUpLaw("ports", "run1", 6), title: "Law on the ports of Teal" };
    const naming: MadeUpWork = { ...law(41, "run1"), content: "Article 1\nArticle 3 of the Law on the ports of Teal applies.\n" };
    const rows = (): Promise<readonly unknown[]> =>
      inLibrary((database) =>
        database.all(`SELECT r.work, min(r.id) AS first, t.work AS target, t.eId FROM refs AS r JOIN targets AS t ON t.ref = r.id
          GROUP BY r.work ORDER BY r.work`),
      );
    put({}, naming);
    await ingestHere({ corpus, data });
    const before = await rows();
    put({}, naming, ports);
    expect((await ingestHere({ corpus, data })).read).toHaveLength(1);
    const after = await rows();
    const linked = after.filter((row) => !before.some((it) => JSON.stringify(it) === JSON.stringify(row)));
    expect(linked).toEqual([{ work: "law-41", first: expect.any(Number), target: "ports", eId: "art_3" }]);
    put({}, naming);
    await ingestHere({ corpus, data });
    expect((await rows()).filter((row) => JSON.stringify(row).includes("ports"))).toEqual([]);
  });

  test("takes the copy that the run before made for it", async () => {
    const steps = (await ingestHere({ corpus, data })).steps;
    expect(steps.slice(-3)).toEqual(["point", "clean-up", "copy-ahead"]);
    const [copy = ""] = readdirSync(join(data, "spare"));
    const { ino } = statSync(join(data, "spare", copy));
    put({ 9: "run2" });
    const { code } = await ingestHere({ corpus, data }, withoutEngine);
    expect(code).toBe(0);
    expect(statSync(libraryFile(data, await published())).ino).toBe(ino);
    expect(await look(data, null)).toMatchObject({ marks: expect.arrayContaining(["run1", "run2"]) });
  });
});

test("a copy of another library of the same name and size is not taken for the published one", async () => {
  await ingestHere({ corpus, data });
  const first = await published();
  put({ 9: "run2" });
  await ingestHere({ corpus, data }); // leaves a copy of the second generation
  writeFileSync(currentFile(data), JSON.stringify(first)); // somebody goes back
  put({ 8: "run3" });
  const stop = (step: string): void => {
    if (step === "copy-ahead") throw new Error("stopped");
  };
  await ingestHere({ corpus, data }, null, { watch: stop }).catch(() => undefined);
  put({ 8: "run3", 7: "run4" });
  await ingestHere({ corpus, data });
  expect(await look(data, null)).toMatchObject({ marks: expect.arrayContaining(["run1", "run3", "run4"]) });
  expect((await look(data, null))?.marks).not.toContain("run2");
});

describe.skipIf(engineProgram === null)("one changed source of many, with an engine", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
  });
  afterAll(() => engine.stop());

  const run = (steps?: (step: string) => void) => ingestHere({ corpus, data }, engine.env, steps === undefined ? {} : { watch: steps });

  /** The records that the engine was sent for an index, task by task. */
  async function sentTo(index: string | null): Promise<readonly number[]> {
    const headers = { authorization: `Bearer ${engine.env.MEILI_KEY}` };
    const response = await fetch(`${engine.env.MEILI_URL}/tasks?indexUids=${index}&types=documentAdditionOrUpdate`, { headers });
    const { results } = (await response.json()) as {
      readonly results: readonly { readonly details: { readonly receivedDocuments: number } }[];
    };
    return results.map(({ details }) => details.receivedDocuments).toReversed();
  }

  test("sends its own records, and those of what it cites, and nothing else", async () => {
    await run();
    put({ 9: "run2" }); // it goes on citing Article 4: nothing else is cited otherwise
    await run();
    const { index, generation, asOf } = await published();
    expect(await sentTo(index)).toEqual([280, 7, 7]);
    put({ 9: "run20" }); // Article 5 instead of 4 of the first law
    await run();
    expect(await published()).toMatchObject({ index, asOf: (asOf ?? 0) + 1 });
    expect((await sentTo(index)).slice(3)).toEqual([9, 9]);
    expect((await published()).generation).not.toBe(generation);
    expect(await look(data, engine.indexer)).toMatchObject({ records: 280, documents: 280 });
  });

  test("is seen by readers of its generation, and by no others", async () => {
    await run();
    const before = await published();
    put({ 9: "run2" });
    const seen: unknown[] = [];
    await run((step) => {
      if (step === "point") seen.push(engine.indexer.countDocuments(before.index ?? "", before.asOf));
    });
    expect(await Promise.all(seen)).toEqual([{ ok: true, value: 280 }]);
    const { index, asOf } = await published();
    expect(index).toBe(before.index);
    expect(await engine.indexer.countDocuments(index ?? "", asOf)).toEqual({ ok: true, value: 280 });
    expect(await engine.indexer.countDocuments(index ?? "", before.asOf)).toEqual({ ok: true, value: 280 }); // for requests begun before
    expect(await engine.indexer.countDocuments(index ?? "")).toEqual({ ok: true, value: 287 });
  });

  test("what a stopped run sent is not taken for the next generation's: that gets an index of its own", async () => {
    await run();
    const before = await published();
    put({ 9: "run2" });
    const stop = (step: string): void => {
      if (step === "point") throw new Error("stopped");
    };
    await run(stop).catch(() => undefined);
    expect(await published()).toEqual(before);
    expect(await engine.indexer.countDocuments(before.index ?? "", before.asOf)).toEqual({ ok: true, value: 280 });
    put({ 8: "run3" });
    await run();
    const after = await published();
    expect(after.index).not.toBe(before.index);
    expect(await engine.indexer.countDocuments(after.index ?? "")).toEqual({ ok: true, value: 280 });
  });

  test("beyond a fifth, everything is indexed anew", async () => {
    await run();
    const before = await published();
    put(Object.fromEntries(Array.from({ length: laws / 4 }, (_, index) => [index + 2, "run2"])));
    await run();
    expect((await published()).index).not.toBe(before.index);
    expect(await look(data, engine.indexer)).toMatchObject({ records: 280, documents: 280 });
  });
});
