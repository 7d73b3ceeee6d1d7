import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { insertEntries } from "#ingest/manifest/add/insertEntries";

const entry = {
  ...{ id: "law-on-wells", type: "law" as const, title: { en: 'Law: on "wells" # and springs' } },
  editions: [{ language: "en" as const, source: "sources/wells.txt", format: "text" as const }],
};
const lines = ["id: law-on-wells", "type: law", "title:", `  en: 'Law: on "wells" # and springs'`];

test("an entry goes to the end of the list, and no other line changes", () => {
  const before = readFileSync("corpus/manifest.yaml", "utf8");
  const after = insertEntries(before, [entry]);
  const added = after.split("\n").filter((line, index) => line !== before.split("\n")[index]);
  expect(after.replace(/\n {2}- id: law-on-wells\n(?: {4}.*\n)+/, "")).toBe(before);
  expect(parse(after).works.at(-1)).toEqual(entry);
  expect(added.length).toBeGreaterThan(lines.length);
});

test.each([
  ["works:\n- id: a # first\n# the end", "works:\n- id: a # first\n\n- id: law-on-wells\n"],
  [
    "works:\n  - id: a\n    title:\n      en: >-\n        A\n        b",
    "works:\n  - id: a\n    title:\n      en: >-\n        A\n        b\n",
  ],
  ["include: acts/*.yaml # others\n", "include: acts/*.yaml # others\nworks:\n"],
  ["# nothing yet\nworks: []\n", "# nothing yet\nworks:\n  - id: law-on-wells\n    type: law\n"],
  ["works: [{ id: a }] # in one line\n", "works:"],
  ["works:\n  - id: a\n\n# acts that texts name\nacts:\n  - id: b\n", "works:\n  - id: a\n\n  - id: law-on-wells\n"],
])("after %j it stands beside what stood there", (before, beginning) => {
  const after = insertEntries(before, [entry, { ...entry, id: "law-on-rain" }]);
  const { works = [], ...rest } = parse(before) ?? {};
  expect(parse(after)).toEqual({ ...rest, works: [...works, entry, { ...entry, id: "law-on-rain" }] });
  expect(after.startsWith(beginning)).toBe(true);
  for (const [comment] of before.matchAll(/#.*/g)) expect(after).toContain(comment);
});
