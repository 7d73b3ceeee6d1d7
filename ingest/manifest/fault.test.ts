import { expect, test } from "vitest";
import { faultsOf, ferryAct, withLine } from "#ingest/manifest/testing/corpusWith";

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
