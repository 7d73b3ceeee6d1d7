import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { type Cut, cutTypefaces, sheetOf, typefaces } from "./cuts";

const here = import.meta.dirname;
const packages = join(here, "..", "..", "node_modules", "@fontsource-variable");

let cuts: readonly Cut[];
beforeAll(async () => {
  cuts = await cutTypefaces(packages);
});

test("the files of type and their sheet are those that the command makes of the packages", async () => {
  expect(cuts).toHaveLength(6);
  for (const { file, content } of cuts) expect(content.equals(await readFile(join(here, file)))).toBe(true);
  expect(await readFile(join(here, "typefaces.css"), "utf8")).toBe(sheetOf(cuts));
});

test("what a page in English fetches is not much more than half of what the packages publish", async () => {
  const bytes = cuts.filter(({ file }) => file.includes("latin")).reduce((sum, { content }) => sum + content.length, 0);
  const published = await Promise.all(
    typefaces.map(async ({ made }) => (await stat(join(packages, made, "files", `${made}-latin-wght-normal.woff2`))).size),
  );
  expect(bytes / published.reduce((sum, size) => sum + size, 0)).toBeLessThan(0.6);
});
