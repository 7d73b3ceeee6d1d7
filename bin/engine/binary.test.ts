import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readyBinary } from "#bin/engine/binary";

const programThatPrints = (text: string): string => `#!/bin/sh\necho "${text}"\n`;

function programFile(content: string, mode = 0o644): { readonly file: string; readonly folder: string; readonly sha256: string } {
  const folder = mkdtempSync(join(tmpdir(), "binary-"));
  const file = join(folder, "meilisearch");
  writeFileSync(file, content);
  chmodSync(file, mode);
  return { file, folder, sha256: createHash("sha256").update(content).digest("hex") };
}

test("the packaged server runs only if it is the one we know, and is then given the right to run", async () => {
  const { file, folder, sha256 } = programFile(programThatPrints("meilisearch 1.21.0"));
  const refused = await readyBinary({ kind: "binary", file, from: "package" }, folder);
  expect(refused).toEqual({ ok: false, reason: expect.stringContaining(`is not the Meilisearch we know (SHA-256 ${sha256}`) });
  expect(statSync(file).mode & 0o111).toBe(0);
  const taken = await readyBinary({ kind: "binary", file, from: "package" }, folder, sha256);
  expect(taken).toEqual({ ok: true, file, version: "1.21.0" });
  expect(statSync(file).mode & 0o777).toBe(0o755);
});

test("the checksum is computed once, and again when the file has changed", async () => {
  const { file, folder, sha256 } = programFile(programThatPrints("meilisearch 1.21.0"));
  const check = () => readyBinary({ kind: "binary", file, from: "package" }, folder, sha256);
  await check();
  const kept = join(folder, "checked.json");
  writeFileSync(kept, readFileSync(kept, "utf8").replace(sha256, "0".repeat(64)));
  expect(await check()).toMatchObject({ ok: false, reason: expect.stringContaining("0".repeat(64)) });
  writeFileSync(file, programThatPrints("meilisearch 1.21.0 changed"));
  expect(await check()).toMatchObject({ ok: false, reason: expect.not.stringContaining("0".repeat(64)) });
});

test.each([
  ["meilisearch 1.20.3", "is Meilisearch 1.20; 1.21 or later is needed."],
  ["meilisearch 0.30.0", "is Meilisearch 0.30; 1.21 or later is needed."],
  ["something else", "does not run here as Meilisearch: something else"],
])("a program that says %s is refused", async (printed, reason) => {
  const { file, folder } = programFile(programThatPrints(printed), 0o755);
  expect(await readyBinary({ kind: "binary", file, from: "PATH" }, folder)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});

test("later releases are taken", async () => {
  const { file, folder } = programFile(programThatPrints("meilisearch 2.0.1"), 0o755);
  expect(await readyBinary({ kind: "binary", file, from: "MEILI_BIN" }, folder)).toEqual({ ok: true, file, version: "2.0.1" });
});
