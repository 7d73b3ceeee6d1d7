import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { withoutEngine } from "#ingest/testing/environment";
import { ingestHere, type RunHere } from "#ingest/testing/ingestHere";
import { type MadeUpWork, madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { keepLooking } from "#ingest/testing/publishedLook";
import { publishedWorks } from "#ingest/testing/publishedWorks";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { reindex } from "#ingest/write/reindex";
import { type Current, readCurrent } from "#lib/store/current";

const folders = temporaryFolders();
const home = folders.make();
afterAll(folders.remove);

const ferries = madeUpLaw("ferries", "run1", 3);
const bridges = madeUpLaw("bridges", "run1", 4);
const harbours = madeUpLaw("harbours", "run1", 5);

let corpus = "";
let data = "";
const put = (...works: readonly MadeUpWork[]): void => putCorpus(corpus, works);
const opened = ({ read }: RunHere): readonly string[] => read.map((file) => file.replace(/^.*\//, ""));
const current = async (): Promise<Current> => {
  const published = await readCurrent(data);
  if (published === null) throw new Error("Nothing is published");
  return published;
};

beforeEach(() => {
  const folder = folders.make();
  corpus = join(folder, "corpus");
  data = join(folder, "data");
  put(ferries, bridges, harbours);
});

describe("ingest without an engine", () => {
  const run = (): Promise<RunHere> => ingestHere({ corpus, data });

  test("publishes the library alone", async () => {
    expect(await run()).toMatchObject({ code: 0, complained: [] });
    expect(await current()).toMatchObject({ generation: expect.stringMatching(/^g[0-9a-f]{8}-000001$/), index: null });
    expect([...(await publishedWorks(data)).keys()]).toEqual(["ferries", "bridges", "harbours"]);
  });

  test("says so where this machine has none, and ends with 0", async () => {
    const ran = await ingestHere({ corpus, data, index: true }, withoutEngine);
    expect(ran).toMatchObject({ code: 0, complained: [] });
    expect(ran.said[0]).toContain("To get one: set MEILI_URL");
    expect((await current()).index).toBeNull();
  });

  test("opens no source and writes nothing if nothing has changed", async () => {
    await run();
    const before = await current();
    const { code, said, steps, read } = await run();
    expect({ code, said, steps, read }).toEqual({
      ...{ code: 0, said: ["0 sources parsed, 3 unchanged, nothing to publish"] },
      ...{ steps: ["clean-up"], read: [] },
    });
    expect(await current()).toEqual(before);
  });

  test("reads the one source that has changed, and keeps the rest as it is", async () => {
    await run();
    put(ferries, madeUpLaw("bridges", "run2", 2), harbours);
    expect(opened(await run())).toEqual(["bridges.txt"]);
    const works = await publishedWorks(data);
    expect([...works.values()].map(({ editions }) => editions["2001-02-03.en"]?.length)).toEqual([3, 2, 5]);
    expect(works.get("bridges")?.editions["2001-02-03.en"]?.[0]).toBe("Ferry 1 crosses the river of run2.");
  });

  test("makes only that work again whose title has changed", async () => {
    await run();
    put(ferries, { ...bridges, title: "Bridges Act" }, harbours);
    expect(opened(await run())).toEqual(["bridges.txt"]);
    expect((await publishedWorks(data)).get("bridges")?.title).toBe("Bridges Act");
  });

  test("drops a work that the manifest no longer lists, without reading another", async () => {
    await run();
    put(ferries, harbours);
    const ran = await run();
    expect(opened(ran)).toEqual([]);
    expect(ran.said.at(-1)).toMatch(/^0 sources parsed, 2 unchanged, 1 work no longer listed, published as g[0-9a-f]{8}-000002$/);
    expect([...(await publishedWorks(data)).keys()]).toEqual(["ferries", "harbours"]);
  });

  test("follows the manifest's order without reading anything", async () => {
    await run();
    put(harbours, ferries, bridges);
    expect(opened(await run())).toEqual([]);
    expect([...(await publishedWorks(data)).keys()]).toEqual(["harbours", "ferries", "bridges"]);
  });

  test("begins anew if the published library is of no use", async () => {
    await run();
    const { library } = await current();
    writeFileSync(join(data, "library", library), "no library");
    expect(opened(await run())).toEqual(["ferries.txt", "bridges.txt", "harbours.txt"]);
    expect((await publishedWorks(data)).size).toBe(3);
  });
});

describe.skipIf(engineProgram === null)("ingest with an engine", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
  });
  afterAll(() => engine.stop());

  const run = (): Promise<RunHere> => ingestHere({ corpus, data }, engine.env);
  const indexes = async (): Promise<readonly string[]> => {
    const listed = await engine.indexer.listIndexes();
    if (!listed.ok) throw new Error(listed.failure.message);
    const { generation } = await current();
    return listed.value.filter((name) => name.includes(generation.slice(0, 9)));
  };
  const documents = async (): Promise<number | null> => {
    const counted = await engine.indexer.countDocuments((await current()).index ?? "");
    return counted.ok ? counted.value : null;
  };

  test("fills the index once, and leaves it alone while nothing changes", async () => {
    await run();
    const before = await current();
    expect(await documents()).toBe(12);
    expect((await run()).steps).toEqual(["clean-up"]);
    expect(await current()).toEqual(before);
  });

  test("keeps two generations of library and index, and no more", async () => {
    for (const mark of ["run1", "run2", "run3"]) {
      put(madeUpLaw("ferries", mark, 3));
      await run();
    }
    expect(await indexes()).toEqual([expect.stringMatching(/-000002$/), expect.stringMatching(/-000003$/)]);
  });

  test("makes an index again that the engine has lost, without reading a source", async () => {
    await run();
    const before = await current();
    await engine.indexer.dropIndex(before.index ?? "");
    const ran = await run();
    expect(ran).toMatchObject({ code: 0, read: [] });
    expect(ran.steps).toEqual(["clean-up", "create-index", "fill-index", "point", "clean-up"]);
    expect(await current()).toMatchObject({ generation: before.generation, library: before.library });
    expect(await documents()).toBe(12);
  });

  test("makes an index again of which the engine has lost a part", async () => {
    await run();
    const { index } = await current();
    await engine.indexer.createIndex(index ?? ""); // empties it
    await run();
    expect(await documents()).toBe(12);
    expect((await indexes()).length).toBeLessThanOrEqual(2);
  });

  test("makes the index of a library that was published without one, once there is an engine", async () => {
    await ingestHere({ corpus, data });
    expect((await run()).read).toEqual([]);
    expect(await documents()).toBe(12);
  });

  test("makes the index again from the library alone, while readers go on", async () => {
    await run();
    const before = await current();
    const looking = keepLooking(data, engine.indexer);
    const steps: string[] = [];
    for (const _ of [1, 2, 3]) {
      const replaced = (await current()).index;
      const failure = await reindex({ dataDir: data, indexer: engine.indexer, announce: (step) => steps.push(step) }, await current());
      expect(failure).toBeNull();
      expect(await indexes()).toEqual(expect.arrayContaining([replaced, (await current()).index])); // requests still ask it
    }
    const seen = await looking.end();
    expect(seen.filter((it) => it instanceof Error)).toEqual([]);
    expect(new Set(seen.map((it) => (it instanceof Error ? it.message : `${it.generation} ${it.documents}`)))).toEqual(
      new Set([`${before.generation} 12`]),
    );
    expect(seen.length).toBeGreaterThan(3);
    expect((await current()).index).not.toBe(before.index);
    expect(steps.filter((step) => step === "point")).toHaveLength(3);
    await run();
    expect(await indexes()).toEqual([(await current()).index]);
  });

  test("publishes the library alone if the engine fails, says so, and ends with 1", async () => {
    const away = { ...engine.env, MEILI_URL: "http://127.0.0.1:9" };
    const { code, complained } = await ingestHere({ corpus, data }, away);
    expect(code).toBe(1);
    expect(complained).toEqual([
      'The index was not made: The search engine at http://127.0.0.1:9 cannot be reached. The library answers searches until "npm run reindex" has run.',
    ]);
    expect(await current()).toMatchObject({ index: null });
    expect((await publishedWorks(data)).size).toBe(3);
  });
});
