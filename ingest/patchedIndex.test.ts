import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { randomFrom } from "#ingest/testing/random";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { withLibrary } from "#ingest/write/withLibrary";
import { recordsOf } from "#lib/search/records";
import { type Current, readCurrent } from "#lib/store/current";

const folders = temporaryFolders();
const home = folders.make();
afterAll(folders.remove);

/** A made-up law: its name, how long it is and what it cites, and how many wordings it has. */
type Law = {
  readonly title: string;
  readonly articles: number;
  readonly cites: string;
  readonly ceased: boolean;
  readonly editions: number;
};

/** Enough laws that a change of some is little. */
const laws = 60;
const unchanged = (number: number): Law => ({
  ...{ title: `Law on the ferries of No. ${number}`, articles: 6, cites: "Article 4 of the Law on the ports of Teal" },
  ...{ ceased: false, editions: 1 },
});

let corpus = "";
let data = "";
let state: Map<string, Law>;

function put(): void {
  const works = [...state].map(([id, { title, articles, cites, ceased, editions }]) => {
    const sources = Array.from({ length: editions }, (_, index) => {
      const source = `sources/${id}-${index}.txt`;
      mkdirSync(dirname(join(corpus, source)), { recursive: true });
      writeFileSync(
        join(corpus, source),
        `${madeUpLaw(id, `run${index}`, articles).content}\nArticle ${articles + 1}\n${cites} applies.\n`,
      );
      return { date: `${2001 + index}-02-03`, language: "en", source };
    });
    return { id, type: "law", title: { en: title }, ...(ceased ? { inForce: { to: "2009-01-01" } } : {}), editions: sources };
  });
  writeFileSync(join(corpus, "manifest.yaml"), JSON.stringify({ works }));
  for (const name of ["checksums.yaml", "ids.jsonl"]) rmSync(join(corpus, name), { force: true });
}

const published = async (): Promise<Current> => {
  const current = await readCurrent(data);
  if (current === null) throw new Error("Nothing is published");
  return current;
};

beforeEach(() => {
  const folder = folders.make();
  [corpus, data] = [join(folder, "corpus"), join(folder, "data")];
  state = new Map(Array.from({ length: laws }, (_, index) => [`law-${index + 1}`, unchanged(index + 1)]));
});

