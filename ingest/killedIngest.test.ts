import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readRecord } from "#bin/engine/files";
import { isAlive } from "#bin/machine/process";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { keepLooking, type Look, look } from "#ingest/testing/publishedLook";
import { randomFrom } from "#ingest/testing/random";
import { livingInGroup, type Stoppable, startStoppable } from "#ingest/testing/stoppable";
import { engineProgram, startTestEngine, type TestEngine } from "#ingest/testing/testEngine";
import { writeSteps } from "#ingest/write/world";
import { readCurrent } from "#lib/store/current";

vi.setConfig({ testTimeout: 600_000 }); // some sixty processes, which start slowly where others work too

/** When a kill hit: before the first write step, after it and before the pointer moved, or after that. */
type Phase = "before" | "during" | "after";

/** Where a run is killed: when a step comes for the wanted time, or after so many milliseconds. */
type Blow = { readonly step: string; readonly time: number } | { readonly after: number };

/** Moments of killing drawn from the seed; more are drawn if a run was quicker than its moment. */
const moments = 20;
const mostMoments = 40;

const seed = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

const folders = temporaryFolders();
const home = folders.make();
const corpus = join(home, "corpus");
const data = join(home, "data");
let engine: TestEngine;

/** Three laws whose size differs from run to run: a mixture of two runs would have neither's number of provisions. */
const articlesIn = (run: number): readonly number[] => [12 + (run % 5), 15 + (run % 7), 9 + (run % 11)];
const putRun = (run: number): void =>
  putCorpus(
    corpus,
    articlesIn(run).map((articles, index) => madeUpLaw(`law-${index + 1}`, `run${run}`, articles)),
  );
const wholeRun = (run: number): Omit<Look, "generation"> => {
  const provisions = articlesIn(run).reduce((sum, articles) => sum + articles, 0);
  return { marks: [`run${run}`], provisions, records: provisions, documents: provisions };
};

const runOf = ({ marks }: Look): number => Number(/\d+/.exec(marks[0] ?? "")?.[0]);

/** Claims that come true on their own in a moment: asked at most 400 times, 25 ms apart. */
async function becomesTrue(claim: () => boolean): Promise<boolean> {
  for (let asked = 0; asked < 400; asked += 1) {
    if (claim()) return true;
    await pause(25);
  }
  return false;
}

/** What a finished run may leave: two generations, and nothing of runs that were killed. */
async function expectTidy(): Promise<void> {
  const current = await readCurrent(data);
  const libraries = readdirSync(join(data, "library"));
  expect(libraries.length).toBeLessThanOrEqual(2);
  expect(libraries.filter((name) => !/^g[0-9a-f]{8}-\d{6}\.db$/.test(name))).toEqual([]);
  expect(libraries).toContain(current?.library);
  const indexes = await engine.indexer.listIndexes();
  if (!indexes.ok) throw new Error(indexes.failure.message);
  expect(indexes.value.length).toBeLessThanOrEqual(2);
  expect(indexes.value).toContain(current?.index);
  expect(existsSync(join(data, "ingest.lock"))).toBe(false);
}

async function phaseOf(process: Stoppable, before: string | undefined): Promise<Phase> {
  if ((await readCurrent(data))?.generation !== before) return "after";
  return process.steps().includes("start-library") ? "during" : "before";
}

/** Kills one run; null if it had ended before the blow. */
async function strike(process: Stoppable, blow: Blow): Promise<Phase | null> {
  const before = (await readCurrent(data))?.generation;
  if ("step" in blow) process.go({ signal: "SIGKILL", step: blow.step, time: blow.time });
  else {
    process.go();
    await Promise.race([pause(blow.after), process.ended]);
    process.killAll();
  }
  const { signal } = await process.ended;
  expect(await becomesTrue(() => livingInGroup(process.pid).length === 0)).toBe(true);
  return signal === "SIGKILL" ? phaseOf(process, before) : null;
}

const start = (): Promise<Stoppable> => startStoppable(corpus, data, engine.env);

