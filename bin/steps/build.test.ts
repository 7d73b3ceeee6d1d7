import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteInputs, siteIsUpToDate } from "#bin/steps/build";

function project(): string {
  const root = mkdtempSync(join(tmpdir(), "build-"));
  for (const folder of ["app/search", "lib", ".next"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "app/search/page.tsx"), "page");
  writeFileSync(join(root, "next.config.js"), "config");
  writeFileSync(join(root, ".next/tarmaq-built"), siteInputs(root));
  return root;
}

test("a site is up to date until something changes that it is made from", () => {
  const root = project();
  expect(siteIsUpToDate(root)).toBe(true);
  writeFileSync(join(root, "app/search/page.test.tsx"), "a test");
  writeFileSync(join(root, "README.md"), "words");
  expect(siteIsUpToDate(root)).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ["a file changes", (root) => writeFileSync(join(root, "next.config.js"), "other")],
  ["a file is added", (root) => writeFileSync(join(root, "lib/result.ts"), "new")],
  ["a file is removed", (root) => rmSync(join(root, "app/search/page.tsx"))],
  ["the end of one file moves to the start of the next", (root) => writeFileSync(join(root, "app/search/page.tsx"), "pag")],
  ["the build did not come to its end", (root) => rmSync(join(root, ".next/tarmaq-built"))],
])("it is not when %s", (_, change) => {
  const root = project();
  change(root);
  expect(siteIsUpToDate(root)).toBe(false);
});
