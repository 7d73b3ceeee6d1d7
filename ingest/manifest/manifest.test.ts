import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultSentence } from "#ingest/manifest/fault";
import { readManifest } from "#ingest/manifest/manifest";
import { corpusWith, faultsOf, ferryAct, withLine } from "#ingest/manifest/testing/corpusWith";

test("a manifest without faults gives its works in order, acts last, with what is not stated as null", async () => {
  const manifest = `${ferryAct}    replacedBy: harbour-act\nacts:\n  - { id: harbour-act, title: { en: Harbour Act } }\n`;
  const read = await readManifest(corpusWith({ "manifest.yaml": manifest }));
  if (!read.ok) throw new Error(read.failure.map(faultSentence).join("\n"));
  expect(read.value.works.map(({ work, editions }) => [work.id, work.held, editions.map(({ id }) => id)])).toEqual([
    ["ferry-act", true, ["2001-02-03.en"]],
    ["harbour-act", false, []],
  ]);
  expect(read.value.works[0]?.work).toMatchObject({ adopted: null, inForce: { from: null, to: null }, jurisdiction: null });
});

test("what citations need is taken as written, also numbers, of works and of acts that are only named", async () => {
  const manifest = `${ferryAct}    number: 2454
    adoptedBy: { en: Parliament of Veld }
    volume: 4
    issue: 2(77)
    pages: 33–45
    issn: 2049-3630
acts:
  - { id: harbour-act, title: { en: Harbour Act }, number: № 5, adoptedBy: { en: referendum } }
`;
  const read = await readManifest(corpusWith({ "manifest.yaml": manifest }));
  if (!read.ok) throw new Error(read.failure.map(faultSentence).join("\n"));
  const [ferry, harbour] = read.value.works.map(({ work }) => work.facts);
  expect(ferry).toMatchObject({
    ...{ number: "2454", adoptedBy: { en: "Parliament of Veld" }, volume: "4", issue: "2(77)", pages: "33–45", issn: "2049-3630" },
  });
  expect(harbour).toMatchObject({ number: "№ 5", adoptedBy: { en: "referendum" }, volume: null });
});

test("a force whose end is known less exactly than its beginning is taken", async () => {
  expect(await faultsOf({ "manifest.yaml": withLine("inForce: { from: 1998-05, to: 1998 }") })).toEqual([]);
});

test("a manifest that is not there is said", async () => {
  expect(await faultsOf({})).toEqual([expect.stringMatching(/^manifest\.yaml: there is no such file in \/.+, or it cannot be read\.$/)]);
});

test("all faults are listed, not only the first", async () => {
  const manifest = `works:
  - { id: Ferry, type: law, title: { en: Ferry Act }, editions: [{ language: en, source: a.txt, colour: blue }] }
  - { id: harbour, type: law, editions: [{ date: soon, language: en, source: b.txt }] }
`;
  const faults = await faultsOf({ "manifest.yaml": manifest });
  expect(faults.map((fault) => fault.split(": ")[0])).toEqual([
    "manifest.yaml, line 2, works[0].id",
    "manifest.yaml, line 2, works[0].editions[0].colour",
    "manifest.yaml, line 3, works[1].title",
    "manifest.yaml, line 3, works[1].editions[0].date",
  ]);
});

test("a fault in the form of one entry hides no fault between entries, nor one of another's file", async () => {
  const manifest = `works:
  - { id: ferries, type: song, title: { en: A } , editions: [{ language: en, source: a.txt }] }
  - { id: ferries, type: law, title: { en: B }, replacedBy: ferries, editions: [{ language: en, source: away.txt }] }
`;
  const faults = await faultsOf({ "manifest.yaml": manifest });
  expect(faults.map((fault) => fault.split(": ")[0])).toEqual([
    "manifest.yaml, line 2, works[0].type",
    "manifest.yaml, line 3, works[1].id",
    "manifest.yaml, line 3, works[1].editions[0].source",
  ]);
});

test("faults between entries are listed together with those of files", async () => {
  const manifest = `${withLine("replacedBy: bridge-act")}  - { id: ferry-act, type: law, title: { en: B }, editions: [{ language: en, source: c.txt }] }\n`;
  const faults = await faultsOf({ "manifest.yaml": manifest });
  expect(faults.map((fault) => fault.split(": ")[0])).toEqual([
    "manifest.yaml, line 8, works[1].id",
    "manifest.yaml, line 7, works[0].replacedBy",
    "manifest.yaml, line 8, works[1].editions[0].source",
  ]);
});

const harbourAct = ferryAct.replace("ferry-act", "harbour-act").replace("a.txt", "b.txt");

test("included files add their works, by name; neither the manifest itself nor the checksums are taken for one", async () => {
  const files = { "manifest.yaml": `include: "**/*.yaml"\n${ferryAct}`, "acts/harbour.yaml": harbourAct, "checksums.yaml": "a.txt: x\n" };
  const read = await readManifest(corpusWith(files));
  if (!read.ok) throw new Error(read.failure.map(faultSentence).join("\n"));
  expect(read.value.works.map(({ work }) => work.id)).toEqual(["ferry-act", "harbour-act"]);
});

test("a fault in an included file is said with that file's name, also when it is an include of its own", async () => {
  const files = { "manifest.yaml": `include: [acts/*.yaml]\n${ferryAct}`, "acts/harbour.yaml": `${harbourAct}include: x.yaml\n` };
  expect(await faultsOf(files)).toEqual(["acts/harbour.yaml, line 7, include: stands only in manifest.yaml."]);
  const doubled = { "manifest.yaml": `include: [acts/*.yaml]\n${ferryAct}`, "acts/ferry.yaml": ferryAct };
  expect(await faultsOf(doubled)).toEqual([
    "acts/ferry.yaml, line 2, works[0].id: the id ferry-act is given twice, first in manifest.yaml, line 3.",
  ]);
});

test("a source that is a folder is no file", async () => {
  const dir = corpusWith({ "manifest.yaml": ferryAct.replace("a.txt", "folder.txt") });
  mkdirSync(join(dir, "folder.txt"));
  const read = await readManifest(dir);
  expect(read.ok ? [] : read.failure.map(faultSentence)).toEqual([
    "manifest.yaml, line 6, works[0].editions[0].source: there is no file folder.txt in the corpus folder.",
  ]);
});

test("a link that leads to a file is as good as the file", async () => {
  const dir = corpusWith({ "manifest.yaml": ferryAct.replace("a.txt", "linked.txt") });
  symlinkSync(join(dir, "a.txt"), join(dir, "linked.txt"));
  expect((await readManifest(dir)).ok).toBe(true);
});
