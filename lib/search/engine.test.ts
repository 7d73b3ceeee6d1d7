import { createServer } from "node:http";
import { expect, test } from "vitest";
import { engineAt } from "#lib/search/engine";
import { indexOf } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import type { SearchContext } from "#lib/search/search";
import { ask, paths } from "#lib/search/testing/ask";
import { contextOf, engineHolding, index, searchedLibrary, withEngine } from "#lib/search/testing/whoeverAnswers";

const library = searchedLibrary();
const alone = (): SearchContext => contextOf(library(), null);

test("without an engine the library answers, and the answer says so", async () => {
  expect((await ask("q=river", alone())).engine).toBe("library");
});

test("an engine that does not answer in time is left alone for a while, and the library answers", async () => {
  let asked = 0;
  const silent = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const at = silent.address();
  const engine = engineAt(
    { url: `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`, key: null },
    { timeout: 300, pause: 60_000 },
  );
  const answers = [await ask("q=river", contextOf(library(), engine)), await ask("q=river", contextOf(library(), engine))];
  silent.closeAllConnections();
  silent.close();
  expect(answers.map((answer) => answer.engine)).toEqual(["library", "library"]);
  expect(asked).toBe(1);
});

withEngine("with Meilisearch", () => {
  const running = engineHolding(library);
  const withIt = (): SearchContext => contextOf(library(), running().engine);

  test("typing errors are forgiven, in words and not in numbers", async () => {
    expect((await ask("q=presumtion", withIt())).total).toBe(1);
    expect((await ask("q=bridges 13", withIt())).relaxed).toEqual({ matched: 1, of: 2 });
  });

  test.each([
    "q=river",
    "q=river&force=ceased",
    "q=toll bridge",
    "q=harbour&language=en",
    "q=the&work=veld-charter",
    "q=переправа&year=2001",
    "q=Article 3",
    "sort=date",
    "sort=citedBy",
    "q=river&cites=veld-charter",
    "cites=veld-charter/art-2&cites=bridge-act",
    "cites=veld-charter/art-9",
  ])("%s has the same total and the same counts as in the library", async (query) => {
    const [one, other] = [await ask(query, withIt()), await ask(query, alone())];
    expect([one.engine, other.engine]).toEqual(["meilisearch", "library"]);
    expect({ total: one.total, facets: one.facets, goto: one.goto }).toEqual({
      total: other.total,
      facets: other.facets,
      goto: other.goto,
    });
    expect(paths(one).sort()).toEqual(paths(other).sort());
  });

  test("an index is made anew over what a killed run left, listed, and dropped", async () => {
    const indexer = indexerAt(running().address);
    const name = indexOf("g0");
    await indexer.createIndex(name);
    await indexer.fill(name, recordsOf(library()));
    await indexer.createIndex(name);
    expect(await indexer.countDocuments(name)).toEqual({ ok: true, value: 0 });
    expect(await indexer.listIndexes()).toEqual({ ok: true, value: expect.arrayContaining([name, index]) });
    expect(await indexer.dropIndex(name)).toEqual({ ok: true, value: undefined });
    expect(await indexer.dropIndex(name)).toEqual({ ok: true, value: undefined });
    expect(await indexer.listIndexes()).toEqual({ ok: true, value: [index] });
    expect(await indexer.countDocuments(name)).toMatchObject({ ok: false, failure: { kind: "no-such-index" } });
  });

  test("the site's key cannot write", async () => {
    expect((await running().engine.ask(index, [])).ok).toBe(true);
    expect(await indexerAt(running().siteAddress).createIndex("provisions-x")).toMatchObject({
      ok: false,
      failure: { kind: "refused" },
    });
  });

  test("a record that the engine refuses is a failure, and not a loss", async () => {
    const indexer = indexerAt(running().address);
    await indexer.createIndex(indexOf("bad"));
    async function* bad() {
      for await (const record of recordsOf(library())) yield { ...record, key: "no good key!" };
    }
    expect(await indexer.fill(indexOf("bad"), bad())).toMatchObject({ ok: false, failure: { kind: "failed" } });
    await indexer.dropIndex(indexOf("bad"));
  });

  test("when the engine dies, the library answers the same request at once, and says why", async () => {
    const before = await ask("q=river", withIt());
    await running().stop();
    const failures: string[] = [];
    const context = { ...withIt(), onEngineFailure: ({ kind }: { kind: string }) => void failures.push(kind) };
    const after = await ask("q=river", context);
    expect([before.engine, after.engine]).toEqual(["meilisearch", "library"]);
    expect(after.total).toBe(before.total);
    expect(failures).toEqual(["unreachable"]);
  });
});
