import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ingestHere } from "#ingest/testing/ingestHere";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { correctionsIn } from "#lib/store/corrections";
import { libraryFile, readCurrent } from "#lib/store/current";
import { openLibrary } from "#lib/store/library";

const folders = temporaryFolders();
afterAll(folders.remove);

const said = `# what was misprinted
- edition: ferries@2001-02-03.en
  eId: art-2
  printed: crosses
  readAs: crossed
  who: A. Editor
  when: 2026-01-31
`;

function corpusOf(): { readonly corpus: string; readonly data: string } {
  const [corpus, data] = [folders.make(), folders.make()];
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 2), madeUpLaw("bridges", "run1", 3)]);
  return { corpus, data };
}

async function published(data: string) {
  const current = await readCurrent(data);
  const opened = current === null ? null : await openLibrary(libraryFile(data, current), "test");
  if (!opened?.ok) throw new Error("Nothing is published");
  const provisions = await opened.value.range("ferries", "2001-02-03.en", 1, 99);
  const corrections = await correctionsIn(opened.value.database, "ferries", "2001-02-03.en", 1, 99);
  opened.value.close();
  return { texts: provisions.map(({ text }) => text), corrections };
}

test("what editors correct stands beside the text, which stays as printed; only its edition is made again", async () => {
  const { corpus, data } = corpusOf();
  await ingestHere({ corpus, data });
  const before = await published(data);
  writeFileSync(join(corpus, "corrections.yaml"), said);
  const { code, read } = await ingestHere({ corpus, data });
  const after = await published(data);
  expect([code, read.map((file) => file.split("/").at(-1))]).toEqual([0, ["ferries.txt"]]);
  expect(after.texts).toEqual(before.texts);
  expect(before.corrections).toEqual([]);
  expect(after.corrections).toEqual([
    {
      ...{ eId: "art_2", in: "text", start: 8, end: 15, printed: "crosses", readAs: "crossed", who: "A. Editor", when: "2026-01-31" },
    },
  ]);
  writeFileSync(join(corpus, "corrections.yaml"), "[]\n");
  await ingestHere({ corpus, data });
  expect((await published(data)).corrections).toEqual([]);
});

test.each([
  [
    said.replace("@2001-02-03.en", ""),
    "corrections.yaml, line 2, [0].edition: is not a work with its edition, like constitution@2001-01-01.en.",
  ],
  [said.replace("2001-02-03", "2001-02-04"), "corrections.yaml, line 2, [0].edition: the manifest lists no edition ferries@2001-02-04.en."],
  [said.replace("art-2", "Article 2"), "corrections.yaml, line 3, [0].eId: is not a provision like art_44__para_1."],
  [said.replace("2026-01-31", "2026-02-31"), "corrections.yaml, line 7, [0].when: is not a date like 2026-01-31."],
  [said.replace("readAs", "read"), "corrections.yaml, line 2, [0].readAs: is missing."],
  ["a: [\n", "corrections.yaml"],
])("a file that makes no sense stops the run: %j", async (text, sentence) => {
  const { corpus, data } = corpusOf();
  writeFileSync(join(corpus, "corrections.yaml"), text);
  const { code, complained } = await ingestHere({ corpus, data });
  expect(code).toBe(1);
  expect(complained.join("\n")).toContain(sentence);
});
