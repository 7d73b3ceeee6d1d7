import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeExport } from "#export/writeExport";
import { visibleText } from "#lib/law/visibleText";
import type { Rights } from "#lib/law/work";
import { libraryFile, readCurrent } from "#lib/store/current";
import { publishFixture } from "#lib/store/fixture";
import { type Library, openLibrary } from "#lib/store/library";
import { linkFixture } from "#lib/store/linkedFixture";

let library: Library;
let folder: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  const fixture = await publishFixture();
  ({ remove } = fixture);
  folder = join(fixture.dataDir, "out");
  await linkFixture(fixture.dataDir);
  const current = await readCurrent(fixture.dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(fixture.dataDir, current), "linked");
  if (!opened?.ok) throw new Error("The made-up library does not open");
  library = opened.value;
});
afterAll(async () => {
  library.close();
  await remove();
});

test("as JSON Lines every table is a file, and each reference gives the slice of text that it says", async () => {
  const counts = await writeExport(library, folder);
  expect((await readdir(folder)).sort()).toEqual([...counts.keys()].sort());
  expect(counts.get("references.jsonl")).toBe(7);
  const lines = (name: string) =>
    readFile(join(folder, name), "utf8").then((text) =>
      text
        .trimEnd()
        .split("\n")
        .map((it) => JSON.parse(it)),
    );
  const provisions = await lines("provisions.jsonl");
  for (const it of await lines("references.jsonl")) {
    const source = provisions.find((other) => other.work === it.work && other.edition === it.edition && other.eId === it.source);
    expect(source[it.in].slice(it.start, it.end)).toBe(it.surface);
  }
});

test("as csv the references are one table, a row for each target", async () => {
  await rm(folder, { recursive: true, force: true });
  expect([...(await writeExport(library, folder, "csv"))]).toEqual([["references.csv", 8]]);
  const [heading, ...rows] = (await readFile(join(folder, "references.csv"), "utf8")).trimEnd().split("\r\n");
  expect(heading).toMatch(/^reference,work,edition,source,in,start,end,surface,/);
  expect(new Set(rows.map((row) => row.split(",")[0])).size).toBe(7);
});

const atLength = (text: string | null): string | null => (text === null ? null : Array(30).fill(text).join(" "));

/** The made-up library with long texts, and the same rights for all its works. */
const withRights = (rights: Rights): Library => ({
  ...library,
  works: async () => (await library.works()).map((work) => ({ ...work, rights })),
  range: async (...place) => (await library.range(...place)).map((it) => ({ ...it, text: atLength(it.text) })),
});

test("of works that may only be quoted, no text is longer than pages show it; of others only metadata is written", async () => {
  const texts = async (rights: Rights) => {
    await writeExport(withRights(rights), folder);
    const rows = (await readFile(join(folder, "provisions.jsonl"), "utf8")).split("\n").filter(Boolean);
    return rows.map((row) => JSON.parse(row).text as string | null);
  };
  const [whole, quoted] = [await texts("full"), await texts("excerpt")];
  expect(quoted).toEqual(whole.map((text) => visibleText("excerpt", text)));
  expect(quoted).not.toEqual(whole);
  expect(await texts("metadata")).toEqual([]);
  expect(await readFile(join(folder, "audit.jsonl"), "utf8")).toMatch(/"text":null/);
});
