import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { faultSentence } from "#ingest/manifest/fault";
import { readManifest } from "#ingest/manifest/manifest";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

/** A corpus folder with these files; two sources are always there. */
function corpusWith(files: Readonly<Record<string, string>>): string {
  const dir = folders.make();
  for (const [name, text] of Object.entries({ "a.txt": "Article 1\nA.\n", "b.txt": "Article 1\nB.\n", ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

/** What is said of these files, sentence by sentence. */
async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = await readManifest(corpusWith(files));
  return read.ok ? [] : read.failure.map(faultSentence);
}

const ferryAct = `works:
  - id: ferry-act
    type: law
    title: { en: Ferry Act }
    editions:
      - { date: 2001-02-03, language: en, source: a.txt }
`;

const withLine = (line: string): string => `${ferryAct}    ${line}\n`;

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

test.each([
  [
    "a number that is no ISSN",
    withLine("issn: 2049-3631"),
    "manifest.yaml, line 7, works[0].issn: is not an ISSN: eight figures like 2049-3630, of which the last follows from the others.",
  ],
  [
    "an unknown key",
    withLine("colour: blue"),
    /works\[0\]\.colour: "colour" is not a field that is known here; known are: id, type, title, .*, editions\.$/,
  ],
  [
    "a misspelt key",
    withLine("adoptd: 2001"),
    'manifest.yaml, line 7, works[0].adoptd: "adoptd" is not a field that is known here; perhaps "adopted" is meant.',
  ],
  [
    "a misspelt key at the top",
    ferryAct.replace("works", "wokrs"),
    'manifest.yaml, line 1, wokrs: "wokrs" is not a field that is known here; perhaps "works" is meant.',
  ],
  ["an empty manifest", "# works: to come\n", "manifest.yaml: says nothing; it needs `works`."],
  [
    "a force that ends before it begins",
    withLine("inForce: { from: 2016-01-01, to: 2015-12-31 }"),
    "manifest.yaml, line 7, works[0].inForce: ends before it begins.",
  ],
  [
    "an unknown key of an edition",
    ferryAct.replace("source: a.txt", "source: a.txt, pages: 3"),
    `manifest.yaml, line 6, works[0].editions[0].pages: "pages" is not a field that is known here; known are: date, language, label, source, format, legalValue, origin, withdrawn.`,
  ],
  [
    "a missing file",
    ferryAct.replace("a.txt", "away.txt"),
    "manifest.yaml, line 6, works[0].editions[0].source: there is no file away.txt in the corpus folder.",
  ],
  [
    "a source outside the folder",
    ferryAct.replace("a.txt", "../../etc/passwd"),
    "manifest.yaml, line 6, works[0].editions[0].source: lies outside the corpus folder.",
  ],
  [
    "an id given twice",
    `${ferryAct}${ferryAct.replace("works:\n", "").replace("a.txt", "b.txt")}`,
    "manifest.yaml, line 7, works[1].id: the id ferry-act is given twice, first in manifest.yaml, line 2.",
  ],
  [
    "an id given to a work and to an act",
    `${ferryAct}acts:\n  - { id: ferry-act, title: { en: Ferry Act } }\n`,
    "manifest.yaml, line 8, acts[0].id: the id ferry-act is given twice, first in manifest.yaml, line 2.",
  ],
  [
    "a reserved id",
    ferryAct.replace("ferry-act", "search"),
    "manifest.yaml, line 2, works[0].id: is not an id: small letters, digits and hyphens, and none of the site's own first segments.",
  ],
  [
    "an edition given twice",
    `${ferryAct}      - { date: 2001-02-03, language: en, source: b.txt }\n`,
    "manifest.yaml, line 7, works[0].editions[1]: a second edition 2001-02-03.en of ferry-act: give it a label.",
  ],
  [
    "a day that does not exist",
    ferryAct.replace("2001-02-03", "2001-02-30"),
    'manifest.yaml, line 6, works[0].editions[0].date: "2001-02-30" is not a date like 1995, 1995-08 or 1995-08-30.',
  ],
  [
    "something that is no date at all",
    withLine("adopted: yes, in spring"),
    'manifest.yaml, line 7, works[0].adopted: "yes, in spring" is not a date like 1995, 1995-08 or 1995-08-30.',
  ],
  [
    "a value of another kind where a date belongs",
    withLine("adopted: true"),
    "manifest.yaml, line 7, works[0].adopted: is not a date like 1995, 1995-08 or 1995-08-30.",
  ],
  [
    "a successor that is not there",
    withLine("replacedBy: bridge-act"),
    "manifest.yaml, line 7, works[0].replacedBy: bridge-act is neither a work nor an act of this manifest.",
  ],
  [
    "a language that is not known",
    ferryAct.replace("language: en", "language: fr"),
    "manifest.yaml, line 6, works[0].editions[0].language: must be one of: en, kk, ru.",
  ],
  [
    "a title in a language that is not known",
    ferryAct.replace("en: Ferry Act", "en: Ferry Act, fr: Loi"),
    `manifest.yaml, line 4, works[0].title.fr: "fr" is not a field that is known here.`,
  ],
  ["a type that is not known", ferryAct.replace("type: law", "type: song"), /^manifest\.yaml, line 3, works\[0\]\.type: must be one of: /],
  ["a title that is missing", ferryAct.replace("    title: { en: Ferry Act }\n", ""), "manifest.yaml, line 2, works[0].title: is missing."],
  [
    "an address that is none",
    withLine("url: somewhere"),
    "manifest.yaml, line 7, works[0].url: is not an address like https://example.org/law.",
  ],
  [
    "an ending that says no format",
    ferryAct.replace("a.txt", "notes.odt"),
    "manifest.yaml, line 6, works[0].editions[0].source: has an ending that says no format; name one in `format`.",
  ],
  ["a list where the manifest should be", "- ferry-act\n", "manifest.yaml, line 1: must be fields with values, and is a list."],
  ["works that are left empty", "works:\n", "manifest.yaml, line 1, works: is empty; leave it out, or fill it in."],
  [
    "an include that finds nothing",
    `${ferryAct}include: more/*.yaml\n`,
    "manifest.yaml, line 7, include: no file in the corpus folder is called more/*.yaml.",
  ],
  [
    "an include outside the folder",
    `${ferryAct}include: ../*.yaml\n`,
    "manifest.yaml, line 7, include: no file in the corpus folder is called ../*.yaml.",
  ],
])("%s is said in one sentence with file, line and field", async (_, manifest, sentence) => {
  const faults = await faultsOf({ "manifest.yaml": manifest, "notes.odt": "x" });
  expect(faults).toEqual([typeof sentence === "string" ? sentence : expect.stringMatching(sentence)]);
});

/** Lists that each name the one before ten times: half a kilobyte that unfolds to millions of entries. */
const tower = [..."bcdefgh"].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`).join(", ")}]`);

test.each([
  ["broken YAML", "works: [\n  - id\n"],
  ["a key given twice", "works: []\nworks: []\n"],
  ["an alias to nothing", "works: *nobody\n"],
  ["a tower of aliases", ["a: &a [x, x, x, x, x, x, x, x, x, x]", ...tower].join("\n")],
])("%s is not YAML that can be taken", async (_, manifest) => {
  expect(await faultsOf({ "manifest.yaml": manifest })).toEqual([
    expect.stringMatching(/^manifest\.yaml(?:, line \d+)?: is not YAML: [A-Z].*[^.:]\.$/),
  ]);
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
