import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findEngine } from "#bin/engine";
import { isAlive } from "#bin/machine/process";
import { siteIsUpToDate } from "#bin/steps/build";
import { projectRoot, type Spawned, spawnCommand } from "#bin/test/spawned";

/** Starting builds the site where it is not built: `npm test` does that before. */
const ready = siteIsUpToDate(projectRoot) && findEngine({ PATH: process.env.PATH }, projectRoot).kind === "binary";
const dataDir = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

type Record = { readonly pid: number; readonly mark: string };

const engineOf = (folder: string): Record => JSON.parse(readFileSync(join(folder, "engine.json"), "utf8")) as Record;

/** Numbers of the processes whose parent is the given one (proc(5), field 4 of stat). */
function childrenOf(parent: number | undefined): readonly number[] {
  const stat = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/stat`, "latin1");
    } catch {
      return "";
    }
  };
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => Number(stat(pid).split(") ").at(-1)?.split(" ")[1]) === parent).map(Number);
}

async function startedSite(): Promise<{ readonly started: Spawned; readonly url: string; readonly engine: Record }> {
  const started = spawnCommand("start", { PORT: "0", DATA_DIR: dataDir });
  const url = (await started.line(/^Tarmaq: http/)).replace("Tarmaq: ", "");
  return { started, url, engine: engineOf(dataDir) };
}

describe.skipIf(!ready)("npm start", { timeout: 120_000 }, () => {
  test("serves what is in the corpus, and a second one in the same folder is refused", async () => {
    const { started, url, engine } = await startedSite();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(url)).status).toBe(200);
    const second = spawnCommand("start", { PORT: "0", DATA_DIR: dataDir });
    expect(await second.ended).toBe(1);
    expect(second.lines()).toEqual([`npm start already runs with ${dataDir} (process ${started.child.pid}).`]);
    started.child.kill("SIGTERM");
    expect(await started.ended).toBe(0);
    expect(isAlive(engine)).toBe(false);
    expect(readdirSync(dataDir)).not.toContain("engine.json");
    expect(existsSync(join(dataDir, "start.lock"))).toBe(false);
  });

  test("the second time installs, builds and parses nothing", async () => {
    const { started } = await startedSite();
    started.child.kill("SIGINT");
    started.child.kill("SIGINT");
    expect(await started.ended).toBe(0);
    const lines = started.lines().filter((line) => !/^\{|next\.config/.test(line));
    expect(lines.slice(0, 2)).toEqual(["Packages: up to date", "Site: up to date"]);
    expect(lines.filter((line) => /\bparsed\b/.test(line))).toEqual([expect.stringMatching(/^0 sources parsed/)]);
    expect(lines.join("\n")).not.toContain("Index: making it again");
  });

  test("ends with 1 and leaves nothing behind when the site's process dies", async () => {
    const { started, engine } = await startedSite();
    const site = childrenOf(started.child.pid).find((pid) => pid !== engine.pid) ?? 0;
    process.kill(site, "SIGKILL");
    expect(await started.ended).toBe(1);
    expect(started.lines().at(-1)).toBe("The site ended by itself (SIGKILL).");
    expect(isAlive(engine)).toBe(false);
  });

  test("leaves nothing behind when it is killed itself, and starts again after that", async () => {
    const { started, url, engine } = await startedSite();
    started.child.kill("SIGKILL");
    await started.ended;
    const isServing = () =>
      fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
    for (let asked = 0; asked < 400 && (isAlive(engine) || (await isServing())); asked++) await new Promise((next) => setTimeout(next, 25));
    expect([isAlive(engine), await isServing()]).toEqual([false, false]);
    const again = await startedSite();
    again.started.child.kill("SIGHUP");
    expect(await again.started.ended).toBe(0);
  });
});

test("a port that is in use is said before anything else is done", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  const empty = mkdtempSync(join(tmpdir(), "start-"));
  const started = spawnCommand("start", { PORT: String(port), DATA_DIR: empty });
  expect(await started.ended).toBe(1);
  expect(started.lines()).toEqual([`Port ${port} is in use or not allowed. Choose another one: PORT=${(port % 65_535) + 1} npm start`]);
  expect(readdirSync(empty)).toEqual([]);
  server.close();
});

test.each(["start", "serve", "test"])("%s says what it does when asked, and refuses arguments that it does not know", async (name) => {
  const asked = spawnCommand(name, {}, ["--help"]);
  expect(await asked.ended).toBe(0);
  expect(asked.lines()[0]).toMatch(/^npm (run )?\w+: /);
  const wrong = spawnCommand(name, {}, ["--fast"]);
  expect(await wrong.ended).toBe(2);
  expect(wrong.lines()[0]).toContain("does not know --fast");
});
