import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { correctionsJsonSchema } from "#ingest/manifest/correctionsFile";
import { concordanceJsonSchema, sameAsJsonSchema } from "#ingest/manifest/correspondence";
import { faultSentence } from "#ingest/manifest/fault";
import { readManifest } from "#ingest/manifest/manifest";
import { temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

const manifest = `works:
  - id: ferry-act
    type: law
    title: { en: Ferry Act }
    replacedBy: harbour-act
    editions:
      - { date: 2001-02-03, language: en, source: a.txt }
      - { date: 2010-02-03, language: ru, source: a.txt }
  - { id: harbour-act, type: law, title: { en: Harbour Act }, editions: [{ date: 2020, language: ru, source: a.txt }] }
`;

/** A corpus folder of a law, its successor, and these files. */
function corpusWith(files: Readonly<Record<string, string>>): string {
  const dir = folders.make();
  for (const [name, text] of Object.entries({ "manifest.yaml": manifest, "a.txt": "Article 1\nA.\n", ...files })) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

async function faultsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const read = await readManifest(corpusWith(files));
  return read.ok ? [] : read.failure.map(faultSentence);
}

const sameAs = "work: ferry-act\nedition: 2001-02-03.en\nas: 2010-02-03.ru\nprovisions:\n  art-4/para-4: art-4/para-5\n  art-5: none\n";
const concordance =
  "before: ferry-act@2010-02-03.ru\nafter: harbour-act@2020.ru\nprovisions:\n  art-1: [art-2, art-3/para-1]\n  art-4/para-5: art-9\n  art-5: none\n";

test("files beside the manifest say what belongs together, in the words of addresses", async () => {
  const read = await readManifest(corpusWith({ "same-as/ferry.yaml": sameAs, "concordances/ferry.yaml": concordance }));
  if (!read.ok) throw new Error(read.failure.map(faultSentence).join("\n"));
  expect(read.value.renumberings.get("ferry-act")?.get("2001-02-03.en")).toEqual({
    as: "2010-02-03.ru",
    provisions: [
      { from: "art_4__para_4", to: "art_4__para_5" },
      { from: "art_5", to: null },
    ],
  });
  expect(read.value.concordances).toEqual([
    {
      before: { work: "ferry-act", edition: "2010-02-03.ru" },
      after: { work: "harbour-act", edition: "2020.ru" },
      provisions: [
        ["art_1", ["art_2", "art_3__para_1"]],
        ["art_4__para_5", ["art_9"]],
        ["art_5", []],
      ],
    },
  ]);
});

test("a generous include does not take them for manifests", async () => {
  const files = { "manifest.yaml": `include: "**/*.yaml"\n${manifest}`, "same-as/ferry.yaml": sameAs, "acts/none.yaml": "works: []\n" };
  expect(await faultsOf(files)).toEqual([]);
});

test.each([
  [
    "a provision that no address has",
    { "same-as/f.yaml": sameAs.replace("art-4/para-5", "Article 4, 5") },
    "same-as/f.yaml, line 5, provisions.art-4/para-4: is neither a provision as addresses have it, like art-44/subpara-15, nor none.",
  ],
  [
    "an edition that is not listed",
    { "same-as/f.yaml": sameAs.replace("2010-02-03.ru", "2011.ru") },
    "same-as/f.yaml, line 3, as: the manifest lists no edition 2011.ru of ferry-act; it lists: 2001-02-03.en, 2010-02-03.ru.",
  ],
  [
    "a work that is not listed",
    { "concordances/f.yaml": concordance.replace("harbour-act@", "bridge-act@") },
    "concordances/f.yaml, line 2, after: bridge-act is no work of this manifest.",
  ],
  [
    "a law that did not replace the other",
    { "concordances/f.yaml": concordance.replace("harbour-act@2020.ru", "ferry-act@2001-02-03.en") },
    "concordances/f.yaml, line 2, after: the manifest does not say that ferry-act is replaced by ferry-act.",
  ],
  [
    "a misspelt key",
    { "same-as/f.yaml": sameAs.replace("edition:", "editoin:") },
    'same-as/f.yaml, line 2, editoin: "editoin" is not a field that is known here; perhaps "edition" is meant.',
  ],
  [
    "two files for one edition",
    { "same-as/a.yaml": sameAs, "same-as/b.yaml": sameAs },
    "same-as/b.yaml, line 2, edition: same-as/a.yaml speaks of ferry-act@2001-02-03.en already; put both into one file.",
  ],
  [
    "an edition that goes by its own numbers",
    { "same-as/f.yaml": sameAs.replace("2010-02-03.ru", "2001-02-03.en") },
    "same-as/f.yaml, line 3, as: 2001-02-03.en would go by its own numbers, by way of 2001-02-03.en.",
  ],
  ["an empty file", { "concordances/f.yaml": "# later\n" }, "concordances/f.yaml: says nothing; it needs `before`, `after`, `provisions`."],
])("%s is said in one sentence with file, line and field", async (_, files, sentence) => {
  expect(await faultsOf(files)).toContain(sentence);
});

test.each([
  ["same-as", sameAsJsonSchema],
  ["concordance", concordanceJsonSchema],
  ["corrections", correctionsJsonSchema],
] as const)("the JSON Schema for %s files is the form that they are checked against", async (name, schema) => {
  await expect(`${JSON.stringify(schema(), null, 2)}\n`).toMatchFileSnapshot(`../../docs/schemas/${name}.schema.json`);
});