describe.skipIf(engineProgram === null)("an index that was brought up to the next generation", () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
  });
  afterAll(() => engine.stop());

  const run = async (): Promise<Current> => {
    put();
    expect(await ingestHere({ corpus, data }, engine.env)).toMatchObject({ code: 0, complained: [] });
    return published();
  };

  async function ask(path: string, method: string, body: unknown): Promise<unknown> {
    const headers = { authorization: `Bearer ${engine.env.MEILI_KEY}`, "content-type": "application/json" };
    const response = await fetch(`${engine.env.MEILI_URL}${path}`, { method, headers, body: JSON.stringify(body) });
    return response.json();
  }

  /** What the engine holds of a generation, by key, without when it goes. */
  async function inEngine({ index, asOf }: Current): Promise<ReadonlyMap<string, unknown>> {
    const { taskUid } = (await ask(`/indexes/${index}/settings`, "PATCH", { displayedAttributes: ["*"] })) as { readonly taskUid: number };
    for (let status = ""; status !== "succeeded"; ) {
      const response = await fetch(`${engine.env.MEILI_URL}/tasks/${taskUid}`, {
        headers: { authorization: `Bearer ${engine.env.MEILI_KEY}` },
      });
      status = ((await response.json()) as { readonly status: string }).status;
    }
    const filter = `since <= ${asOf} AND until > ${asOf}`;
    const { results } = (await ask(`/indexes/${index}/documents/fetch`, "POST", { filter, limit: 10_000 })) as {
      readonly results: readonly { readonly key: string }[];
    };
    return new Map(results.map((it) => [it.key, { ...it, until: 0 }]));
  }

  /** What a new index of the library would hold. */
  const inLibrary = (current: Current): Promise<ReadonlyMap<string, unknown>> =>
    withLibrary(data, current, async (library) => {
      const found = new Map<string, unknown>();
      for await (const record of recordsOf(library)) found.set(record.key, { ...record, until: 0 });
      return found;
    });

  const expectEqual = async (current: Current): Promise<void> => {
    const [held, wanted] = await Promise.all([inEngine(current), inLibrary(current)]);
    expect(Object.fromEntries(held)).toEqual(Object.fromEntries(wanted));
  };

  const change = (id: string, by: Partial<Law>): void => {
    const law = state.get(id);
    if (law !== undefined) state.set(id, { ...law, ...by });
  };

  test("says of texts that stayed what they cite now", async () => {
    const first = await run();
    state.set("ports", { ...unchanged(0), title: "Law on the ports of Teal", cites: "" });
    for (let number = 1; number <= laws - 3; number += 1) change(`law-${number}`, { cites: "Nothing" });
    await run();
    state.delete("ports");
    const before = await run();
    state.set("ports", { ...unchanged(0), title: "Law on the ports of Teal", cites: "" });
    const after = await run();
    expect(after.index).toBe(before.index);
    expect(after.index).not.toBe(first.index);
    await expectEqual(after);
    await expectEqual(before);
  });

  test("leaves readers of the generation before what they had, where a text that was cited otherwise changes its work", async () => {
    state.set("ports", { ...unchanged(0), title: "Law on the ports of Teal", cites: "" });
    await run();
    change("law-1", { cites: "Article 5 of the Law on the ports of Teal" });
    const before = await run();
    change("ports", { ceased: true });
    const after = await run();
    expect(after.index).toBe(before.index);
    await expectEqual(after);
    await expectEqual(before);
  });

  test("has nothing of what a killed run sent and the engine had not begun", async () => {
    const before = await run();
    const [stray] = [...(await inEngine(before)).values()] as readonly Record<string, unknown>[];
    const slow = Array.from({ length: 20_000 }, (_, id) => ({ id, words: `${id} ${id * 7} ${id * 13} ${id * 29}`.repeat(4) }));
    await ask("/indexes/slow/documents", "POST", slow); // others use the engine too
    const coming = { ...stray, key: "n2_stray", since: 2, until: 1_000_000_000 };
    await ask(`/indexes/${before.index}/documents`, "PUT", [coming, { key: stray?.key, until: 2 }]);
    change("law-9", { articles: 7 });
    await expectEqual(await run());
  });

  test.each([
    ["that changes nothing", {}],
    ["that changes something", { title: "Law on the canals of Veld" }],
  ])("is made anew by a run %s, where the engine got back the data of an earlier day", async (_, by) => {
    const before = await run();
    change("law-9", { cites: "Article 2" });
    const { index } = await run();
    expect(index).toBe(before.index);
    const gone = [...(await inEngine(before)).values()] as readonly Record<string, unknown>[];
    await ask(`/indexes/${index}/documents/delete`, "POST", { filter: "since = 2" });
    await ask(
      `/indexes/${index}/documents`,
      "PUT",
      gone.map(({ key }) => ({ key, until: 1_000_000_000 })),
    );
    await engine.indexer.settle(index ?? "");
    change("law-8", by);
    await expectEqual(await run());
  });

  test("holds for two generations, after any changes, what each of their libraries has", async () => {
    const random = randomFrom(7);
    const below = (count: number): number => Math.floor(random() * count);
    const someLaw = (): string => [...state.keys()][below(state.size)] ?? "";
    const changes: readonly (() => void)[] = [
      () => change(someLaw(), { articles: 4 + below(4) }),
      () => change(someLaw(), { cites: `Article ${1 + below(8)} of the Law on the ports of Teal` }),
      () => change(someLaw(), { cites: `Articles 1 and ${1 + below(6)} of the Law on the ferries of No. ${1 + below(5)}` }),
      () => change(someLaw(), { ceased: random() < 0.5 }),
      () => change(someLaw(), { editions: 1 + below(3) }),
      () => change(someLaw(), { title: `Law on the canals of No. ${below(9)}` }),
      () => void state.delete(someLaw()),
      () => void state.set("ports", { ...unchanged(0), title: "Law on the ports of Teal", articles: 3 + below(4), cites: "" }),
      () => void state.delete("ports"),
      () => void state.set(`law-${1 + below(laws)}`, unchanged(1 + below(9))),
    ];
    for (const [id] of state) if (below(10) > 0) change(id, { cites: "Nothing" });
    let before = await run();
    let patched = 0;
    for (let round = 0; round < 15; round += 1) {
      for (let count = 0; count <= below(2); count += 1) changes[below(changes.length)]?.();
      const after = await run();
      await expectEqual(after);
      if (after.index === before.index && after.generation !== before.generation) {
        await expectEqual(before);
        patched += 1;
      }
      before = after;
    }
    expect(patched).toBeGreaterThan(6);
  }, 120_000);
});
