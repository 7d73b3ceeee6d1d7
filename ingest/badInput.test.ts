import { mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { madeUpPdf } from "#ingest/read/fixtures/madeUpPdf";
import { startReader } from "#ingest/read/read";
import { filesIn } from "#ingest/testing/filesIn";
import { ingestHere, type RunHere } from "#ingest/testing/ingestHere";
import { type MadeUpWork, madeUpLaw, manifestOf, putCorpus, temporaryFolders } from "#ingest/testing/madeUpCorpus";
import { publishedWorks } from "#ingest/testing/publishedWorks";

const folders = temporaryFolders();
const reader = startReader();
afterAll(async () => {
  await reader.close();
  folders.remove();
});

let corpus = "";
let data = "";
beforeEach(() => {
  const folder = folders.make();
  corpus = join(folder, "corpus");
  data = join(folder, "data");
});

/** One reader's process for all runs, as it serves all sources of one. */
const sharedReader = () => ({ read: reader.read, close: async () => undefined });
const run = (): Promise<RunHere> => ingestHere({ corpus, data }, null, { startReader: sharedReader });

describe("a faulty manifest", () => {
  const good = [madeUpLaw("ferries", "run1", 3), madeUpLaw("bridges", "run1", 2)];
  const writeManifest = (text: string): void => writeFileSync(join(corpus, "manifest.yaml"), text);
  const manifest = manifestOf(good);

  test.each([
    ["an unknown key", () => writeManifest(`${manifest}colour: blue\n`), /^manifest\.yaml, line 18, colour: /],
    ["a missing file", () => rmSync(join(corpus, "sources/bridges.txt")), /^manifest\.yaml, line 17, works\[1\]\.editions\[0\]\.source: /],
    ["a reserved id", () => writeManifest(manifest.replace("id: bridges", "id: api")), /^manifest\.yaml, line 10, works\[1\]\.id: /],
    ["a double id", () => writeManifest(manifest.replace("id: bridges", "id: ferries")), /^manifest\.yaml, line 10, works\[1\]\.id: /],
    [
      "a changed checksum",
      () => writeFileSync(join(corpus, "sources/ferries.txt"), "Article 1\nEdited.\n"),
      /^checksums\.yaml, line 3, sources\/ferries\.txt: the file has changed since it was first taken in/,
    ],
    ["no YAML", () => writeManifest("works: [\n"), /^manifest\.yaml, line \d+: is not YAML: /],
  ])("with %s stops the run with that sentence before anything is written", async (_, spoil, sentence) => {
    putCorpus(corpus, good);
    expect((await run()).code).toBe(0);
    spoil();
    const [dataBefore, corpusBefore] = [filesIn(data), filesIn(corpus)];
    const { code, said, complained, steps, read } = await run();
    expect({ code, said, steps, read }).toEqual({ code: 1, said: [], steps: [], read: [] });
    expect(complained).toEqual([expect.stringMatching(sentence)]);
    expect(filesIn(data)).toEqual(dataBefore);
    expect(filesIn(corpus)).toEqual(corpusBefore);
  });

  test("leaves no data folder behind where there was none, and lists all its faults", async () => {
    putCorpus(corpus, good);
    writeManifest(manifest.replace("id: bridges", "id: ferries").replace("type: law", "type: song"));
    const { code, complained } = await run();
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringContaining("works[0].type: "), expect.stringContaining("works[1].id: ")]);
    expect(filesIn(data)).toBeNull();
  });
});

/** 200 MB in one line, of which the disk holds nothing. */
function putEndlessLine(file: string): void {
  writeFileSync(file, "");
  truncateSync(file, 200_000_000);
}

const put = (content: string | Uint8Array) => (file: string) => writeFileSync(file, content);

