import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { call } from "#ingest/testing/commandLine";
import { withoutEngine } from "#ingest/testing/environment";
import { filesIn } from "#ingest/testing/filesIn";
import { ingestHere, type RunHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { look } from "#ingest/testing/publishedLook";
import { type Ending, startStoppable } from "#ingest/testing/stoppable";
import { writeSteps } from "#ingest/write/world";
import { sentenceOf } from "#lib/commandLine";

vi.setConfig({ testTimeout: 120_000 }); // processes start slowly where others work too

const folders = temporaryFolders();
afterAll(folders.remove);

let corpus = "";
let data = "";
beforeEach(() => {
  const folder = folders.make();
  corpus = join(folder, "corpus");
  data = join(folder, "data");
});

const put = (mark: string, articles = 4): void => putCorpus(corpus, [madeUpLaw("ferries", mark, articles), madeUpLaw("bridges", mark, 2)]);

async function becomesTrue(claim: () => boolean): Promise<boolean> {
  for (let asked = 0; asked < 400; asked += 1) {
    if (claim()) return true;
    await pause(25);
  }
  return false;
}

describe("two ingests at once", () => {
  test.skipIf(process.platform === "win32")("the second says that one is running, and disturbs nothing", async () => {
    put("run1");
    await ingestHere({ corpus, data });
    put("run2");
    const first = await startStoppable(corpus, data, withoutEngine);
    try {
      first.go({ signal: "SIGSTOP", step: "put-works", time: 1 });
      expect(await becomesTrue(() => first.steps().includes("put-works"))).toBe(true);
      const before = filesIn(data);
      const busy = `Another ingest is running on ${data} (process ${first.pid}); let it finish, then start this one again.`;
      expect(await call("main", "--corpus", corpus, "--data", data)).toEqual({ code: 1, output: "", problems: [busy] });
      expect(await call("reindex", "--data", data)).toEqual({ code: 1, output: "", problems: [busy] });
      expect(filesIn(data)).toEqual(before);
      expect(await look(data, null)).toMatchObject({ marks: ["run1"] });
      first.signal("SIGCONT");
      expect(await first.ended).toMatchObject({ code: 0 });
    } finally {
      first.killAll();
    }
    expect(await look(data, null)).toMatchObject({ marks: ["run2"] });
    expect(existsSync(join(data, "ingest.lock"))).toBe(false);
  });

  test.each([
    ["a process that has ended", { pid: spawnSync("true").pid, mark: "before the last start of this machine" }],
    ["a process whose number another one has now", { pid: process.pid, mark: "when nobody of us ran" }],
  ])("the lock of %s is taken over", async (_, owner) => {
    put("run1");
    mkdirSync(data);
    writeFileSync(join(data, "ingest.lock"), JSON.stringify({ owner }));
    expect(await ingestHere({ corpus, data })).toMatchObject({ code: 0, complained: [] });
    expect(existsSync(join(data, "ingest.lock"))).toBe(false);
  });
});

const megabyte = 1024 * 1024;

describe("no disk space", () => {
  /** A run that may begin, however little room there is. */
  const runBlindly = (): Promise<RunHere> => ingestHere({ corpus, data }, null, { spaceFor: async () => ({ needed: 0, free: 1 }) });

  test("is said before anything is replaced", async () => {
    put("run1");
    await ingestHere({ corpus, data });
    put("run2");
    const [dataBefore, corpusBefore] = [filesIn(data), filesIn(corpus)];
    const spaceFor = async () => ({ needed: 90 * megabyte, free: 7 * megabyte });
    const { code, complained, steps, read } = await ingestHere({ corpus, data }, null, { spaceFor });
    expect({ code, steps, read }).toEqual({ code: 1, steps: [], read: [] });
    expect(complained).toEqual([
      `${data} has 7 MB free and this run may need 90 MB; make room, or name another folder with --data. Nothing was changed.`,
    ]);
    expect([filesIn(data), filesIn(corpus)]).toEqual([dataBefore, corpusBefore]);
  });

  /** All but the copy that waits for the next run, which is made of it or is gone. */
  const published = (): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(filesIn(data) ?? {}).filter(([name]) => !name.startsWith("spare/")));

  const beforePointing = writeSteps.slice(0, writeSteps.indexOf("point") + 1).filter((step) => !step.endsWith("-index"));
  test.each(beforePointing)("at the step %s leaves the published generation whole, and takes back its room", async (wanted) => {
    put("run1");
    await runBlindly();
    const before = published();
    put("run2");
    const watch = (step: string): void => {
      if (step === wanted) throw new Error("ENOSPC: no space left on device, write");
    };
    const failed = await ingestHere({ corpus, data }, null, { watch }).catch(sentenceOf);
    expect(failed).toBe("The disk is full. What was published stays as it was; make room and run the command again.");
    expect(published()).toEqual(before);
    expect((await ingestHere({ corpus, data })).code).toBe(0);
    expect(await look(data, null)).toMatchObject({ marks: ["run2"] });
  });

  /** A folder on a disk of its own of so many megabytes; null where this user may not make one. */
  function smallDisk(megabytes: number): { readonly dir: string; readonly remove: () => void } | null {
    const dir = folders.make();
    const mounted =
      process.platform === "linux" && spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", dir]).status === 0;
    return mounted ? { dir, remove: () => void execFileSync("umount", ["-l", dir]) } : null;
  }

  /** A run in a process of its own: only when it ends is the room of what it removed free again. */
  async function runThere(): Promise<Ending> {
    const run = await startStoppable(corpus, data, withoutEngine);
    run.go();
    return run.ended;
  }

  test("on a disk that is really full leaves the published generation whole", async ({ skip }) => {
    const disk = smallDisk(1);
    if (disk === null) return skip("Only who may mount a small disk can fill it.");
    try {
      data = join(disk.dir, "data");
      put("run1");
      const { code, problems } = await call("main", "--corpus", corpus, "--data", data);
      expect([code, problems]).toEqual([1, [expect.stringMatching(/ has 1 MB free and this run may need 49 MB; make room/)]]);
      expect(await runThere()).toMatchObject({ code: 0 });
      put("run2", 3000);
      const full = "The disk is full. What was published stays as it was; make room and run the command again.\n";
      expect(await runThere()).toMatchObject({ code: 1, complained: full });
      expect(await look(data, null)).toMatchObject({ marks: ["run1"], provisions: 6 });
      expect(readdirSync(join(data, "library"))).toHaveLength(1);
      put("run3");
      expect(await runThere()).toMatchObject({ code: 0, complained: "" });
      expect(await look(data, null)).toMatchObject({ marks: ["run3"] });
    } finally {
      disk.remove();
    }
  });
});
