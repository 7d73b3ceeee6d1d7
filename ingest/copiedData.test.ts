import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingestHere, type RunHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { isWhole } from "#ingest/write/isWhole";
import { withLibrary } from "#ingest/write/withLibrary";
import { dayOf } from "#lib/law/date";
import { engineAt } from "#lib/search/engine";
import { fromQuery } from "#lib/search/request";
import { search } from "#lib/search/search";
import { type Current, readCurrent } from "#lib/store/current";

const folders = temporaryFolders();
const home = folders.make();
afterAll(folders.remove);

/** A data folder with the corpus that it is made from. */
type Place = { readonly corpus: string; readonly data: string };

describe.skipIf(engineProgram === null)("a data folder and a copy of it that share an engine", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
  });
  afterAll(() => engine.stop());

  const day = dayOf(new Date("2026-01-01"));

  /** Twenty laws, of which some have another wording; two of them are little enough for an index to be brought up to it. */
  const put = ({ corpus }: Place, wording: string, changed: readonly number[]): void =>
    putCorpus(
      corpus,
      Array.from({ length: 20 }, (_, index) => madeUpLaw(`law-${index}`, changed.includes(index) ? wording : "first", 4)),
    );
  const all = Array.from({ length: 20 }, (_, index) => index);

  const ingest = async ({ corpus, data }: Place, env = engine.env): Promise<RunHere> => {
    const run = await ingestHere({ corpus, data }, env);
    expect([run.code, run.complained]).toEqual([0, []]);
    return run;
  };

  const currentOf = async ({ data }: Place): Promise<Current> => {
    const current = await readCurrent(data);
    if (current === null) throw new Error("Nothing is published");
    return current;
  };

  /** Which wordings readers of a place find by the engine, and whether its index holds what its library has. */
  async function found(place: Place, words: readonly string[]): Promise<readonly unknown[]> {
    const current = await currentOf(place);
    const { index, asOf } = current;
    const [url, key] = [engine.env.MEILI_URL, engine.env.MEILI_SEARCH_KEY];
    return withLibrary(place.data, current, async (library) => {
      const totals: unknown[] = [];
      for (const q of words) {
        const request = fromQuery(new URLSearchParams({ q: `"${q}"` }));
        if (!request.ok) throw new Error("The request should be sound");
        const context = { library, index, generation: asOf, engine: engineAt({ url, key }), day, language: "en" } as const;
        const answer = await search(request.value, context);
        totals.push(answer.ok ? `${answer.value.engine}: ${answer.value.total}` : null);
      }
      return [...totals, index === null ? false : await isWhole(engine.indexer, { name: index, number: asOf }, library)];
    });
  }

  /** A published place, and its copy made while nothing runs. */
  async function copied(): Promise<{ readonly first: Place; readonly copy: Place }> {
    const first = { corpus: folders.make(), data: folders.make() };
    const copy = { corpus: folders.make(), data: join(folders.make(), "data") };
    put(first, "first", []);
    await ingest(first);
    cpSync(first.data, copy.data, { recursive: true });
    cpSync(first.corpus, copy.corpus, { recursive: true });
    return { first, copy };
  }

  const told = expect.stringMatching(/^Another data folder with the mark of this one \(g[0-9a-f]{8}\) has used this search engine: /);

  test.each([
    ["everything", all],
    ["little", [3, 4]],
  ])("that both ingest: the second gets a mark and an index of its own, and says so, where %s changed", async (_, changed) => {
    const { first, copy } = await copied();
    put(first, "pine", changed);
    expect((await ingest(first)).said).not.toContainEqual(told);
    put(copy, "oak", changed);
    expect((await ingest(copy)).said).toContainEqual(told);
    const [one, other] = [await currentOf(first), await currentOf(copy)];
    expect(one.index?.slice(0, 20)).not.toBe(other.index?.slice(0, 20));
    const provisions = `meilisearch: ${changed.length * 4}`;
    expect(await found(first, ["river of pine", "river of oak"])).toEqual([provisions, "meilisearch: 0", true]);
    expect(await found(copy, ["river of pine", "river of oak"])).toEqual(["meilisearch: 0", provisions, true]);
    for (const [place, wording] of [[first, "elm"] as const, [copy, "ash"] as const, [first, "yew"] as const]) {
      put(place, wording, changed);
      expect((await ingest(place)).said).not.toContainEqual(told);
    }
    expect(await found(first, ["river of yew", "river of ash"])).toEqual([provisions, "meilisearch: 0", true]);
    expect(await found(copy, ["river of yew", "river of ash"])).toEqual(["meilisearch: 0", provisions, true]);
  });

  test("a copy that ingests when nothing changed does not rest on the other's index", async () => {
    const { first, copy } = await copied();
    put(first, "pine", [5]);
    await ingest(first);
    expect((await ingest(copy)).said).toContainEqual(told);
    const [one, other] = [await currentOf(first), await currentOf(copy)];
    expect(other.generation.slice(-6)).toBe("000001");
    expect(other.index?.slice(0, 20)).not.toBe(one.index?.slice(0, 20));
    expect(await found(copy, ["river of pine", "river of first"])).toEqual(["meilisearch: 0", "meilisearch: 80", true]);
  });

  test("a run during which the other begins publishes its library alone, and says what to do", async () => {
    const { first } = await copied();
    put(first, "pine", all);
    const { corpus, data } = first;
    let mark = "";
    let claims: Promise<unknown> = Promise.resolve();
    const run = await ingestHere({ corpus, data }, engine.env, {
      watch: (step) => {
        if (step === "start-library") mark = readFileSync(join(data, "mark"), "utf8");
        if (step === "seal-library") claims = engine.indexer.claim(mark, "another");
      },
    });
    await claims;
    expect(run.code).toBe(1);
    expect(run.complained.join("\n")).toContain("a copy of this data folder wrote to the same search engine at the same time");
    expect((await currentOf(first)).index).toBeNull();
    expect((await ingest(first)).said).toContainEqual(told);
    expect(await found(first, ["river of pine"])).toEqual(["meilisearch: 80", true]);
  });
  test("a run that was killed while it claimed its mark keeps it", async () => {
    const { first } = await copied();
    const mark = readFileSync(join(first.data, "mark"), "utf8");
    const claim = readFileSync(join(first.data, "claim"), "utf8");
    writeFileSync(join(first.data, "claim"), `${claim}never-sent\n`);
    await ingest(first);
    await engine.indexer.claim(mark, "sent");
    writeFileSync(join(first.data, "claim"), "before\nsent\n");
    expect((await ingest(first)).said).not.toContainEqual(told);
    expect(readFileSync(join(first.data, "mark"), "utf8")).toBe(mark);
  });
});

test.runIf(engineProgram === null)("copies are not tried here: this machine has no engine", () => {
  expect(engineProgram).toBeNull();
});