/** Milliseconds that a run takes when nobody kills it. */
async function measuredRun(): Promise<number> {
  const process = await start();
  const begun = performance.now();
  process.go();
  expect(await process.ended).toMatchObject({ code: 0 });
  return performance.now() - begun;
}

/** Kills run after run, each on a changed corpus, and lets each be followed by one that is not killed. */
async function strikeAll(blows: Iterable<Blow>, enough: (phases: readonly Phase[]) => boolean, firstRun: number) {
  const phases: Phase[] = [];
  let run = firstRun;
  let [next, afterNext] = [start(), start()]; // come up while others work
  for (const blow of blows) {
    const process = await next;
    putRun(run);
    const phase = await strike(process, blow);
    [next, afterNext] = [afterNext, start()];
    if (phase !== null) phases.push(phase);
    expect(await ingestHere({ corpus, data }, engine.env)).toMatchObject({ code: 0, complained: [] });
    expect(await look(data, engine.indexer)).toMatchObject(wholeRun(run));
    await expectTidy();
    run += 1;
    if (enough(phases)) break;
  }
  for (const { killAll, ended } of await Promise.all([next, afterNext])) {
    killAll();
    await ended;
  }
  return { phases, nextRun: run };
}

const steps: readonly Blow[] = [...writeSteps.map((step) => ({ step, time: 1 })), { step: "clean-up", time: 2 }];

function* drawn(duration: number): Generator<Blow> {
  const random = randomFrom(seed);
  for (let count = 0; count < mostMoments; count += 1) yield { after: random() * duration };
}

const count = (phases: readonly Phase[], phase: Phase): number => phases.filter((it) => it === phase).length;

describe.skipIf(engineProgram === null)("ingest that is killed", () => {
  beforeAll(async () => {
    engine = await startTestEngine(join(home, "engine"));
    putRun(0);
    expect((await ingestHere({ corpus, data }, engine.env)).code).toBe(0);
  });
  afterAll(async () => {
    await engine.stop();
    folders.remove();
  });

  test("leaves readers one whole generation, whenever it was, and the next run puts all in order", async () => {
    const looking = keepLooking(data, engine.indexer);
    putRun(1);
    const duration = await measuredRun();
    const atSteps = await strikeAll(steps, () => false, 2);
    const atMoments = await strikeAll(drawn(duration), ({ length }) => length === moments, atSteps.nextRun);
    const seen = await looking.end();
    const phases = [...atSteps.phases, ...atMoments.phases];
    const [before, during, after] = (["before", "during", "after"] as const).map((phase) => count(phases, phase));
    console.info(`Killed from seed ${seed}: ${before} before, ${during} during, ${after} after publishing; ${seen.length} looks.`);
    expect([atSteps.phases.length, atMoments.phases.length]).toEqual([steps.length, moments]);
    expect([before, during, after]).not.toContain(0);
    expect(seen.filter((it) => it instanceof Error)).toEqual([]);
    const looks = seen.filter((it): it is Look => !(it instanceof Error));
    for (const it of looks) expect(it).toEqual({ ...wholeRun(runOf(it)), generation: it.generation });
    expect(new Set(looks.map(runOf)).size).toBeGreaterThan(phases.length / 2);
  });

  test("takes the engine that it started down with it", async () => {
    const folder = folders.make();
    const [ownCorpus, ownData] = [join(folder, "corpus"), join(folder, "data")];
    putCorpus(ownCorpus, [madeUpLaw("ferries", "run1", 9)]);
    const run = await startStoppable(ownCorpus, ownData, {});
    run.go({ signal: "SIGKILL", step: "fill-index", time: 1 });
    expect(await run.ended).toMatchObject({ signal: "SIGKILL" });
    const left = readRecord(ownData);
    if (left === null) throw new Error("The engine that ingest starts should be on record");
    expect(await becomesTrue(() => !isAlive(left.process) && livingInGroup(run.pid).length === 0)).toBe(true);
    expect(await ingestHere({ corpus: ownCorpus, data: ownData, index: true }, {})).toMatchObject({ code: 0, complained: [] });
    expect((await readCurrent(ownData))?.index).toMatch(/^provisions-g/);
    expect(readRecord(ownData)).toBeNull();
  });
});