describe("a source that cannot be read", () => {
  const law = (id: string, mark: string): MadeUpWork => madeUpLaw(id, mark, 2);

  /** Puts something else in the place of a source, as received anew. */
  function spoil(work: MadeUpWork, make: (file: string) => void): void {
    rmSync(join(corpus, work.source), { force: true });
    mkdirSync(dirname(join(corpus, work.source)), { recursive: true });
    make(join(corpus, work.source));
    const checksums = join(corpus, "checksums.yaml");
    const lines = readFileSync(checksums, "utf8").split("\n");
    writeFileSync(checksums, lines.filter((line) => !line.startsWith(work.source)).join("\n"));
  }

  /** What readers of the data folder see, without what ingest remembers of the files it has looked at. */
  const publishedFiles = () => Object.entries(filesIn(data) ?? {}).filter(([name]) => /^(?:current\.json$|library\/)/.test(name));

  test.each([
    ["a PDF named .txt", put(madeUpPdf([{ words: [{ at: [50, 700], text: "Article 1" }] }])), /"bad\.txt" is a PDF, not plain text/],
    ["UTF-16", put(Buffer.from("\uFEFFArticle 1\nThe State.\n", "utf16le")), /"bad\.txt" is text in UTF-16: save it as UTF-8/],
    ["NUL bytes", put("Article 1\nThe\0State.\n"), /"bad\.txt" holds a NUL byte \(byte 14, line 2\)/],
    ["Latin letters of another encoding", put(Buffer.from("Article 1\nLa libert\xe9.\n", "latin1")), /"bad\.txt" is not UTF-8 at byte/],
    ["a line of 200 MB", putEndlessLine, /"bad\.txt" has 200 MB, and a source may have 64 MB: split it/],
    ["a line of 2 MB", put("x".repeat(2_000_000)), /Line 1 of "bad\.txt" is longer than 1 MB/],
    ["nothing", put(""), /"bad\.txt" is empty/],
  ])("for holding %s is said; its work stays as it was, and the others are published", async (_, make, sentence) => {
    const bad = law("bad", "run1");
    putCorpus(corpus, [bad, law("good", "run1")]);
    expect((await run()).code).toBe(0);
    const before = (await publishedWorks(data)).get("bad");
    writeFileSync(join(corpus, "sources/new.txt"), law("new", "run2").content);
    spoil(bad, make);
    writeFileSync(
      join(corpus, "manifest.yaml"),
      manifestOf([{ ...bad, title: bad.title.toUpperCase() }, law("good", "run1"), law("new", "run2")]),
    );
    const { code, complained } = await run();
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringMatching(sentence)]);
    expect(complained[0]).toMatch(/^bad@2001-02-03\.en: .*\.$/);
    const works = await publishedWorks(data);
    expect([...works.keys()]).toEqual(["bad", "good", "new"]);
    expect(works.get("bad")).toEqual(before);
  });

  test("is not shown if it is all that a new work has, and the next run with it publishes nothing", async () => {
    const pictures: MadeUpWork = { id: "scan", title: "Scan", source: "sources/scan.pdf", content: madeUpPdf([{ picture: true }]) };
    putCorpus(corpus, [law("good", "run1"), pictures]);
    const first = await run();
    expect(first.complained).toEqual([
      'scan@2001-02-03.en: "scan.pdf" holds no text on its one page, only pictures of it: run text recognition (OCR) over it first.',
    ]);
    expect([first.code, first.said.at(-1)?.replace(/g[0-9a-f]{8}/, "g")]).toEqual([
      1,
      "1 source parsed, 0 unchanged, 1 failed, published as g-000001",
    ]);
    expect([...(await publishedWorks(data)).keys()]).toEqual(["good"]);
    const published = publishedFiles();
    const second = await run();
    expect([second.code, second.said.at(-1)]).toEqual([1, "0 sources parsed, 1 unchanged, 1 failed, nothing to publish"]);
    expect(publishedFiles()).toEqual(published);
  });

  test("can be mended in its place, since it was never taken in", async () => {
    putCorpus(corpus, [law("good", "run1"), { ...law("bad", "run1"), content: Buffer.from("\uFEFFArticle 1\n", "utf16le") }]);
    expect((await run()).code).toBe(1);
    expect(readFileSync(join(corpus, "checksums.yaml"), "utf8")).not.toContain("bad.txt");
    writeFileSync(join(corpus, "sources/bad.txt"), law("bad", "run1").content);
    expect(await run()).toMatchObject({ code: 0, complained: [] });
    expect([...(await publishedWorks(data)).keys()]).toEqual(["good", "bad"]);
  });

  test("keeps the old edition of its work when the manifest dates it anew", async () => {
    const bad = law("bad", "run1");
    putCorpus(corpus, [bad]);
    await run();
    spoil(bad, put(""));
    writeFileSync(join(corpus, "manifest.yaml"), manifestOf([bad]).replace("2001-02-03", "2002-03-04"));
    expect((await run()).code).toBe(1);
    expect(Object.keys((await publishedWorks(data)).get("bad")?.editions ?? {})).toEqual(["2001-02-03.en"]);
    spoil(bad, put(bad.content));
    expect((await run()).code).toBe(0);
    expect(Object.keys((await publishedWorks(data)).get("bad")?.editions ?? {})).toEqual(["2002-03-04.en"]);
  });

  test("is no reason to drop a work that fails after it was published, however often", async () => {
    const bad = law("bad", "run1");
    putCorpus(corpus, [bad, law("good", "run1")]);
    await run();
    spoil(bad, put(""));
    for (const mark of ["run2", "run3", "run4"]) {
      spoil(law("good", mark), put(law("good", mark).content));
      expect((await run()).code).toBe(1);
      const texts = [...(await publishedWorks(data)).values()].map(({ editions }) => editions["2001-02-03.en"]?.[0]);
      expect(texts).toEqual(["Ferry 1 crosses the river of run1.", `Ferry 1 crosses the river of ${mark}.`]);
    }
  });
});
