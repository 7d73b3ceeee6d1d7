import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { addSources } from "#ingest/addSources";
import { readManifest } from "#ingest/manifest/manifest";
import { defaultLimits } from "#ingest/read/limits";
import type { Reader } from "#ingest/read/read";
import { readHere } from "#ingest/read/readHere";
import type { Given } from "#ingest/statedByFile";
import { filesIn } from "#ingest/testing/filesIn";
import { madeUpLaw, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";

const folders = temporaryFolders();
afterAll(folders.remove);

const reader: Reader = {
  read: (file, format) => readHere({ file: resolve(file), format, limits: defaultLimits }),
  close: async () => undefined,
};
const law: Given = { type: "law", title: null, id: null, language: null, date: null };

/** A corpus with one law, and a folder with files that are not in it. */
function corpusAnd(files: Readonly<Record<string, string | Uint8Array>>): { readonly corpus: string; readonly elsewhere: string } {
  const [corpus, elsewhere] = [folders.make(), folders.make()];
  putCorpus(corpus, [madeUpLaw("ferries", "run1", 2)]);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(elsewhere, name), content);
  return { corpus, elsewhere };
}

async function add(corpus: string, files: readonly string[], given: Partial<Given> = {}) {
  const said: string[] = [];
  const complained: string[] = [];
  const output = { say: (line: string) => void said.push(line), complain: (line: string) => void complained.push(line) };
  const code = await addSources(corpus, files, { ...law, ...given }, reader, output);
  return { code, said, complained };
}

const wells = "# Law on Wells\n\n## Article 1\n\nEvery well has a lid.\n";
const springs = "Закон Вельда о родниках\n\nСтатья 1\n\nРодники открыты для всех.\n";

test("a file is listed with what it states, and its language is said to be a guess", async () => {
  const { corpus, elsewhere } = corpusAnd({ "wells.md": wells });
  const { code, said } = await add(corpus, [join(elsewhere, "wells.md")]);
  expect(code).toBe(0);
  expect(said.slice(0, 2)).toEqual([
    'law-on-wells: "Law on Wells", law, sources/wells.md (markdown)',
    "  By its letters and words it is in English: confirm or correct that in manifest.yaml.",
  ]);
  expect(parse(readFileSync(join(corpus, "manifest.yaml"), "utf8")).works[1]).toEqual({
    ...{ id: "law-on-wells", type: "law", title: { en: "Law on Wells" } },
    editions: [{ language: "en", source: "sources/wells.md", format: "markdown" }],
  });
  expect(readFileSync(join(corpus, "sources/wells.md"), "utf8")).toBe(wells);
  expect((await readManifest(corpus)).ok).toBe(true);
});

test("what a person states goes before what the file does, and a file in the corpus stays where it is", async () => {
  const { corpus } = corpusAnd({});
  writeFileSync(join(corpus, "springs.txt"), springs);
  const day = "2001-02" as Given["date"];
  const { code, said } = await add(corpus, [join(corpus, "springs.txt")], {
    id: "springs",
    language: "ru",
    title: "О родниках",
    date: day,
  });
  expect([code, said.length]).toEqual([0, 2]);
  const manifest = await readManifest(corpus);
  const listed = manifest.ok ? manifest.value.works[1] : undefined;
  expect([listed?.work.id, listed?.work.title, listed?.editions[0]?.id, listed?.editions[0]?.source]).toEqual([
    ...["springs", { ru: "О родниках" }, "2001-02.ru", "springs.txt"],
  ]);
});

const listed = (corpus: string) => parse(readFileSync(join(corpus, "manifest.yaml"), "utf8")).works[1];

test("the front matter of Markdown is no title of its own: what it states of title, language and date is suggested", async () => {
  const springs = "# Родники\n\n## Статья 1\n\nРодники открыты для всех.\n";
  const front = "---\nform: ЗАК\ntitle: 'О  родниках'\nlanguage: rus\ndate: 2001-02-03T00:00:00Z\n---\n";
  const { corpus, elsewhere } = corpusAnd({ "springs.md": front + springs });
  const { code, said } = await add(corpus, [join(elsewhere, "springs.md")]);
  expect([code, said[1]]).toEqual([0, "  Stated beside its text: title, language, date. Confirm or correct that in manifest.yaml."]);
  expect(listed(corpus)).toEqual({
    ...{ id: "o-rodnikakh", type: "law", title: { ru: "О родниках" } },
    editions: [{ language: "ru", date: "2001-02-03", source: "sources/springs.md", format: "markdown" }],
  });
});

test.each([
  ["says nothing of that", "---\nlayout: page\n---\n"],
  ["is no YAML", "---\nlayout: [page\ntitle: X\n---\n"],
  ["says it in a form that is none", "---\ntitle: [a, b]\nlang: tlh\ndate: soon\n---\n"],
])("where front matter %s, the first heading is the title", async (_, front) => {
  const { corpus, elsewhere } = corpusAnd({ "wells.md": front + wells });
  expect((await add(corpus, [join(elsewhere, "wells.md")])).code).toBe(0);
  expect(listed(corpus)).toMatchObject({ title: { en: "Law on Wells" }, editions: [{ language: "en" }] });
});

test("a file whose language is not known, and one in a format that is not read, are refused, and it is said what to do", async () => {
  const wuerde = "# Gesetz über Brunnen\n\n## Artikel 1\n\nDie Brunnen stehen allen offen.\n";
  const { corpus, elsewhere } = corpusAnd({ "brunnen.md": wuerde, "law.json": '{"title": "Law on Wells", "body": "Article 1"}' });
  const names = ["brunnen.md", "law.json"].map((name) => join(elsewhere, name));
  const { code, complained } = await add(corpus, names);
  expect([code, complained]).toEqual([
    1,
    [
      "The language of brunnen.md is not known by its letters and words: say with --language which of en, kk, ru it is in.",
      "law.json is none of the formats that are read: text, Markdown, PDF, DOCX, HTML, Akoma Ntoso.",
      "Nothing was added.",
    ],
  ]);
});

