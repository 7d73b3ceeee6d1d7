import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { acquireEngine, findEngine, runningEngine, searchKeyFile, startEngine } from "#bin/engine";
import { isAlive, processMark } from "#bin/machine/process";

const root = resolve(import.meta.dirname, "..");
const found = findEngine(process.env, root);
const binary = found.kind === "binary" ? found : null;
const folders: string[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Asks up to 400 times, 25 ms apart: a bound on steps, so that a fault ends the test instead of hanging it. */
async function becomesTrue(claim: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let asked = 0; asked < 400; asked++) {
    if (await claim()) return true;
    await pause(25);
  }
  return false;
}

type Asked = { readonly status: number; readonly body: unknown };

async function ask(url: string, key: string, method: string, path: string, body: unknown): Promise<Asked> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const response = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

async function indexOneRecord(url: string, key: string): Promise<void> {
  await ask(url, key, "POST", "/indexes/provisions-1/documents", [{ id: 1, text: "presumption of innocence" }]);
  const searched = async () => {
    const { body } = await ask(url, key, "POST", "/indexes/provisions-1/search", { q: "innocence" });
    return JSON.stringify(body).includes('"id":1');
  };
  expect(await becomesTrue(searched)).toBe(true);
}

const quiet = (): void => {};

describe.skipIf(binary === null)("the engine of a data folder", () => {
  const start = (dataDir: string, log: (line: string) => void = quiet, minder?: "node") => {
    if (binary === null) throw new Error("Without a binary these tests are skipped");
    return startEngine({ binary, dataDir, log, ...(minder && { minder }) });
  };

  test("gives the site a key that searches provisions and can do nothing else", async () => {
    const { url, key, searchKey, stop } = await start(freshFolder());
    try {
      await indexOneRecord(url, key);
      expect((await ask(url, searchKey, "POST", "/indexes/provisions-1/search", { q: "innocence" })).body).toMatchObject({
        hits: [{ id: 1 }],
      });
      const refused = [
        await ask(url, searchKey, "POST", "/indexes/provisions-1/documents", [{ id: 2 }]),
        await ask(url, searchKey, "POST", "/indexes/others/search", { q: "" }),
        await ask(url, searchKey, "POST", "/keys", {}),
        await ask(url, "", "POST", "/indexes/provisions-1/search", { q: "" }),
      ];
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    } finally {
      await stop();
    }
  });

  test("is found by later commands of the same user, and is gone after stop", async () => {
    const dataDir = freshFolder();
    const { url, key, searchKey, pid, stop } = await start(dataDir);
    const engine = { pid: pid(), mark: processMark(pid()) ?? "" };
    expect(statSync(join(dataDir, "engine.json")).mode & 0o777).toBe(0o600);
    expect(readFileSync(`/proc/${engine.pid}/cmdline`, "latin1")).not.toContain(key);
    expect(await runningEngine(dataDir)).toEqual({ url, key, searchKey });
    const acquired = await acquireEngine({ env: {}, root: "/nowhere", dataDir, log: quiet });
    await acquired?.release();
    expect(acquired?.url).toBe(url);
    expect(isAlive(engine)).toBe(true);
    await stop();
    expect(isAlive(engine)).toBe(false);
    expect(existsSync(join(dataDir, "engine.json"))).toBe(false);
    expect(await runningEngine(dataDir)).toBeNull();
  });

  test("leaves the site's key where the site finds it, when the engine is given with a key that may make keys", async () => {
    const { url, key, searchKey, stop } = await start(freshFolder());
    const dataDir = freshFolder();
    const given = await acquireEngine({ env: { MEILI_URL: `${url}/`, MEILI_KEY: key }, root, dataDir, log: quiet });
    const wrong = acquireEngine({ env: { MEILI_URL: url, MEILI_KEY: searchKey }, root, dataDir, log: quiet });
    await expect(wrong).rejects.toThrow("is MEILI_KEY its master or admin key?");
    await given?.release();
    expect(given).toMatchObject({ url, key, searchKey });
    expect(readFileSync(searchKeyFile(dataDir), "utf8")).toBe(`${searchKey}\n`);
    expect(statSync(searchKeyFile(dataDir)).mode & 0o777).toBe(0o640);
    await stop();
  });

  test("refuses a second owner while the first one lives", async () => {
    const dataDir = freshFolder();
    const { stop } = await start(dataDir);
    await expect(start(dataDir)).rejects.toThrow(`belongs to process ${process.pid}, which still runs: stop it first`);
    await stop();
    await (await start(dataDir)).stop();
  });

  test.each(["setpriv", "node"] as const)("comes back at the same address with the same key after kill -9, under %s", async (minder) => {
    const dataDir = freshFolder();
    const lines: string[] = [];
    const { url, key, searchKey, pid, stop } = await start(dataDir, (line) => lines.push(line), minder === "node" ? minder : undefined);
    await indexOneRecord(url, key);
    for (const round of [1, 2]) {
      const killed = pid();
      process.kill(killed, "SIGKILL");
      expect(await becomesTrue(() => lines.length === 2 * round)).toBe(true);
      expect(pid()).not.toBe(killed);
      expect((await ask(url, searchKey, "POST", "/indexes/provisions-1/search", { q: "innocence" })).body).toMatchObject({
        hits: [{ id: 1 }],
      });
      expect((await runningEngine(dataDir))?.key).toBe(key);
    }
    expect(lines.map((line) => line.replace(/ \(.*/, ""))).toEqual([
      ...["The search engine ended", "The search engine answers again."],
      ...["The search engine ended", "The search engine answers again."],
    ]);
    await stop();
  });

  test.each(["setpriv", "node"])("does not outlive a parent that is killed, under %s", async (minder) => {
    const dataDir = freshFolder();
    const script = `
      import { startEngine } from "#bin/engine";
      const engine = await startEngine({ ...JSON.parse(process.env.OPTIONS), log: console.error });
      console.log(engine.pid());`;
    const options = { binary, dataDir, ...(minder === "node" && { minder }) };
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      env: { ...process.env, OPTIONS: JSON.stringify(options) },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [printed] = await once(parent.stdout, "data");
    const pid = Number(printed);
    const engine = { pid, mark: processMark(pid) ?? "" };
    expect(isAlive(engine)).toBe(true);
    parent.kill("SIGKILL");
    expect(await becomesTrue(() => !isAlive(engine))).toBe(true);
    await (await start(dataDir)).stop();
  });

  test("an engine left behind is ended before another opens its database", async () => {
    const dataDir = freshFolder();
    const stranger = spawn("sleep", ["600"], { stdio: "ignore" });
    const pid = stranger.pid ?? 0;
    const record = { url: "http://127.0.0.1:9", key: "k", pid, mark: processMark(pid), startedAt: "" };
    writeFileSync(join(dataDir, "engine.json"), JSON.stringify(record));
    const lines: string[] = [];
    await (await start(dataDir, (line) => lines.push(line))).stop();
    expect(lines).toEqual([`A search engine left behind (process ${pid}) was ended.`]);
    expect(processMark(pid)).toBeNull();
  });

  test("a process that was only given the number of an earlier engine is left alone", async () => {
    const dataDir = freshFolder();
    const record = { url: "http://127.0.0.1:9", key: "k", pid: process.pid, mark: "another boot/1", startedAt: "" };
    writeFileSync(join(dataDir, "engine.json"), JSON.stringify(record));
    const { fresh, stop } = await start(dataDir);
    await stop();
    expect(fresh).toBe(true);
  });

  test("throws an index away that another release wrote, or that cannot be opened, and says so", async () => {
    const dataDir = freshFolder();
    const lines: string[] = [];
    const rounds = [
      { file: "VERSION", content: "1.20.0" },
      { file: "tasks/data.mdb", content: "no database at all" },
    ];
    await (await start(dataDir)).stop();
    for (const { file, content } of rounds) {
      const kept = await start(dataDir);
      await kept.stop();
      mkdirSync(join(dataDir, "engine/data/tasks"), { recursive: true });
      writeFileSync(join(dataDir, "engine/data", file), content);
      const made = await start(dataDir, (line) => lines.push(line));
      await made.stop();
      expect([kept.fresh, made.fresh]).toEqual([false, true]);
    }
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain("written by Meilisearch 1.20.0");
    expect(lines[1]).toContain("does not start on its database");
  });
});

test("a given engine without a key to write with is refused in a sentence", async () => {
  const env = { MEILI_URL: "http://127.0.0.1:9", MEILI_SEARCH_KEY: "s" };
  await expect(acquireEngine({ env, root, dataDir: freshFolder(), log: quiet })).rejects.toThrow("MEILI_KEY is not");
});

test("without any engine, the reason says how to get one", async () => {
  const lines: string[] = [];
  expect(await acquireEngine({ env: {}, root: freshFolder(), dataDir: freshFolder(), log: (line) => lines.push(line) })).toBeNull();
  expect(lines).toEqual([expect.stringContaining("There is no Meilisearch on this machine. To get one: set MEILI_URL")]);
});
