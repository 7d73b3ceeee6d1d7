import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { boundedLog } from "#bin/machine/boundedLog";

test("a log keeps the newest lines and never more than twice its limit", () => {
  const file = join(mkdtempSync(join(tmpdir(), "log-")), "engine/engine.log");
  const write = boundedLog(file, 100);
  for (let line = 0; line < 50; line++) write(Buffer.from(`line ${line}\n`));
  const [older, newer] = [readFileSync(`${file}.1`, "utf8"), readFileSync(file, "utf8")];
  expect(newer).toMatch(/line 49\n$/);
  expect(Math.max(older.length, newer.length)).toBeLessThanOrEqual(100);
  write(Buffer.alloc(1_000, "x"));
  expect(readFileSync(file)).toHaveLength(100);
});

test("a log that cannot be written stops nobody", () => {
  const file = join(mkdtempSync(join(tmpdir(), "log-")), "file");
  writeFileSync(file, "not a folder");
  expect(() => boundedLog(join(file, "engine.log"))(Buffer.from("line"))).not.toThrow();
});