test("what Akoma Ntoso says of the work and its wording is suggested, and the law's name is its own", async () => {
  const { corpus } = corpusAnd({});
  const { code, said } = await add(corpus, [join(import.meta.dirname, "read/fixtures/ferries.akn.xml")], {
    title: "Law on Ferries",
    id: "f",
  });
  expect([code, said[1]]).toEqual([
    0,
    "  Stated beside its text: jurisdiction, akn, adopted, date, language. Confirm or correct that in manifest.yaml.",
  ]);
  expect(listed(corpus)).toMatchObject({
    ...{ id: "f", title: { en: "Law on Ferries" }, adopted: "2001-02-03", jurisdiction: "kz", akn: "/akn/kz/act/2001/1" },
    editions: [{ date: "2001-02-03", language: "en", format: "akn" }],
  });
});

test("if one of several files cannot be listed, nothing is written, and each reason is said", async () => {
  const { corpus, elsewhere } = corpusAnd({
    ...{
      "wells.md": wells,
      "again.md": wells,
      "ferries.txt": "Article 1\nThis is another law.\n",
      "empty.bin": new Uint8Array([0, 1, 2, 255]),
    },
    "untitled.txt": "Article 1\nThis is one.\n",
  });
  const before = filesIn(corpus);
  const names = ["wells.md", "again.md", "ferries.txt", "empty.bin", "untitled.txt", "nowhere.txt"];
  const { code, said, complained } = await add(
    corpus,
    names.map((name) => join(elsewhere, name)),
  );
  expect([code, said]).toEqual([1, []]);
  expect(complained).toEqual([
    "The id law-on-wells is taken: give another for again.md with --id, or list it by hand as an edition of that work.",
    expect.stringMatching(/^ferries\.txt states no title|^The corpus has another file called sources\/ferries\.txt/),
    "empty.bin is none of the formats that are read: text, Markdown, PDF, DOCX, HTML, Akoma Ntoso.",
    "untitled.txt states no title: say it with --title.",
    `${join(elsewhere, "nowhere.txt")}: there is no such file, or it is a folder or cannot be read.`,
    "Nothing was added.",
  ]);
  expect(filesIn(corpus)).toEqual(before);
});

test("another file of the same name, a source listed before, and an id that is none are said", async () => {
  const { corpus, elsewhere } = corpusAnd({ "ferries.txt": "Article 1\nThis is another law.\n", "wells.md": wells });
  const reasons = async (file: string, given: Partial<Given>) => (await add(corpus, [file], given)).complained[0];
  expect(await reasons(join(elsewhere, "ferries.txt"), { title: "Ferries" })).toBe(
    "The corpus has another file called sources/ferries.txt: rename ferries.txt.",
  );
  expect(await reasons(join(corpus, "sources/ferries.txt"), { title: "Ferries" })).toBe(
    "ferries.txt is listed already, as a source of ferries.",
  );
  expect(await reasons(join(elsewhere, "wells.md"), { id: "search" })).toBe(
    '"search" cannot be the id of a work: give wells.md one of small letters a to z, digits and hyphens, such as law-on-wells, with --id.',
  );
});

test("an id that was published for another work is not given again, to the same work it is", async () => {
  const { corpus, elsewhere } = corpusAnd({ "wells.md": wells });
  const recorded = { title: { en: "Charter of Wells" }, type: "decree", date: "1990", akn: null, sources: [], isWithdrawn: false };
  const put = (it: object) => writeFileSync(join(corpus, "ids.jsonl"), JSON.stringify({ id: "law-on-wells", ...it }));
  put(recorded);
  const { code, complained } = await add(corpus, [join(elsewhere, "wells.md")]);
  expect([code, complained[0]]).toEqual([
    1,
    "law-on-wells was published for another work (Charter of Wells, 1990), and no id is used again: give another for wells.md with --id.",
  ]);
  put({ ...recorded, title: { en: "Law on Wells" } });
  expect((await add(corpus, [join(elsewhere, "wells.md")])).code).toBe(0);
});

test("where there is no manifest it is said how a new corpus begins, and such a beginning is enough", async () => {
  const { corpus, elsewhere } = corpusAnd({ "wells.md": wells });
  const manifest = join(corpus, "manifest.yaml");
  rmSync(manifest);
  const before = filesIn(corpus);
  const { code, complained } = await add(corpus, [join(elsewhere, "wells.md")]);
  expect([code, complained.at(-1)]).toEqual([1, 'A new corpus begins with a manifest.yaml that says "works: []".']);
  expect(filesIn(corpus)).toEqual(before);
  writeFileSync(manifest, "works: []\n");
  expect((await add(corpus, [join(elsewhere, "wells.md")])).code).toBe(0);
  expect(parse(readFileSync(manifest, "utf8")).works).toHaveLength(1);
});

test("a manifest with faults is left as it is", async () => {
  const { corpus, elsewhere } = corpusAnd({ "wells.md": wells });
  writeFileSync(join(corpus, "manifest.yaml"), "works:\n  - id: ferries\n");
  const { code, complained } = await add(corpus, [join(elsewhere, "wells.md")]);
  expect(code).toBe(1);
  expect(complained[0]).toMatch(/^manifest\.yaml, line 2, works\[0\]\.type: must be one of/);
  expect(readFileSync(join(corpus, "manifest.yaml"), "utf8")).toBe("works:\n  - id: ferries\n");
});
