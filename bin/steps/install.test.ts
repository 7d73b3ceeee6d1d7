import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { packagesAreUpToDate } from "#bin/steps/install";

type Packages = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

const lockfile: Packages = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/for-another-machine": { version: "2.0.0", optional: true },
};

function project(installed: Packages | null, listed: Packages = lockfile): string {
  const root = mkdtempSync(join(tmpdir(), "install-"));
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: listed }));
  if (installed === null) return root;
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules/.package-lock.json"), JSON.stringify({ packages: installed }));
  return root;
}

test("packages that were installed by hand are taken as they are, and the mark is set", () => {
  const root = project({ "node_modules/a": { version: "1.0.0" } });
  expect(packagesAreUpToDate(root)).toBe(true);
  expect(existsSync(join(root, "node_modules/.tarmaq-installed"))).toBe(true);
});

test.each<[string, Packages | null]>([
  ["nothing is installed", null],
  ["a package is missing", {}],
  ["a package has another version", { "node_modules/a": { version: "1.0.1" } }],
])("packages are not up to date if %s", (_, installed) => {
  expect(packagesAreUpToDate(project(installed))).toBe(false);
});

test("a lockfile that changes makes the mark void", () => {
  const root = project({ "node_modules/a": { version: "1.0.0" } });
  packagesAreUpToDate(root);
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages: { "node_modules/a": { version: "1.1.0" } } }));
  expect(packagesAreUpToDate(root)).toBe(false);
});
