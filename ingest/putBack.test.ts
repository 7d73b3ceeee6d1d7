import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { reindex } from "#ingest/write/reindex";
import { dayOf } from "#lib/law/date";
import { engineAt } from "#lib/search/engine";
import type { EngineFailure } from "#lib/search/engineClient";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { wholeOnly } from "#lib/search/wholeOnly";
import { published } from "#lib/store/published";

const folders = temporaryFolders();
const home = folders.make();
afterAll(folders.remove);

describe.skipIf(engineProgram === null)("an old generation put back over a newer index", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
  });
  afterAll(() => engine.stop());

  /** Who answers a search as the site asks it, how much is found, and why the engine did not answer. */
  async function asked(data: string, q: string): Promise<readonly [string, number, readonly string[]]> {
    const found = await published(data);
    if (found === null) throw new Error("Nothing is published");
    const said: string[] = [];
    const onEngineFailure = ({ message }: EngineFailure): void => void said.push(message);
    const { library, current } = found;
    const site = engineAt({ url: engine.env.MEILI_URL, key: engine.env.MEILI_SEARCH_KEY });
    const request = fromQuery(new URLSearchParams({ q }));
    if (!request.ok) throw new Error("The request should be sound");
    const answer = await search(request.value, {
      ...{ library, index: current.index, generation: current.asOf, engine: wholeOnly(site, found) },
      ...{ day: dayOf(new Date("2026-01-01")), language: "en" as const, onEngineFailure },
    });
    if (!answer.ok) throw new Error("The search should be answered");
    return [answer.value.engine, answer.value.total, said];
  }

  test.each([
    [
      "of which records went since",
      [3, 4],
      /^The search index provisions-g\w+-000001 holds \d+ of 80 records, .* run "npm run reindex"\.$/,
    ],
    ["that is gone", Array.from({ length: 20 }, (_, index) => index), /is not there, .* run "npm run reindex"\.$/],
  ])("%s is said and not asked, the library answers, and reindexing mends it", async (_, changed, sentence) => {
    const [corpus, data, backup] = [folders.make(), folders.make(), folders.make()];
    const put = (wording: string): void =>
      putCorpus(
        corpus,
        Array.from({ length: 20 }, (_, index) => madeUpLaw(`law-${index}`, changed.includes(index) ? wording : "stone", 4)),
      );
    const ingest = async (): Promise<void> => expect((await ingestHere({ corpus, data }, engine.env)).code).toBe(0);
    put("pine");
    await ingest();
    cpSync(data, backup, { recursive: true });
    expect(await asked(data, "pine")).toEqual(["meilisearch", changed.length * 4, []]);
    for (const wording of ["oak", "elm", "ash", "yew"]) {
      put(wording);
      await ingest();
    }
    expect((await asked(data, "pine")).slice(0, 2)).toEqual(["meilisearch", 0]);
    for (const name of ["library", "current.json"]) cpSync(join(backup, name), join(data, name), { recursive: true });
    expect(await asked(data, "pine")).toEqual(["library", changed.length * 4, [expect.stringMatching(sentence)]]);
    const found = await published(data);
    if (found === null) throw new Error("Nothing is published");
    const world = { dataDir: data, indexer: engine.indexer, announce: () => undefined };
    expect(await reindex(world, found.current)).toBeNull();
    expect(await asked(data, "pine")).toEqual(["meilisearch", changed.length * 4, []]);
  });
});

test.runIf(engineProgram === null)("putting back is not tried here: this machine has no engine", () => {
  expect(engineProgram).toBeNull();
});
