import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeLock } from "#bin/machine/lock";
import { processMark } from "#bin/machine/process";

const freshFile = (): string => join(mkdtempSync(join(tmpdir(), "lock-")), "deep/start.lock");

const releaseOf = (lock: ReturnType<typeof takeLock>): (() => void) => {
  if (!lock.taken) throw new Error(`The lock is held by ${lock.by}`);
  return lock.release;
};

test("a lock is taken once, says by whom, and can be taken again after its release", () => {
  const file = freshFile();
  const release = releaseOf(takeLock(file));
  expect(takeLock(file)).toEqual({ taken: false, by: process.pid });
  release();
  expect(existsSync(file)).toBe(false);
  releaseOf(takeLock(file))();
  expect(readdirSync(join(file, ".."))).toEqual([]);
});

test("a lock ends with its process, also when the number went to another one, and also half written", async () => {
  const file = freshFile();
  const child = spawn("sleep", ["600"], { stdio: "ignore" });
  const owner = { pid: child.pid ?? 0, mark: processMark(child.pid ?? 0) };
  releaseOf(takeLock(file))();
  writeFileSync(file, JSON.stringify({ owner }));
  expect(takeLock(file)).toEqual({ taken: false, by: child.pid });
  child.kill("SIGKILL");
  await once(child, "exit");
  releaseOf(takeLock(file))();
  for (const left of [JSON.stringify({ owner: { pid: process.pid, mark: "another boot/1" } }), '{"owner":', "null", ""]) {
    writeFileSync(file, left);
    releaseOf(takeLock(file))();
  }
});

test("a release does not take a lock away that another has taken since", () => {
  const file = freshFile();
  const release = releaseOf(takeLock(file));
  writeFileSync(file, "another's");
  release();
  expect(existsSync(file)).toBe(true);
});
